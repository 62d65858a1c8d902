import { found, oneOf, refuse, toLower, words, type Example, type Network } from '../network.ts';

const OWN_SUBDOMAINS = oneOf(' www staging');
const TABS = words('followers follows following known-followers search likes media labeler');
const DEFAULT_HOME = 'bsky.social';

export const bluesky: Network = {
  id: 'bluesky',
  domains: ['bsky.app', DEFAULT_HOME],
  subdomains: () => true,
  read({ domain, subdomain, segments: [first, second, third] }) {
    if (domain === DEFAULT_HOME)
      return subdomain === '' || subdomain === 'www'
        ? refuse('home')
        : found(`${subdomain}.${DEFAULT_HOME}`);
    if (!OWN_SUBDOMAINS(subdomain)) return refuse('reserved-path');
    if (first === undefined) return refuse('home');
    if (first.toLowerCase() !== 'profile' || second === undefined)
      return refuse(first === 'search' ? 'search' : 'reserved-path');
    const name = second.replace(/^@/, '');
    if (!/[.:]/.test(name)) return refuse('bad-handle', `${name}.${DEFAULT_HOME}`);
    if (third === undefined || TABS.has(third.toLowerCase())) return found(name);
    return refuse(
      third === 'post' ? 'post' : third === 'feed' || third === 'lists' ? 'feed' : 'bad-path',
      name,
    );
  },
  handle:
    /^(?:did:plc:[a-z2-7]{24}|did:web:[a-z0-9.-]{3,253}|(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9])$/,
  fold: toLower,
  link: (name) => `https://bsky.app/profile/${name}`,
  brand: {
    label: 'bluesky',
    guard: 'label',
    domains: [],
  },
};

/** @public A test runs each. */
export const examples: Example[] = [
  ['https://bsky.app/profile/JaneDoe.bsky.social', 'https://bsky.app/profile/janedoe.bsky.social'],
  ['@janedoe.bsky.social', 'https://bsky.app/profile/janedoe.bsky.social'],
  ['https://bsky.app/profile/janedoe.dev/post/3k', 'post https://bsky.app/profile/janedoe.dev'],
  ['https://bsky.app/profile/janedoe', 'bad-handle https://bsky.app/profile/janedoe.bsky.social'],
];
