import {
  found,
  pages,
  refuse,
  words,
  type Example,
  type Finding,
  type Network,
} from '../network.ts';

const SUBDOMAIN = /^(?:www|m|web|mbasic|touch|mobile|[a-z]{2}-[a-z]{2}|)$/;
const PAGES = pages({
  company: 'pages pg business',
  group: 'groups',
  event: 'events',
  video: 'watch reel reels video video.php live',
  post: 'story.php permalink.php photo photo.php photos posts stories notes media hashtag',
  search: 'public find-friends',
  'short-link': 'share',
  feed: 'home.php home messages notifications friends bookmarks saved',
  'self-alias': 'me',
  redirect: 'l.php flx login login.php checkpoint',
  'not-public': 'app_scoped_user_id',
  'reserved-path': 'marketplace gaming ads sharer sharer.php dialog plugins places',
});
const TABS = words(
  'about photos friends videos reels followers following likes music movies books reviews',
);
const WORKS = words('posts photos videos reels notes activity');
const ID = /^\d{5,20}$/;

function readPath(segments: string[], query: (name: string) => string | undefined): Finding {
  const [first, second, third] = segments;
  if (first === undefined) return refuse('home');
  const lower = first.toLowerCase();
  if (lower === 'profile.php') {
    const id = query('id');
    return id === undefined ? refuse('self-alias') : ID.test(id) ? found(id) : refuse('bad-handle');
  }
  if (lower === 'people' || lower === 'p') {
    const id = lower === 'people' ? third : /-(\d{5,20})$/.exec(second ?? '')?.[1];
    return id !== undefined && ID.test(id) ? found(id) : refuse('bad-path');
  }
  const page = PAGES.get(lower);
  if (page) return refuse(page);
  if (second === undefined) return found(first);
  if (third === undefined && TABS.has(second.toLowerCase())) return found(first);
  return WORKS.has(second.toLowerCase()) ? refuse('post', first) : refuse('bad-path');
}

export const facebook: Network = {
  id: 'facebook',
  domains: ['facebook.com', 'fb.com'],
  subdomains: (subdomain) => SUBDOMAIN.test(subdomain),
  read({ segments, query, fragment }) {
    const route = segments.length === 0 ? /^!\/([^?]+)/.exec(fragment)?.[1] : undefined;
    return readPath(route === undefined ? segments : route.split('/').filter(Boolean), query);
  },
  handle: /^(?!.*\.(?:php|html?)$)[a-z0-9](?:[a-z0-9.-]{0,73}[a-z0-9])?$/i,
  link: (name) => `https://www.facebook.com/${ID.test(name) ? 'profile.php?id=' : ''}${name}`,
  brand: {
    label: 'facebook',
    guard: 'strong',
    domains: ['fb.me', 'fb.watch', 'messenger.com', 'm.me'],
  },
};

/** @public A test runs each. */
export const examples: Example[] = [
  ['https://m.facebook.com/jane.doe.5/about', 'https://www.facebook.com/jane.doe.5'],
  [
    'https://www.facebook.com/people/Jane-Doe/100000000000001/',
    'https://www.facebook.com/profile.php?id=100000000000001',
  ],
  ['https://www.facebook.com/groups/tin', 'group'],
  ['https://www.facebook.com/jane.doe/posts/1', 'post https://www.facebook.com/jane.doe'],
];
