import { createHash } from 'node:crypto';
import type { Locale } from '../schemas/locale.ts';
import { localeParam } from '../vacancies/paths.ts';

const HASH_LENGTH = 10;

/** What stands in an address for the people who may write personal links, given by their ids: short, and no name. */
export const sendersParam = (ids: readonly string[]): string =>
  createHash('sha256').update(ids.join('\n')).digest('hex').slice(0, HASH_LENGTH);

/** The path of what the vacancy pages of some people show for a personal link. */
export function personalPath(
  ids: readonly string[],
  locale: Locale,
  languages: readonly Locale[],
): string {
  const language = localeParam(locale, languages);
  return `${language === undefined ? '' : `/${language}`}/personal/${sendersParam(ids)}`;
}
