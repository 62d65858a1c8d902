import { pages, readUnder, words, type Example, type Network } from '../network.ts';

const PERSON = words('profile');
const PAGES = pages({
  event: 'contest contests gym',
  course: 'problemset problem edu',
  article: 'blog',
  group: 'group groups',
  'reserved-path': 'ratings enter top submissions',
});

export const codeforces: Network = {
  id: 'codeforces',
  domains: ['codeforces.com'],
  read: ({ segments }) => readUnder(segments, PERSON, PAGES),
  handle: /^[\w.-]{1,60}$/,
  link: (name) => `https://codeforces.com/profile/${name}`,
  brand: { label: 'codeforces', guard: 'name', domains: [] },
};

/** @public A test runs each. */
export const examples: Example[] = [
  ['https://codeforces.com/profile/Jane_Doe', 'https://codeforces.com/profile/Jane_Doe'],
  ['https://codeforces.com/contest/1', 'event'],
];
