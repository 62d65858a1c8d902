import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { checkTitle } from '../../content/check-wording.ts';
import { asList, asThing, type Problem, show, type Thing } from './problem.ts';
import { type PageFacts, plainSpaces } from './read-page.ts';

type Node = DefaultTreeAdapterMap['node'];

const PLAIN_TAGS = new Set([
  'p',
  'ul',
  'ol',
  'li',
  'br',
  'div',
  'b',
  'strong',
  'em',
  'i',
  'h2',
  'h3',
  'h4',
]);
/** A description that says less than this share of what the page says is not the whole of it. */
const SHARE_MIN = 0.4;

/**
 * A5: a title is the job's name and nothing else.
 * @param isOurs whether the content check has had its say: what it only warned of is then let be
 */
export function checkPostingTitle(posting: Thing, isOurs: boolean): Problem[] {
  const { title } = posting;
  if (typeof title !== 'string') return [];
  const places = asList(posting['jobLocation']).flatMap((place) => {
    const locality = asThing(asThing(place)?.['address'])?.['addressLocality'];
    return typeof locality === 'string' ? [{ locality, country: 'XX' }] : [];
  });
  const employer = asThing(posting['hiringOrganization'])?.['name'];
  const findings = checkTitle(
    { title, places },
    typeof employer === 'string' ? employer : undefined,
  );
  return findings
    .filter(({ severity }) => severity === 'error' || !isOurs)
    .map(({ message }) => ({
      rule: 'A5',
      message: `title: ${message.replace(/ (?:Write it|The heading).*$|; put the longer one in heading(?=\.)/, '')}`,
    }));
}

/** The lines of a description, and the tags that have no place in it. */
function readDescription(html: string): { lines: string[]; odd: Set<string> } {
  const lines: string[] = [];
  const odd = new Set<string>();
  let line = '';
  const end = () => {
    if (plainSpaces(line) !== '') lines.push(plainSpaces(line));
    line = '';
  };
  const visit = (node: Node): void => {
    if (node.nodeName === '#text' && 'value' in node) line += node.value;
    if ('tagName' in node) {
      const { tagName, attrs } = node;
      if (!PLAIN_TAGS.has(tagName) && tagName !== 'a') odd.add(`<${tagName}>`);
      for (const { name, value } of attrs) {
        if (name === 'href' && /^https?:|^mailto:/.test(value)) continue;
        odd.add(name === 'href' ? `the relative link ${show(value)}` : `the attribute "${name}"`);
      }
      if (!['b', 'strong', 'em', 'i', 'a'].includes(tagName)) end();
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
    if ('tagName' in node && !['b', 'strong', 'em', 'i', 'a', 'br'].includes(node.tagName)) end();
  };
  visit(parseFragment(html));
  end();
  return { lines, odd };
}

/** Letters and digits alone: a page's style may set words apart where its text does not. */
const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function* messages(posting: Thing, page: PageFacts): Generator<string> {
  const { description, title } = posting;
  if (typeof description !== 'string') return;
  const { lines, odd } = readDescription(description);
  if (odd.size > 0) {
    yield `description: holds ${[...odd].join(', ')}. Expected p, ul, li and br, and absolute links.`;
  }
  if (description === title || lines.join(' ') === title) {
    yield 'description: is the title again. Expected the full text of the page.';
  }
  const seen = lettersOf(page.text);
  const unseen = lines.filter((line) => !seen.includes(lettersOf(line)));
  if (unseen.length > 0) {
    const more = unseen.length > 1 ? ` and ${unseen.length - 1} more` : '';
    yield `description: ${show(unseen[0])}${more} cannot be read on the page.`;
  }
  const share = lettersOf(lines.join(' ')).length / Math.max(1, lettersOf(page.read).length);
  if (share < SHARE_MIN) {
    yield `description: has ${Math.round(share * 100)} per cent of the page's text. Expected all that is about the work.`;
  }
}

/** A6: a description is the full visible text, as plain HTML. */
export function checkDescription(posting: Thing, page: PageFacts): Problem[] {
  return [...messages(posting, page)].map((message) => ({ rule: 'A6', message }));
}
