import { pages, readHandlePath, words, type Example, type Network } from '../network.ts';

const rules = {
  pages: pages({
    search: 't tags top latest',
    event: 'challenges',
    'reserved-path':
      'pod podcasts videos listings enter new readinglist reading_list code-of-conduct faqs sponsors connect p shop badge badges signout users series how-to-write guides',
  }),
  tabs: words('series followers following badges comments'),
  beyond: 'article',
} as const;

export const devto: Network = {
  id: 'devto',
  domains: ['dev.to'],
  read({ segments: [first = '', ...rest] }) {
    return readHandlePath(first === '' ? [] : [first.replace(/^@/, ''), ...rest], rules);
  },
  handle: /^[a-z0-9_]{1,30}$/i,
  link: (name) => `https://dev.to/${name}`,
};

/** @public A test runs each. */
export const examples: Example[] = [
  ['https://dev.to/janedoe', 'https://dev.to/janedoe'],
  ['https://dev.to/janedoe/tin-can-phones-3kb4', 'article https://dev.to/janedoe'],
  ['https://dev.to/t/javascript', 'search'],
];
