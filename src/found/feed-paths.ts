import type { Locale } from '../schemas/locale.ts';

/** The paths of a language's feeds. */
export function feedPaths(locale: Locale, languages: readonly Locale[]) {
  const prefix = locale === languages[0] ? '' : `/${locale}`;
  return { rss: `${prefix}/feed.xml`, atom: `${prefix}/atom.xml`, json: `${prefix}/feed.json` };
}
