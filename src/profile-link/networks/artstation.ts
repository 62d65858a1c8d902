import {
  oneOf,
  found,
  pages,
  readHandlePath,
  refuse,
  words,
  type Example,
  type Network,
} from '../network.ts';

const OWN_SUBDOMAINS = oneOf(' www m mobile');
const SERVICE_SUBDOMAINS = oneOf(
  'magazine help cdn cdna cdnb cdn-learning api forums learning store dev',
);
const rules = {
  pages: pages({
    work: 'artwork projects marketplace',
    course: 'learning',
    article: 'blogs magazine',
    company: 'studios',
    'reserved-path': 'channels challenges contests',
  }),
  tabs: words('albums profile followers following likes blog collections about projects'),
} as const;

export const artstation: Network = {
  id: 'artstation',
  domains: ['artstation.com'],
  subdomains: () => true,
  read({ subdomain, segments }) {
    const [first, second] = segments;
    if (SERVICE_SUBDOMAINS(subdomain)) return refuse('reserved-path');
    if (!OWN_SUBDOMAINS(subdomain))
      return first === 'projects' && second !== undefined
        ? refuse('work', subdomain)
        : found(subdomain);
    if (first?.toLowerCase() === 'artist')
      return second === undefined ? refuse('bad-path') : found(second);
    return readHandlePath(segments, rules);
  },
  handle: /^[a-z0-9_-]{1,63}$/i,
  link: (name) => `https://www.artstation.com/${name}`,
  brand: { label: 'artstation', guard: 'strong', domains: [] },
};

/** @public A test runs each. */
export const examples: Example[] = [
  ['https://www.artstation.com/artist/jane_doe', 'https://www.artstation.com/jane_doe'],
  ['janedoe.artstation.com', 'https://www.artstation.com/janedoe'],
  ['https://janedoe.artstation.com/projects/a1b2', 'work https://www.artstation.com/janedoe'],
  ['https://www.artstation.com/artwork/a1b2', 'work'],
];
