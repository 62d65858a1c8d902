import { checkFields } from './check-fields.ts';
import { checkHybrid, checkVisible } from './check-visible.ts';
import { checkDescription, checkPostingTitle } from './check-words.ts';
import type { Problem, Thing } from './problem.ts';
import { type PageFacts, readPage } from './read-page.ts';

/** What is known of a page from elsewhere; without it the page is judged by itself. */
export interface Expectation {
  /** Whether the page should carry a posting. */
  isPosted: boolean;
  mode?: 'onsite' | 'hybrid' | 'remote' | undefined;
}

/** A1: one posting where there should be one, and none elsewhere. */
function checkCount(
  { postings, isNoindex, broken }: PageFacts,
  expected: Expectation | undefined,
): Problem[] {
  const found: Problem[] = broken.map((message) => ({
    rule: 'A1',
    message: `a script of structured data is no JSON: ${message}`,
  }));
  const say = (message: string) => found.push({ rule: 'A1', message });
  const count = postings.length;
  if (count > 1) say(`has ${count} JobPostings. Expected one: a page is one vacancy.`);
  if (count > 0 && isNoindex) say('has a JobPosting and asks not to be indexed.');
  if (count === 0 && expected?.isPosted) say('has no JobPosting, and its vacancy is open.');
  if (count > 0 && expected && !expected.isPosted) {
    say('has a JobPosting, and is not the page of an open, listed vacancy.');
  }
  return found;
}

const checkPosting = (posting: Thing, page: PageFacts, expected: Expectation | undefined) => [
  ...checkFields(posting),
  ...checkHybrid(posting, page, expected?.mode),
  ...checkVisible(posting, page),
  ...checkPostingTitle(posting, expected !== undefined),
  ...checkDescription(posting, page),
];

/** Holds a page's structured data against what its visitors see. */
export function lintPage(html: string, expected?: Expectation): Problem[] {
  if (!expected?.isPosted && !html.includes('JobPosting')) return [];
  const page = readPage(html);
  return [
    ...checkCount(page, expected),
    ...page.postings.flatMap((posting) => checkPosting(posting, page, expected)),
  ];
}
