/**
 * How jealously a name is guarded on other people's domains:
 * - `strong`: a coined word; anything that contains it or is one letter off is a look-alike
 * - `name`: also a word of other names; alone or between hyphens (`evil-kaggle.com`)
 * - `label`: also a plain word or surname; alone (`medium.evil.com`) or beside bait (`xing-login.com`)
 * - `word`: a plain word; only beside bait, or disguised in foreign letters
 */
export type BrandGuard = 'strong' | 'name' | 'label' | 'word';

export interface Brand {
  label: string;
  guard: BrandGuard;
  /** Domains that belong to the brand beside those its network is found on. */
  domains: string[];
}

/** Brands that are no network of the table but are imitated all the same. */
export const OTHER_BRANDS: Brand[] = [
  {
    label: 'google',
    guard: 'label',
    domains: 'google.com google.dev googleusercontent.com goo.gl withgoogle.com'.split(' '),
  },
  { label: 'whatsapp', guard: 'strong', domains: ['whatsapp.com', 'wa.me'] },
  { label: 'polywork', guard: 'name', domains: ['polywork.com'] },
  { label: 'dropbox', guard: 'name', domains: ['dropbox.com'] },
  {
    label: 'microsoft',
    guard: 'strong',
    domains: ['microsoft.com', 'microsoftonline.com'],
  },
  { label: 'notion', guard: 'word', domains: ['notion.so', 'notion.com', 'notion.site'] },
];
