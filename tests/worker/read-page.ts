import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';

type Attributes = Readonly<Record<string, string>>;

/** An element of a page, with the text inside it. */
export interface PageElement {
  tag: string;
  attributes: Attributes;
  text: string;
  /** The elements inside it. */
  inside: PageElement[];
}

const textOf = (node: Tree.ChildNode): string =>
  node.nodeName === '#text'
    ? (node as Tree.TextNode).value
    : 'childNodes' in node
      ? node.childNodes.map(textOf).join('')
      : '';

function read(element: Tree.Element): PageElement {
  return {
    tag: element.tagName,
    attributes: Object.fromEntries(element.attrs.map(({ name, value }) => [name, value])),
    text: element.childNodes.map(textOf).join(''),
    inside: element.childNodes
      .filter((node): node is Tree.Element => 'tagName' in node)
      .flatMap((each) => {
        const inner = read(each);
        return [inner, ...inner.inside];
      }),
  };
}

/** A page as a browser has it, in place of markup: what stands where. */
export interface Page {
  elements: PageElement[];
  title: string;
  /** The text of the element with this id, or null when there is none. */
  textOf(id: string): string | null;
  /** The form's control of this name. */
  control(name: string): PageElement | undefined;
  /** What stands in the control of this name: what was typed, if the page gives it back. */
  valueOf(name: string): string | undefined;
}

export function readPage(html: string): Page {
  const root = parse(html).childNodes.find((node) => node.nodeName === 'html') as Tree.Element;
  const elements = read(root).inside;
  const control = (name: string) =>
    elements.find(
      ({ tag, attributes }) =>
        attributes['name'] === name &&
        (tag === 'textarea' || tag === 'select' || (tag === 'input' && isText(attributes))),
    );
  return {
    elements,
    title: elements.find(({ tag }) => tag === 'title')?.text ?? '',
    textOf: (id) => elements.find(({ attributes }) => attributes['id'] === id)?.text.trim() ?? null,
    control,
    valueOf(name) {
      const found = control(name);
      return found?.tag === 'textarea' ? found.text : found?.attributes['value'];
    },
  };
}

const isText = (attributes: Attributes) =>
  !['radio', 'checkbox', 'hidden'].includes(attributes['type'] ?? 'text');

/** Attributes that filling may add to a drawn element. */
const ADDED = new Set(['aria-invalid', 'checked', 'selected', 'open', 'value', 'href', 'action']);

/**
 * The elements of an answered page that were not drawn by the build: what somebody's text smuggled in. Filling
 * removes elements and adds a few known attributes, so an honest answer's elements are the drawn ones in order.
 */
export function findStrangers(answer: Page, drawn: Page): string[] {
  const strangers: string[] = [];
  let at = 0;
  for (const element of answer.elements) {
    const match = drawn.elements.findIndex(
      (each, index) => index >= at && isFilledFrom(element, each),
    );
    if (match < 0) {
      strangers.push(`<${element.tag} ${Object.keys(element.attributes).join(' ')}>`);
    } else at = match + 1;
  }
  return strangers;
}

function isFilledFrom(filled: PageElement, drawn: PageElement): boolean {
  return (
    filled.tag === drawn.tag &&
    ['id', 'name', 'class', 'data-slot', 'data-value', 'data-if', 'src', 'rel', 'type'].every(
      (name) => filled.attributes[name] === drawn.attributes[name],
    ) &&
    Object.keys(filled.attributes).every((name) => name in drawn.attributes || ADDED.has(name))
  );
}

/** Text as it comes back from a parser, which knows one line break and no NUL. */
export const asParsed = (text: string) =>
  text.toWellFormed().replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD');
