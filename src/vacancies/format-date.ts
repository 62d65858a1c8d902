import { isIsoDate } from '../schemas/fields.ts';
import type { Locale } from '../schemas/locale.ts';
import { REGIONAL } from './format-number.ts';
import { remember } from './remember.ts';

const dayFormat = remember(
  (region) => new Intl.DateTimeFormat(region, { dateStyle: 'long', timeZone: 'UTC' }),
);

/** A calendar day in words: "30 November 2026". */
export function formatDay(day: string, locale: Locale): string {
  return dayFormat(REGIONAL[locale]).format(new Date(`${day}T00:00:00Z`));
}

/** A day in words when `text` is one; other words, such as "when you can", stay as they are. */
export function formatDayOrWords(text: string, locale: Locale): string {
  return isIsoDate(text) ? formatDay(text, locale) : text;
}
