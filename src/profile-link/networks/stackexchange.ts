import { found, pages, refuse, type Example, type Network } from '../network.ts';

const OWN_DOMAINS: Record<string, string> = {
  'superuser.com': 'superuser',
  'serverfault.com': 'serverfault',
  'askubuntu.com': 'askubuntu',
  'mathoverflow.net': 'mathoverflow',
  'stackapps.com': 'stackapps',
};
const HOST_OF_SITE = new Map(Object.entries(OWN_DOMAINS).map(([host, site]) => [site, host]));
/** The account across all sites, numbered apart from each of them. */
const WHOLE_NETWORK = 'stackexchange';
const PAGES = pages({
  post: 'questions q a posts',
  'reserved-path': 'tags tour badges unanswered sites leagues',
});

export const stackexchange: Network = {
  id: 'stackexchange',
  domains: ['stackexchange.com', ...Object.keys(OWN_DOMAINS)],
  subdomains: () => true,
  read({ domain, subdomain, segments: [first, second, third] }) {
    const inner = subdomain.replace(/^(?:www|m)(?:\.|$)/, '');
    const named = OWN_DOMAINS[domain];
    const site =
      named === undefined ? inner || WHOLE_NETWORK : inner === '' ? named : `${inner}.${named}`;
    if (first === undefined) return refuse('home');
    if (first.toLowerCase() !== 'users')
      return refuse(PAGES.get(first.toLowerCase()) ?? 'bad-path');
    if (second === 'current') return refuse('self-alias');
    if (second === 'flair') return refuse('file', third && `${site}/${third.replace(/\..*$/, '')}`);
    if (second === undefined || !/^\d/.test(second)) return refuse('reserved-path');
    return found(`${site}/${second}`);
  },
  handle: /^[a-z][a-z0-9.-]{1,40}\/[1-9]\d{0,9}$/,
  link(handle) {
    const [site = '', id = ''] = handle.split('/');
    if (site === WHOLE_NETWORK) return `https://stackexchange.com/users/${id}`;
    const last = site.slice(site.lastIndexOf('.') + 1);
    const ownHost = HOST_OF_SITE.get(last);
    const host = ownHost
      ? site.slice(0, site.length - last.length) + ownHost
      : `${site}.stackexchange.com`;
    return `https://${host}/users/${id}`;
  },
  brand: { label: 'stackexchange', guard: 'strong', domains: [] },
};

/** @public A test runs each. */
export const examples: Example[] = [
  [
    'https://math.stackexchange.com/users/1234/jane-doe',
    'https://math.stackexchange.com/users/1234',
  ],
  ['superuser.com/users/1234', 'https://superuser.com/users/1234'],
  [
    'https://stackexchange.com/users/1234/jane-doe?tab=accounts',
    'https://stackexchange.com/users/1234',
  ],
  [
    'https://math.stackexchange.com/users/flair/1234.png',
    'file https://math.stackexchange.com/users/1234',
  ],
  ['https://math.stackexchange.com/questions/1/why', 'post'],
];
