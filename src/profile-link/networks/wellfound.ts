import { found, pages, refuse, words, type Example, type Network } from '../network.ts';

const PERSON = words('u p');
const PAGES = pages({
  company: 'company companies startups',
  job: 'role location',
  search: 'discover',
  'reserved-path': 'recruit candidates',
});

export const wellfound: Network = {
  id: 'wellfound',
  domains: ['wellfound.com', 'angel.co'],
  read({ segments: [first, second] }) {
    if (first === undefined) return refuse('home');
    const lower = first.toLowerCase();
    if (PERSON.has(lower)) return second === undefined ? refuse('bad-path') : found(second);
    const page = PAGES.get(lower);
    return page ? refuse(page) : refuse('bad-path', second === undefined ? first : undefined);
  },
  handle: /^[a-z0-9][a-z0-9_-]{0,79}$/i,
  link: (name) => `https://wellfound.com/u/${name}`,
  brand: { label: 'wellfound', guard: 'name', domains: ['angellist.com'] },
};

/** @public A test runs each. */
export const examples: Example[] = [
  ['https://wellfound.com/u/jane-doe', 'https://wellfound.com/u/jane-doe'],
  ['https://angel.co/p/jane-doe', 'https://wellfound.com/u/jane-doe'],
  ['https://wellfound.com/company/acme', 'company'],
];
