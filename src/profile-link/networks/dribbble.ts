import { pages, readHandlePath, words, type Example, type Network } from '../network.ts';

const rules = {
  pages: pages({
    work: 'shots marketplace goods',
    search: 'tags',
    company: 'agencies',
    article: 'stories blog resources',
    'reserved-path': 'designers hiring hire pro learn following places projects',
  }),
  tabs: words(
    'shots about collections likes followers following projects goods work services members',
  ),
} as const;

export const dribbble: Network = {
  id: 'dribbble',
  domains: ['dribbble.com'],
  read: ({ segments }) => readHandlePath(segments, rules),
  handle: /^[a-z0-9_-]{1,40}$/i,
  link: (name) => `https://dribbble.com/${name}`,
  brand: { label: 'dribbble', guard: 'strong', domains: ['drbl.in'] },
};

/** @public A test runs each. */
export const examples: Example[] = [
  ['https://dribbble.com/Jane-Doe/about', 'https://dribbble.com/Jane-Doe'],
  ['https://dribbble.com/shots/12345-Poster', 'work'],
  ['https://dribbble.com/jobs', 'job'],
];
