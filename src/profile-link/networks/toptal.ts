import { found, pages, refuse, type Example, type Network } from '../network.ts';

const PAGES = pages({
  company: 'clients enterprise',
  job: 'freelance-jobs careers',
  article: 'blog insights',
  'reserved-path': 'talent developers designers finance projects product-managers hire',
});

export const toptal: Network = {
  id: 'toptal',
  domains: ['toptal.com'],
  read({ segments }) {
    const [first] = segments;
    if (first === undefined) return refuse('home');
    const at = segments.indexOf('resume');
    const name = segments[at + 1];
    if ((at === 0 || at === 1) && name !== undefined) return found(name);
    return refuse(PAGES.get(first.toLowerCase()) ?? 'bad-path');
  },
  handle: /^[a-z0-9][a-z0-9-]{0,79}$/i,
  link: (name) => `https://www.toptal.com/resume/${name}`,
  brand: { label: 'toptal', guard: 'name', domains: [] },
};

/** @public A test runs each. */
export const examples: Example[] = [
  ['https://www.toptal.com/resume/jane-doe', 'https://www.toptal.com/resume/jane-doe'],
  ['https://www.toptal.com/designers/resume/jane-doe', 'https://www.toptal.com/resume/jane-doe'],
  ['https://www.toptal.com/developers/python', 'reserved-path'],
];
