import { encode, found, pages, refuse, words, type Example, type Network } from '../network.ts';

const WORKS = words('publication publications-single figure dataset');
const PAGES = pages({
  work: 'publication figure post project',
  company: 'institution lab',
  job: 'job',
  search: 'directory topic',
  'reserved-path': 'scientific-contributions privacy-policy journal question',
});

export const researchgate: Network = {
  id: 'researchgate',
  domains: ['researchgate.net'],
  read({ segments: [first, second, third] }) {
    if (first === undefined) return refuse('home');
    if (first.toLowerCase() !== 'profile')
      return refuse(PAGES.get(first.toLowerCase()) ?? 'bad-path');
    if (second === undefined) return refuse('bad-path');
    return third !== undefined && WORKS.has(third) ? refuse('work', second) : found(second);
  },
  handle: /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_.'-]{0,119}$/u,
  link: (name) => `https://www.researchgate.net/profile/${encode(name)}`,
  brand: { label: 'researchgate', guard: 'strong', domains: [] },
};

/** @public A test runs each. */
export const examples: Example[] = [
  [
    'https://www.researchgate.net/profile/Jane-Doe2/research',
    'https://www.researchgate.net/profile/Jane-Doe2',
  ],
  [
    'https://www.researchgate.net/profile/Jane_Doe/publication/1_Tin',
    'work https://www.researchgate.net/profile/Jane_Doe',
  ],
  ['https://www.researchgate.net/publication/1_Tin', 'work'],
];
