import {
  found,
  oneOf,
  pages,
  refuse,
  words,
  type Example,
  type Finding,
  type Network,
} from '../network.ts';

const OWN_SUBDOMAINS = oneOf(' www m');
const SERVICE_SUBDOMAINS = oneOf(
  'help blog policy api cdn-images-1 cdn-static-1 miro about eng engineering status careers glyph',
);
const PAGES = pages({
  article: 'p',
  search: 'tag tags topic topics explore-topics',
  'self-alias': 'me',
  'reserved-path':
    'u creators membership partner-program jobs-at-medium policy new-story plans business m _ design jobs',
});
const TABS = words(
  'about followers following lists list latest responses highlights has-recommended archive claps books subscribe stories shop',
);

function readTabs(user: string, tab: string | undefined): Finding {
  return tab === undefined || TABS.has(tab.toLowerCase()) ? found(user) : refuse('article', user);
}

export const medium: Network = {
  id: 'medium',
  domains: ['medium.com'],
  subdomains: () => true,
  read({ subdomain, segments: [first, second] }) {
    if (subdomain === 'link') return refuse('short-link');
    if (SERVICE_SUBDOMAINS(subdomain)) return refuse('reserved-path');
    if (!OWN_SUBDOMAINS(subdomain)) return readTabs(subdomain, first);
    if (first === undefined) return refuse('home');
    if (first.startsWith('@')) return readTabs(first.slice(1), second);
    return refuse(
      PAGES.get(first.toLowerCase()) ?? (second === undefined ? 'publication' : 'article'),
    );
  },
  handle: /^[a-z0-9_][a-z0-9_.-]{0,59}$/i,
  link: (name) => `https://medium.com/@${name}`,
  brand: { label: 'medium', guard: 'label', domains: [] },
};

/** @public A test runs each. */
export const examples: Example[] = [
  ['https://medium.com/@jane.doe/about', 'https://medium.com/@jane.doe'],
  ['janedoe.medium.com', 'https://medium.com/@janedoe'],
  ['https://medium.com/@jane.doe/on-tin-1a2b3c4d5e6f', 'article https://medium.com/@jane.doe'],
  ['https://medium.com/some-publication', 'publication'],
];
