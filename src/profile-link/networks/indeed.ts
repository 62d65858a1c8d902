import { found, refuse, type Example, type Network } from '../network.ts';

const PROFILE_SUBDOMAIN = /^(?:profile|my|profiles)$/;

export const indeed: Network = {
  id: 'indeed',
  domains: ['indeed.com'],
  subdomains: () => true,
  read({ subdomain, segments: [first, second] }) {
    const lower = first?.toLowerCase();
    if (PROFILE_SUBDOMAIN.test(subdomain)) {
      if (lower === 'p' && second !== undefined) return found(second);
      return refuse('self-alias');
    }
    if (lower === 'r' || lower === 'resume' || subdomain === 'resumes') return refuse('not-public');
    if (lower === undefined) return refuse('home');
    if (/^(?:viewjob|job|rc|pagead|m|applystart)$/.test(lower)) return refuse('job');
    if (lower === 'cmp' || lower === 'companies') return refuse('company');
    return refuse(lower === 'jobs' || lower.startsWith('q-') ? 'search' : 'bad-path');
  },
  handle: /^[a-z0-9][a-z0-9_-]{0,79}$/i,
  link: (name) => `https://profile.indeed.com/p/${name}`,
  brand: { label: 'indeed', guard: 'word', domains: [] },
};

/** @public A test runs each. */
export const examples: Example[] = [
  ['https://my.indeed.com/p/janed-abc1234', 'https://profile.indeed.com/p/janed-abc1234'],
  ['https://www.indeed.com/viewjob?jk=1', 'job'],
  ['https://www.indeed.com/r/Jane-Doe/1a2b', 'not-public'],
];
