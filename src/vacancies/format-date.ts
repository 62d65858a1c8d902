import { isIsoDate } from '../schemas/fields.ts';
import type { Locale } from '../schemas/locale.ts';
import { REGIONAL } from './format-number.ts';

/** A calendar day in words: "30 November 2026". */
export function formatDay(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(REGIONAL[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** A day in words when `text` is one; other words, such as "when you can", stay as they are. */
export function formatDayOrWords(text: string, locale: Locale): string {
  return isIsoDate(text) ? formatDay(text, locale) : text;
}
