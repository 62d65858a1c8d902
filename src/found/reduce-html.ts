/** One tag, one comment, or the text between them, of HTML that is well formed. */
const PARTS = /<!--[^]*?-->|<(\/?)([a-z][a-z0-9-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|[^<]+/gi;

const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr', 'col', 'area']);
/** What is operated rather than read, or not shown at all; the heading is the posting's title. */
const UNREAD_TAGS = new Set([
  'button',
  'fieldset',
  'form',
  'h1',
  'nav',
  'noscript',
  'output',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
]);
/** Parts of a vacancy's page that are not about the work: hidden words, the sums one does, the way to other pages. */
const UNREAD =
  /\s(hidden|data-if)(=|\s|$)|\sclass="(?:[^"]*\s)?(?:vh|silent|match|cost|row|who)(?:\s[^"]*)?"|\saria-labelledby="(?:compare|not-for-you|kept|apply-title)"/;
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var'.split(
    ' ',
  ),
);

/** Collects paragraphs and lists as they are read. */
class Reduction {
  private html = '';
  private lines: string[] = [];
  private line = '';
  private isInList = false;
  private depth = 0;

  /** The text that stands in one line. */
  add(text: string): void {
    this.line += text;
  }

  /** Keeps apart what only a style keeps apart on the page: two marked words side by side. */
  space(): void {
    if (/[\p{L}\p{N}\p{Sc}%)]$/u.test(this.line)) this.line += ' ';
  }

  /** Ends a line, not yet the paragraph. */
  break(): void {
    const line = this.line.replace(/\s+/g, ' ').trim();
    if (line !== '') this.lines.push(line);
    this.line = '';
  }

  /** Ends a paragraph; within an item lines are kept together. */
  end(): void {
    this.break();
    if (this.depth === 0) this.flush('p');
  }

  openItem(): void {
    if (this.depth === 0) this.end();
    else this.break();
    this.depth += 1;
  }

  closeItem(): void {
    this.break();
    this.depth = Math.max(0, this.depth - 1);
    if (this.depth === 0) this.flush('li');
  }

  toString(): string {
    this.depth = 0;
    this.end();
    this.leaveList();
    return this.html;
  }

  private leaveList(): void {
    if (this.isInList) this.html += '</ul>';
    this.isInList = false;
  }

  private flush(tag: 'p' | 'li'): void {
    if (this.lines.length === 0) return;
    const text = this.lines.join('<br>');
    this.lines = [];
    if (tag === 'p') {
      this.leaveList();
      this.html += `<p>${text}</p>`;
      return;
    }
    if (!this.isInList) this.html += '<ul>';
    this.isInList = true;
    this.html += `<li>${text}</li>`;
  }
}

/** Tags that end a list item or a group of lines that belong together. */
const GROUPS = new Set(['li']);
/** Tags that only end a line: a term stays with what is said of it. */
const LINES = new Set(['br', 'dt', 'dd', 'tr', 'figcaption', 'summary']);

/**
 * The text of a drawn page as a job board may show it: paragraphs and lists, nothing that is hidden, operated or
 * about something else. What it keeps is what a visitor reads, word for word.
 * @param html well-formed HTML, as Astro writes it
 */
export function reduceHtml(html: string): string {
  const reduction = new Reduction();
  let skipping = '';
  let depth = 0;
  let isAfterInline = false;
  for (const [part, slash = '', name = '', attributes = ''] of html.matchAll(PARTS)) {
    const tag = name.toLowerCase();
    const isVoid = VOID.has(tag) || attributes.endsWith('/');
    if (skipping !== '') {
      if (tag === skipping && !isVoid) depth += slash === '' ? 1 : -1;
      if (depth === 0) skipping = '';
      continue;
    }
    if (tag === '') {
      if (!part.startsWith('<')) reduction.add(part);
      isAfterInline = false;
      continue;
    }
    if (slash === '' && !isVoid && (UNREAD_TAGS.has(tag) || UNREAD.test(attributes))) {
      if (!INLINE.has(tag)) reduction.break();
      skipping = tag;
      depth = 1;
      continue;
    }
    if (INLINE.has(tag)) {
      if (slash === '' && (isAfterInline || tag === 'small')) reduction.space();
      isAfterInline = slash !== '';
      continue;
    }
    if (GROUPS.has(tag)) {
      if (slash === '') reduction.openItem();
      else reduction.closeItem();
    } else if (tag === 'th' || tag === 'td') reduction.add(' ');
    else if (LINES.has(tag)) reduction.break();
    else if (tag !== 'img' && tag !== 'wbr') reduction.end();
  }
  return reduction.toString();
}
