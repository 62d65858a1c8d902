import { found, pages, readHandlePath, refuse, type Example, type Network } from '../network.ts';

const rules = {
  pages: pages({
    'short-link': 's share s2',
    search: 'gigs categories hire',
    company: 'agencies',
    'reserved-path':
      'users orders pro business enterprise levels resources start_selling seller_dashboard terms_of_service privacy-policy community guides partnerships cp logo-maker stores lists content',
  }),
  beyond: 'work',
} as const;

export const fiverr: Network = {
  id: 'fiverr',
  domains: ['fiverr.com'],
  read({ segments }) {
    const [first, second] = segments;
    if (first?.toLowerCase() === 'sellers')
      return second === undefined ? refuse('bad-path') : found(second);
    return readHandlePath(segments, rules);
  },
  handle: /^[a-z][a-z0-9_]{1,39}$/i,
  link: (name) => `https://www.fiverr.com/${name}`,
  brand: { label: 'fiverr', guard: 'name', domains: [] },
};

/** @public A test runs each. */
export const examples: Example[] = [
  ['https://www.fiverr.com/janedoe?source=toolbar', 'https://www.fiverr.com/janedoe'],
  ['https://www.fiverr.com/janedoe/paint-a-poster', 'work https://www.fiverr.com/janedoe'],
  ['https://www.fiverr.com/s/AbC123', 'short-link'],
];
