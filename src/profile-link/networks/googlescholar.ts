import { found, refuse, type Example, type Network } from '../network.ts';

const HOST = /^scholar\.google\.(?:com?\.)?[a-z]{2,3}$/;

export const googlescholar: Network = {
  id: 'googlescholar',
  domains: ['scholar.google.com'],
  matches: (host) => HOST.test(host),
  read({ segments: [first], query }) {
    if (first === undefined) return refuse(query('q') === undefined ? 'home' : 'search');
    if (first.toLowerCase() !== 'citations')
      return refuse(first === 'scholar' ? 'search' : 'bad-path');
    const user = query('user');
    const view = query('view_op') ?? '';
    if (view === 'view_citation') return refuse('work', user);
    if (/search|view_org|top_venues|list_article|metrics/.test(view)) return refuse('search');
    return user === undefined ? refuse('self-alias') : found(user);
  },
  handle: /^[A-Za-z0-9_-]{12}$/,
  link: (id) => `https://scholar.google.com/citations?user=${id}`,
  key: (id) => id,
};

/** @public A test runs each. */
export const examples: Example[] = [
  [
    'https://scholar.google.se/citations?hl=sv&user=AbCdEfGhIjKl',
    'https://scholar.google.com/citations?user=AbCdEfGhIjKl',
  ],
  [
    'https://scholar.google.com/citations?view_op=view_citation&user=AbCdEfGhIjKl',
    'work https://scholar.google.com/citations?user=AbCdEfGhIjKl',
  ],
  ['https://scholar.google.com/scholar?q=jane+doe', 'search'],
];
