import { pages, readHandlePath, words, type Example, type Network } from '../network.ts';

const rules = {
  pages: pages({
    'reserved-path': 'app speaker speakers',
    event: 'events view',
  }),
  tabs: words('sessions events'),
  beyond: 'event',
} as const;

export const sessionize: Network = {
  id: 'sessionize',
  domains: ['sessionize.com'],
  read: ({ segments }) => readHandlePath(segments, rules),
  handle: /^[a-z0-9_-]{1,80}$/i,
  link: (name) => `https://sessionize.com/${name}`,
  brand: { label: 'sessionize', guard: 'name', domains: [] },
};

/** @public A test runs each. */
export const examples: Example[] = [
  ['https://sessionize.com/jane-doe/', 'https://sessionize.com/jane-doe'],
  ['https://sessionize.com/app/speaker', 'reserved-path'],
];
