import { pages, readHandlePath, words, type Example, type Network } from '../network.ts';

const rules = {
  pages: pages({
    'reserved-path': 's marketplace',
  }),
  tabs: words('shop store links'),
  beyond: 'bad-path',
} as const;

export const linktree: Network = {
  id: 'linktree',
  domains: ['linktr.ee', 'linktree.com'],
  read: ({ segments }) => readHandlePath(segments, rules),
  handle: /^[a-z0-9_.-]{1,60}$/i,
  link: (name) => `https://linktr.ee/${name}`,
  brand: { label: 'linktree', guard: 'strong', domains: [] },
};

/** @public A test runs each. */
export const examples: Example[] = [
  ['http://linktr.ee/JaneDoe_', 'https://linktr.ee/JaneDoe_'],
  ['https://linktr.ee/login', 'reserved-path'],
];
