import {
  encode,
  found,
  oneOf,
  pages,
  refuse,
  words,
  type Example,
  type Network,
} from '../network.ts';

const CHANNEL_ID = /^UC[A-Za-z0-9_-]{22}$/;
const OLD_NAME = words('user c');
const PAGES = pages({
  video: 'watch shorts live embed v playlist clip clips movies show',
  search: 'results hashtag',
  feed: 'feed',
  post: 'post community',
  redirect: 'redirect',
  'reserved-path': 'gaming premium kids music t ads creators studio upload trending',
});
const ENCODED_AT_SIGN = /^%40/;

export const youtube: Network = {
  id: 'youtube',
  domains: ['youtube.com', 'youtu.be'],
  subdomains: oneOf(' www m music gaming'),
  read({ domain, segments: [first, second] }) {
    if (domain === 'youtu.be')
      return refuse(
        first?.startsWith('@') ? 'bad-path' : 'video',
        first?.startsWith('@') ? first : undefined,
      );
    if (first === undefined) return refuse('home');
    if (first.startsWith('@')) return found(first);
    const lower = first.toLowerCase();
    if (lower === 'channel')
      return second === undefined ? refuse('bad-path') : found(`channel/${second}`);
    if (OLD_NAME.has(lower))
      return second === undefined ? refuse('bad-path') : found(`${lower}/${second}`);
    const page = PAGES.get(lower);
    return page ? refuse(page) : refuse('bad-path', `@${first}`);
  },
  handle:
    /^(?:@[\p{L}\p{N}_.·-][\p{L}\p{M}\p{N}_.·-]{0,59}|channel\/UC[A-Za-z0-9_-]{22}|(?:user|c)\/[\p{L}\p{N}_.-][\p{L}\p{M}\p{N}_.-]{0,99})$/u,
  link(handle) {
    const [kind, name] = handle.split('/');
    if (name !== undefined) return `https://www.youtube.com/${kind ?? ''}/${encode(name)}`;
    return `https://www.youtube.com/${encode(handle).replace(ENCODED_AT_SIGN, '@')}`;
  },
  key: (handle) =>
    CHANNEL_ID.test(handle.slice('channel/'.length)) ? handle : handle.toLowerCase(),
  brand: {
    label: 'youtube',
    guard: 'strong',
    domains: ['youtube-nocookie.com'],
  },
};

/** @public A test runs each. */
export const examples: Example[] = [
  ['https://youtube.com/@JaneDoe/videos', 'https://www.youtube.com/@JaneDoe'],
  ['https://www.youtube.com/user/janedoe', 'https://www.youtube.com/user/janedoe'],
  ['https://youtu.be/a1B2c3D4e5F', 'video'],
];
