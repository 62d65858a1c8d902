import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** What a page says, to people and to machines. */
export interface PageFacts {
  lang: string;
  canonical: string | undefined;
  isNoindex: boolean;
  /** Each JobPosting, however deep it stands in its script. */
  postings: Record<string, unknown>[];
  /** Scripts of structured data that are no JSON. */
  broken: string[];
  /** What a visitor sees, spaces made plain. */
  text: string;
  /** What a visitor reads: without forms, menus and choices. */
  read: string;
  /** Descriptions of pictures. */
  alts: string[];
  /** Days in `<time datetime>`. */
  days: string[];
}

const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'head', 'title', 'datalist']);
const UNREAD = new Set([
  'form',
  'nav',
  'fieldset',
  'select',
  'button',
  'textarea',
  'svg',
  'footer',
]);
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

const isElement = (node: Node): node is Element => 'tagName' in node;
const attribute = ({ attrs }: Element, name: string) =>
  attrs.find((each) => each.name === name)?.value;
const rawText = (element: Element) =>
  element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');

/** Text with every kind of space made plain, as one compares it. */
export const plainSpaces = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .replace(/[\u200B\u200E\u200F\u00AD\u2060]/g, '')
    .trim();

/** Every JobPosting in a piece of structured data. */
function postingsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(postingsIn);
  if (typeof value !== 'object' || value === null) return [];
  const thing = value as Record<string, unknown>;
  const types = [thing['@type']].flat();
  return [
    ...(types.includes('JobPosting') ? [thing] : []),
    ...Object.values(thing).flatMap(postingsIn),
  ];
}

class Reader {
  readonly facts: PageFacts = {
    lang: '',
    canonical: undefined,
    isNoindex: false,
    postings: [],
    broken: [],
    text: '',
    read: '',
    alts: [],
    days: [],
  };
  private seen: string[] = [];
  private said: string[] = [];

  visit(node: Node, isUnread: boolean): void {
    if (node.nodeName === '#text' && 'value' in node) {
      this.seen.push(node.value);
      if (!isUnread) this.said.push(node.value);
      return;
    }
    if (isElement(node)) {
      if (node.tagName === 'head') this.readHead(node);
      if (node.tagName === 'html') this.facts.lang = attribute(node, 'lang') ?? '';
      this.note(node);
      if (UNSEEN.has(node.tagName) || attribute(node, 'hidden') !== undefined) return;
      const isBlock = !INLINE.has(node.tagName);
      if (isBlock) this.space();
      const isUnreadHere = isUnread || UNREAD.has(node.tagName);
      for (const child of node.childNodes) this.visit(child, isUnreadHere);
      if (isBlock) this.space();
      return;
    }
    if ('childNodes' in node) for (const child of node.childNodes) this.visit(child, isUnread);
  }

  finish(): PageFacts {
    return {
      ...this.facts,
      text: plainSpaces(this.seen.join('')),
      read: plainSpaces(this.said.join('')),
    };
  }

  private space(): void {
    this.seen.push(' ');
    this.said.push(' ');
  }

  private readHead(head: Element): void {
    for (const node of head.childNodes) if (isElement(node)) this.note(node);
  }

  private note(element: Element): void {
    const { facts } = this;
    const { tagName } = element;
    if (tagName === 'link' && attribute(element, 'rel') === 'canonical') {
      facts.canonical = attribute(element, 'href');
    }
    if (tagName === 'meta' && attribute(element, 'name') === 'robots') {
      facts.isNoindex ||= /\bnoindex\b|\bnone\b/i.test(attribute(element, 'content') ?? '');
    }
    if (tagName === 'img') facts.alts.push(plainSpaces(attribute(element, 'alt') ?? ''));
    if (tagName === 'time') facts.days.push((attribute(element, 'datetime') ?? '').slice(0, 10));
    const type = attribute(element, 'type')?.trim().toLowerCase();
    if (tagName === 'script' && type === 'application/ld+json') this.readData(rawText(element));
  }

  private readData(text: string): void {
    try {
      this.facts.postings.push(...postingsIn(JSON.parse(text)));
    } catch (error) {
      this.facts.broken.push((error as Error).message);
    }
  }
}

/** Styles are of no interest here, and are most of some pages. */
const STYLES = /<style\b[^>]*>[^]*?<\/style>/gi;

/** Reads any HTML page as a browser would. */
export function readPage(html: string): PageFacts {
  const reader = new Reader();
  reader.visit(parse(html.replace(STYLES, '')), false);
  return reader.finish();
}
