import {
  found,
  oneOf,
  refuse,
  toLower,
  words,
  type Example,
  type Finding,
  type Network,
} from '../network.ts';

const OWN_SUBDOMAINS = oneOf(' www');
const SERVICE_SUBDOMAINS = oneOf('on support help api email cdn blog status');
const TABS = words(
  'about archive recommendations podcast notes posts reads likes subscribe publish welcome leaderboard',
);

/** `open.substack.com` is the app's door to a publication. */
function readOpen([first, second]: string[]): Finding {
  return first === 'pub' ? refuse('article', second) : refuse('reserved-path');
}

export const substack: Network = {
  id: 'substack',
  domains: ['substack.com'],
  subdomains: () => true,
  read({ subdomain, segments }) {
    const [first, second] = segments;
    if (SERVICE_SUBDOMAINS(subdomain)) return refuse('reserved-path');
    if (subdomain === 'open') return readOpen(segments);
    if (!OWN_SUBDOMAINS(subdomain))
      return first === undefined || TABS.has(first.toLowerCase())
        ? found(subdomain)
        : refuse('article', subdomain);
    if (first === undefined) return refuse('home');
    if (!first.startsWith('@')) return refuse(first === 'search' ? 'search' : 'reserved-path');
    return second === undefined || TABS.has(second.toLowerCase())
      ? found(first)
      : refuse('post', first);
  },
  handle: /^(?:@[a-z0-9_.-]{1,60}|[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)$/,
  fold: toLower,
  link: (name) =>
    name.startsWith('@') ? `https://substack.com/${name}` : `https://${name}.substack.com`,
  brand: { label: 'substack', guard: 'strong', domains: [] },
};

/** @public A test runs each. */
export const examples: Example[] = [
  ['https://JaneDoe.substack.com/about', 'https://janedoe.substack.com'],
  ['https://substack.com/@JaneDoe', 'https://substack.com/@janedoe'],
  ['https://janedoe.substack.com/p/on-tin', 'article https://janedoe.substack.com'],
];
