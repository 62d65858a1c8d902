import type { Locale } from '../schemas/locale.ts';

const prefix = (locale: Locale, languages: readonly Locale[]) =>
  locale === languages[0] ? '' : `/${locale}`;

/** The path of the list of vacancies in a language; the site's first language has no prefix. */
export function listPath(locale: Locale, languages: readonly Locale[]): string {
  return prefix(locale, languages) || '/';
}

/** The path of a vacancy's page in a language. */
export function vacancyPath(slug: string, locale: Locale, languages: readonly Locale[]): string {
  return `${prefix(locale, languages)}/jobs/${slug}`;
}

/** The path of the page that greets one audience of a vacancy. */
export function audiencePath(
  slug: string,
  audience: string,
  locale: Locale,
  languages: readonly Locale[],
): string {
  return `${vacancyPath(slug, locale, languages)}/for/${audience}`;
}

/** The path of the privacy notice in a language. */
export function privacyPath(locale: Locale, languages: readonly Locale[]): string {
  return `${prefix(locale, languages)}/privacy`;
}

/** The path of an employer's page in a language. */
export function employerPath(
  employer: string,
  locale: Locale,
  languages: readonly Locale[],
): string {
  return `${prefix(locale, languages)}/employers/${employer}`;
}

/** What stands for a language in front of a route: nothing for the site's first. */
export function localeParam(locale: Locale, languages: readonly Locale[]): string | undefined {
  return locale === languages[0] ? undefined : locale;
}

/** The path of a list narrowed to one value of one facet. */
export function facetPath(
  facet: string,
  value: string,
  locale: Locale,
  languages: readonly Locale[],
): string {
  return `${prefix(locale, languages)}/jobs/${facet}/${value}`;
}
