import { terms } from '../i18n/terms.ts';
import type { Locale } from '../schemas/locale.ts';
import type { Place, Workplace } from '../schemas/place.ts';
import { formatNumber, REGIONAL } from './format-number.ts';
import { remember } from './remember.ts';

const countryNames = remember((region) => new Intl.DisplayNames([region], { type: 'region' }));
const languageNames = remember((region) => new Intl.DisplayNames([region], { type: 'language' }));
const pluralRules = remember((region) => new Intl.PluralRules(region));
const listFormat = remember((key) => {
  const [region, type] = key.split(' ');
  return new Intl.ListFormat(region, { type: type as Intl.ListFormatType });
});

/** A country's name in a language. */
export function formatCountry(code: string, locale: Locale): string {
  return countryNames(REGIONAL[locale]).of(code) ?? code;
}

/** A language's name in a language: "Swedish". */
export function formatLanguage(code: string, locale: Locale): string {
  return languageNames(REGIONAL[locale]).of(code) ?? code;
}

/** Several things in one phrase: "Anna, Bo and Cleo". */
export function formatList(
  items: readonly string[],
  locale: Locale,
  type: Intl.ListFormatType = 'conjunction',
): string {
  return listFormat(`${REGIONAL[locale]} ${type}`).format(items);
}

/** How much of the week is at home: "3 days a week at home", "on site every day", "remote, from …". */
export function formatWorkplace(workplace: Workplace, locale: Locale): string {
  const words = terms[locale];
  if (workplace.mode === 'remote') {
    const countries = (workplace.countries ?? []).map((code) => formatCountry(code, locale));
    return words.remoteFrom(formatList(countries, locale, 'disjunction'));
  }
  if (workplace.mode === 'onsite') return words.noDaysAtHome;
  const days = workplace.daysAtHome ?? 0;
  const isOne = pluralRules(REGIONAL[locale]).select(days) === 'one';
  return words.daysAtHome(formatNumber(days, locale), isOne);
}

/** The towns of a vacancy, each once: "Luleå or Boden". */
export function formatTowns(places: readonly Place[], locale: Locale): string {
  const towns = [...new Set(places.map(({ locality }) => locality))];
  return formatList(towns, locale, 'disjunction');
}

/** An address in one line, as far as it is known. */
export function formatAddress(place: Place, locale: Locale): string {
  const town = [place.postalCode, place.locality].filter(Boolean).join(' ');
  return [place.name, place.street, town, place.region, formatCountry(place.country, locale)]
    .filter(Boolean)
    .join(', ');
}
