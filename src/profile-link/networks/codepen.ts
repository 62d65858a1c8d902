import { pages, readHandlePath, words, type Example, type Network } from '../network.ts';

const rules = {
  pages: pages({
    work: 'pen project collection',
    search: 'trending tag topics pens projects collections',
    company: 'team',
    job: 'job',
    course: 'challenges',
    'reserved-path': 'your-work pro',
    article: 'posts',
  }),
  tabs: words('pens collections projects posts followers about pinned activity'),
  beyond: 'work',
} as const;

export const codepen: Network = {
  id: 'codepen',
  domains: ['codepen.io'],
  read: ({ segments }) => readHandlePath(segments, rules),
  handle: /^[a-z0-9_-]{1,60}$/i,
  link: (name) => `https://codepen.io/${name}`,
  brand: { label: 'codepen', guard: 'name', domains: [] },
};

/** @public A test runs each. */
export const examples: Example[] = [
  ['https://codepen.io/Jane_Doe/pens/popular', 'https://codepen.io/Jane_Doe'],
  ['https://codepen.io/janedoe/pen/AbCdE', 'work https://codepen.io/janedoe'],
];
