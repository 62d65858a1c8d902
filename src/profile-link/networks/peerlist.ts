import { pages, readHandlePath, words, type Example, type Network } from '../network.ts';

const rules = {
  pages: pages({
    search: 'discover',
    job: 'hiring',
    company: 'company companies',
    feed: 'scroll feed inbox notifications',
    work: 'projects launchpad project',
    article: 'articles blog',
    'reserved-path': 'u',
  }),
  tabs: words('project resume posts articles ama collections projects about'),
  beyond: 'post',
} as const;

export const peerlist: Network = {
  id: 'peerlist',
  domains: ['peerlist.io'],
  read: ({ segments }) => readHandlePath(segments, rules),
  handle: /^[a-z0-9_-]{1,60}$/i,
  link: (name) => `https://peerlist.io/${name}`,
  brand: { label: 'peerlist', guard: 'name', domains: [] },
};

/** @public A test runs each. */
export const examples: Example[] = [
  ['https://peerlist.io/janedoe?tab=ama', 'https://peerlist.io/janedoe'],
  ['https://peerlist.io/jobs', 'job'],
];
