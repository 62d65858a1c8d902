import { pages, readHandlePath, words, type Example, type Network } from '../network.ts';

const rules = {
  pages: pages({}),
  tabs: words('badges'),
  beyond: 'bad-path',
} as const;

export const gdev: Network = {
  id: 'gdev',
  domains: ['g.dev'],
  read: ({ segments }) => readHandlePath(segments, rules),
  handle: /^[a-z0-9_.-]{1,60}$/i,
  link: (name) => `https://g.dev/${name}`,
};

/** @public A test runs each. */
export const examples: Example[] = [
  ['https://g.dev/janedoe', 'https://g.dev/janedoe'],
  ['https://g.dev/', 'home'],
];
