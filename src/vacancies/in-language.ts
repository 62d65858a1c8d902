import type { Locale } from '../schemas/locale.ts';

/**
 * The text of a language, or else the first there is, with the language it is in so that the page can say so.
 * @param texts what an author wrote, by language
 */
export function inLanguage<T>(
  texts: Partial<Record<Locale, T>> | undefined,
  locale: Locale,
): { text: T; lang: Locale | undefined } | undefined {
  if (texts === undefined) return undefined;
  const own = texts[locale];
  if (own !== undefined) return { text: own, lang: undefined };
  const [other] = Object.entries(texts) as [Locale, T][];
  return other && { text: other[1], lang: other[0] };
}
