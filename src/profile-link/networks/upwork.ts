import { found, pages, refuse, toLower, words, type Example, type Network } from '../network.ts';

const FREELANCER = words('freelancers fl');
const PAGES = pages({
  company: 'ag agencies',
  job: 'freelance-jobs',
  search: 'nx',
  work: 'services',
  'reserved-path': 'ab hire o resources contracts',
});
const RESERVED_NAMES = words('settings profile search');
const CIPHER = /^_?(~0[0-9a-f]{10,20})$/i;

export const upwork: Network = {
  id: 'upwork',
  domains: ['upwork.com'],
  read({ segments }) {
    const [first, second] = segments;
    if (first === undefined) return refuse('home');
    // Old links hold the same number below other words: /o/profiles/users/_~01…
    const cipher = segments
      .map((segment) => CIPHER.exec(segment)?.[1])
      .find((id) => id !== undefined);
    const lower = first.toLowerCase();
    if (cipher !== undefined && /^(?:freelancers|fl|o|users|~0)/.test(lower)) return found(cipher);
    if (FREELANCER.has(lower) && second !== undefined && !RESERVED_NAMES.has(second.toLowerCase()))
      return found(second);
    return refuse(PAGES.get(lower) ?? 'bad-path');
  },
  handle: /^(?:~0[0-9a-f]{10,20}|[a-z][a-z0-9_-]{1,60})$/,
  fold: toLower,
  link: (name) => `https://www.upwork.com/freelancers/${name}`,
  brand: { label: 'upwork', guard: 'name', domains: [] },
};

/** @public A test runs each. */
export const examples: Example[] = [
  [
    'https://www.upwork.com/freelancers/~01A2b3c4d5e6f7a8b9?viewMode=1',
    'https://www.upwork.com/freelancers/~01a2b3c4d5e6f7a8b9',
  ],
  [
    'https://www.upwork.com/o/profiles/users/_~01a2b3c4d5e6f7a8b9/',
    'https://www.upwork.com/freelancers/~01a2b3c4d5e6f7a8b9',
  ],
  ['https://www.upwork.com/jobs/~01a2b3c4d5e6f7a8b9', 'job'],
];
