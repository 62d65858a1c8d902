import { pages, readUnder, words, type Example, type Network } from '../network.ts';

const COUNTRIES = 'fr de es be nl com ch it se pt at pl ie ae uk co.uk fi dk'.split(' ');
const PAGES = pages({
  company: 'company companies client',
  search: 's freelancers freelancer',
  'reserved-path': 'project r c a resources how-it-works enterprise tjm',
});
const PROFILE = words('profile');
const COUNTRY_SEPARATOR = '@';

/** Malt keeps the country in its link, so a handle is `jane@fr` inside and shown without it. */
export const malt: Network = {
  id: 'malt',
  domains: COUNTRIES.map((country) => `malt.${country}`),
  subdomains: (subdomain) => /^(?:www|m|[a-z]{2}|)$/.test(subdomain),
  read({ domain, segments }) {
    const finding = readUnder(segments, PROFILE, PAGES);
    if (!('handle' in finding)) return finding;
    return {
      ...finding,
      handle: finding.handle + COUNTRY_SEPARATOR + domain.slice('malt.'.length),
    };
  },
  handle: /^[a-z0-9][a-z0-9_-]{0,79}@[a-z.]{2,5}$/i,
  show: (handle) => handle.slice(0, handle.lastIndexOf(COUNTRY_SEPARATOR)),
  link(handle) {
    const [name = '', country = ''] = handle.split(COUNTRY_SEPARATOR);
    return `https://www.malt.${country}/profile/${name}`;
  },
  key: (handle) => handle.slice(0, handle.lastIndexOf(COUNTRY_SEPARATOR)).toLowerCase(),
  brand: { label: 'malt', guard: 'word', domains: [] },
};

/** @public A test runs each. */
export const examples: Example[] = [
  ['https://www.malt.fr/profile/janedoe?q=tin', 'https://www.malt.fr/profile/janedoe'],
  ['https://en.malt.de/profile/janedoe', 'https://www.malt.de/profile/janedoe'],
  ['https://www.malt.fr/s?q=tin', 'search'],
];
