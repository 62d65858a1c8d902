import { found, pages, refuse, type Example, type Network } from '../network.ts';

const SHAPE = /^(?:\d{4}-){3}\d{3}[\dX]$/i;
const PAGES = pages({
  search: 'orcid-search',
  'reserved-path': 'reset-password content statistics developer-tools',
});
const RADIX = 2;
const MODULUS = 11;
const TEN = 10;

/** ISO 7064 mod 11-2: one wrong digit is always noticed. */
export function isOrcidId(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  let total = 0;
  for (const digit of text.slice(0, -1).replaceAll('-', ''))
    total = (total + Number(digit)) * RADIX;
  const check = (MODULUS + 1 - (total % MODULUS)) % MODULUS;
  return text.slice(-1).toUpperCase() === (check === TEN ? 'X' : String(check));
}

const readId = (id: string) => (isOrcidId(id) ? found(id) : refuse('bad-handle'));

export const orcid: Network = {
  id: 'orcid',
  domains: ['orcid.org'],
  read({ segments: [first], query }) {
    if (first === undefined) return refuse('home');
    if (first.toLowerCase() === 'my-orcid') {
      const id = query('orcid');
      return id === undefined ? refuse('self-alias') : readId(id);
    }
    return PAGES.has(first) ? refuse(PAGES.get(first) ?? 'reserved-path') : readId(first);
  },
  handle: /^(?:\d{4}-){3}\d{3}[\dX]$/,
  fold: (id) => id.toUpperCase(),
  link: (id) => `https://orcid.org/${id}`,
  brand: { label: 'orcid', guard: 'name', domains: [] },
};

/** @public A test runs each. */
export const examples: Example[] = [
  ['http://orcid.org/0000-0002-1825-0097', 'https://orcid.org/0000-0002-1825-0097'],
  ['https://orcid.org/0000-0002-1825-0098', 'bad-handle'],
  ['https://orcid.org/orcid-search/search?searchQuery=doe', 'search'],
];
