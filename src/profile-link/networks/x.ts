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

const PAGES = pages({
  search: 'hashtag explore trends topics',
  feed: 'home notifications messages bookmarks',
  group: 'communities lists',
  'reserved-path':
    'i compose who_to_follow who-to-follow oauth rules en widgets following followers premium share intent statuses status',
});
const TABS = words(
  'with_replies media likes followers following about highlights articles verified_followers photo header_photo favorites topics',
);
const WORKS: Record<string, 'post' | 'group'> = {
  status: 'post',
  statuses: 'post',
  moments: 'post',
  events: 'post',
  article: 'post',
  lists: 'group',
};

function readPath(segments: string[], query: (name: string) => string | undefined): Finding {
  const [first, second, third] = segments;
  if (first === undefined) return refuse('home');
  const lower = first.toLowerCase();
  if (lower === 'intent' && (second === 'user' || second === 'follow' || second === 'profile')) {
    const name = query('screen_name');
    return name === undefined ? refuse('reserved-path') : found(name.replace(/^@/, ''));
  }
  const page = PAGES.get(lower);
  if (page) return refuse(page);
  const name = first.replace(/^@/, '');
  if (second === undefined || (TABS.has(second.toLowerCase()) && third === undefined))
    return found(name);
  if (/photo$/.test(second)) return found(name);
  const work = WORKS[second.toLowerCase()];
  return work ? refuse(work, name) : refuse('bad-path');
}

export const x: Network = {
  id: 'x',
  domains: ['x.com', 'twitter.com'],
  subdomains: oneOf(' www m mobile'),
  read({ segments, query, fragment }) {
    const route = segments.length === 0 ? /^!\/?([^?]+)/.exec(fragment)?.[1] : undefined;
    return readPath(route === undefined ? segments : route.split('/').filter(Boolean), query);
  },
  handle: /^\w{1,15}$/,
  link: (name) => `https://x.com/${name}`,
  brand: { label: 'twitter', guard: 'strong', domains: ['t.co'] },
};

/** @public A test runs each. */
export const examples: Example[] = [
  ['https://twitter.com/@JaneDoe?s=20', 'https://x.com/JaneDoe'],
  ['https://mobile.twitter.com/#!/jane_doe', 'https://x.com/jane_doe'],
  ['https://twitter.com/intent/follow?screen_name=janedoe', 'https://x.com/janedoe'],
  ['https://x.com/janedoe/status/123', 'post https://x.com/janedoe'],
  ['https://x.com/jane-doe', 'bad-handle'],
];
