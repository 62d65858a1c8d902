import { pages, readHandlePath, words, type Example, type Network } from '../network.ts';

const rules = {
  pages: pages({
    work: 'gallery collection collections video',
    job: 'joblist job',
    'reserved-path': 'galleries live assets dev activity team',
  }),
  tabs: words(
    'projects info appreciated moodboards resume work services about followers following collections assets',
  ),
} as const;

export const behance: Network = {
  id: 'behance',
  domains: ['behance.net', 'be.net'],
  read: ({ segments }) => readHandlePath(segments, rules),
  handle: /^[a-z0-9_-]{1,60}$/i,
  link: (name) => `https://www.behance.net/${name}`,
  brand: { label: 'behance', guard: 'strong', domains: [] },
};

/** @public A test runs each. */
export const examples: Example[] = [
  ['https://www.behance.net/janedoe/projects', 'https://www.behance.net/janedoe'],
  ['be.net/janedoe', 'https://www.behance.net/janedoe'],
  ['https://www.behance.net/gallery/12345678/Poster', 'work'],
];
