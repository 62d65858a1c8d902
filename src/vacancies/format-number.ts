import type { Locale } from '../schemas/locale.ts';
import { remember } from './remember.ts';

/** The regional conventions each interface language follows for numbers and dates. */
export const REGIONAL: Record<Locale, string> = {
  en: 'en-GB',
  sv: 'sv-SE',
  de: 'de-DE',
  nl: 'nl-NL',
};

const numberFormat = remember((region) => new Intl.NumberFormat(region));

/** A number as a language writes it. */
export function formatNumber(value: number, locale: Locale): string {
  return numberFormat(REGIONAL[locale]).format(value);
}

/** Two numbers as a range, or one number when they are equal. */
export function formatNumbers(min: number, max: number, locale: Locale): string {
  return min === max
    ? formatNumber(min, locale)
    : `${formatNumber(min, locale)}–${formatNumber(max, locale)}`;
}
