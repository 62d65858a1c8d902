import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../schemas/locale.ts';
import { employerPath, listPath, privacyPath, vacancyPath } from '../vacancies/paths.ts';

/** What the site will have pages for. */
interface Pages {
  languages: readonly Locale[];
  employers: readonly string[];
  vacancies: ReadonlyMap<string, readonly Locale[]>;
}

const AUDIENCE = /\/for\/[a-z0-9-]+$/;

/**
 * Makes the rule by which an address within the site leads to a page or to a file of `public/`.
 * @param publicDir the folder whose files are served untouched
 */
export function makeLinkRule(
  { languages, employers, vacancies }: Pages,
  publicDir: string,
): (path: string) => boolean {
  const pages = new Set<string>();
  for (const language of languages) {
    pages.add(listPath(language, languages)).add(privacyPath(language, languages));
    for (const employer of employers) pages.add(employerPath(employer, language, languages));
  }
  for (const [slug, locales] of vacancies) {
    for (const locale of locales) pages.add(vacancyPath(slug, locale, languages));
  }
  return (address) => {
    const path = address.replace(/[?#].*$/, '');
    if (!path.startsWith('/') || path.startsWith('//')) return false;
    if (pages.has(path) || pages.has(path.replace(AUDIENCE, ''))) return true;
    const file = join(publicDir, path);
    return existsSync(file) && statSync(file).isFile();
  };
}
