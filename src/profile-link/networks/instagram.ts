import { found, pages, refuse, toLower, words, type Example, type Network } from '../network.ts';

const PAGES = pages({
  post: 'p reel reels tv stories s',
  search: 'explore',
  'short-link': 'share',
  'reserved-path': 'direct invites developer web locations topics',
});
const TABS = words('tagged reels channel igtv saved guides followers following feed reposts');
const WORKS = words('p reel reels tv');

export const instagram: Network = {
  id: 'instagram',
  domains: ['instagram.com', 'instagr.am'],
  read({ segments: [first, second, third] }) {
    if (first === undefined) return refuse('home');
    const lower = first.toLowerCase();
    if (lower === '_u' && second !== undefined) return found(second);
    if (lower === 'stories') return refuse('post', second === 'highlights' ? undefined : second);
    const page = PAGES.get(lower);
    if (page) return refuse(page);
    if (first.startsWith('@')) return refuse('bad-handle', first.slice(1));
    if (second === undefined || (TABS.has(second.toLowerCase()) && third === undefined))
      return found(first);
    return WORKS.has(second.toLowerCase()) ? refuse('post', first) : refuse('bad-path');
  },
  handle: /^(?!.*\.\.)[a-z0-9_.]{0,29}[a-z0-9_]$/,
  fold: toLower,
  link: (name) => `https://www.instagram.com/${name}`,
  brand: { label: 'instagram', guard: 'strong', domains: ['ig.me'] },
};

/** @public A test runs each. */
export const examples: Example[] = [
  ['https://instagram.com/Jane.Doe/?igshid=a1', 'https://www.instagram.com/jane.doe'],
  ['https://www.instagram.com/p/AbC/', 'post'],
  ['https://www.instagram.com/janedoe/reel/AbC/', 'post https://www.instagram.com/janedoe'],
];
