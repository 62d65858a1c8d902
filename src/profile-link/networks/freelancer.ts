import { pages, readUnder, words, type Example, type Network } from '../network.ts';

const HOST = /^(?:www\.|m\.)?freelancer\.(?:com?\.)?[a-z]{2,3}$/;
const PAGES = pages({
  job: 'projects project contest contests job',
  search: 'freelancers hire',
  company: 'enterprise',
  'reserved-path': 'community info find',
});
const PROFILE = words('u');

export const freelancer: Network = {
  id: 'freelancer',
  domains: ['freelancer.com'],
  matches: (host) => HOST.test(host),
  read: ({ segments }) => readUnder(segments, PROFILE, PAGES),
  handle: /^[a-z0-9_.-]{1,40}$/i,
  link: (name) => `https://www.freelancer.com/u/${name}`,
  brand: { label: 'freelancer', guard: 'word', domains: [] },
};

/** @public A test runs each. */
export const examples: Example[] = [
  ['https://www.freelancer.de/u/JaneDoe', 'https://www.freelancer.com/u/JaneDoe'],
  ['https://www.freelancer.com/projects/php/tin', 'job'],
];
