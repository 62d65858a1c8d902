import { pages, readUnder, words, type Example, type Network } from '../network.ts';

const PERSON = words('users');
const PAGES = pages({
  course: 'kata collections docs',
  'reserved-path': 'trainer',
});

export const codewars: Network = {
  id: 'codewars',
  domains: ['codewars.com'],
  read: ({ segments }) => readUnder(segments, PERSON, PAGES),
  handle: /^[\w.-]{1,60}$/,
  link: (name) => `https://www.codewars.com/users/${name}`,
  brand: { label: 'codewars', guard: 'name', domains: [] },
};

/** @public A test runs each. */
export const examples: Example[] = [
  ['https://codewars.com/users/JaneDoe/completed', 'https://www.codewars.com/users/JaneDoe'],
  ['https://www.codewars.com/kata/1', 'course'],
];
