import { pages, readUnder, words, type Example, type Network } from '../network.ts';

const PERSON = words('users');
const PAGES = pages({
  course: 'problems practice learn',
  event: 'contests START',
  'reserved-path': 'ide ratings certification',
});

export const codechef: Network = {
  id: 'codechef',
  domains: ['codechef.com'],
  read: ({ segments }) => readUnder(segments, PERSON, PAGES),
  handle: /^[\w.-]{1,60}$/,
  link: (name) => `https://www.codechef.com/users/${name}`,
  brand: { label: 'codechef', guard: 'name', domains: [] },
};

/** @public A test runs each. */
export const examples: Example[] = [
  ['https://codechef.com/users/jane_doe', 'https://www.codechef.com/users/jane_doe'],
  ['https://www.codechef.com/problems/TIN', 'course'],
];
