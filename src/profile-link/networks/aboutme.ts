import { pages, readHandlePath, words, type Example, type Network } from '../network.ts';

const rules = {
  pages: pages({
    'reserved-path': 'search people edit upgrade directory backstage',
  }),
  tabs: words('contact bio'),
  beyond: 'bad-path',
} as const;

export const aboutme: Network = {
  id: 'aboutme',
  domains: ['about.me'],
  read: ({ segments }) => readHandlePath(segments, rules),
  handle: /^[a-z0-9_.-]{1,60}$/i,
  link: (name) => `https://about.me/${name}`,
};

/** @public A test runs each. */
export const examples: Example[] = [
  ['https://about.me/JaneDoe', 'https://about.me/JaneDoe'],
  ['about.me/login', 'reserved-path'],
];
