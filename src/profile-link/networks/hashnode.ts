import { found, pages, refuse, words, type Example, type Network } from '../network.ts';

const PAGES = pages({
  article: 'post posts',
  search: 'n tag tags explore',
  'reserved-path': 'onboard draft drafts u team pro headless ai changelog feed bookmarks',
});
const TABS = words('followers following badges activity reading-list series');

export const hashnode: Network = {
  id: 'hashnode',
  domains: ['hashnode.com'],
  read({ segments: [first, second] }) {
    if (first === undefined) return refuse('home');
    if (first.startsWith('@')) {
      const name = first.slice(1);
      return second === undefined || TABS.has(second.toLowerCase())
        ? found(name)
        : refuse('bad-path', name);
    }
    const page = PAGES.get(first.toLowerCase());
    return refuse(page ?? 'bad-path', page || second !== undefined ? undefined : first);
  },
  handle: /^[a-z0-9_-]{1,60}$/i,
  link: (name) => `https://hashnode.com/@${name}`,
  brand: { label: 'hashnode', guard: 'strong', domains: ['hashnode.dev'] },
};

/** @public A test runs each. */
export const examples: Example[] = [
  ['https://hashnode.com/@Jane-Doe/badges', 'https://hashnode.com/@Jane-Doe'],
  ['janedoe.hashnode.dev', 'https://janedoe.hashnode.dev/'],
  ['https://hashnode.com/', 'home'],
];
