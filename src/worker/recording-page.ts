import { LOCALES, type Locale } from '../schemas/locale.ts';
import { answerPage } from './answer.ts';
import type { Env } from './env.ts';
import type { Slots } from './slots.ts';

/** The candidate's page while what they sent is on its way to the store: received, being recorded. */
export function answerRecording(
  env: Env,
  page: { locale: Locale; status: number; slots?: Slots },
): Promise<Response> {
  const { locale, status, slots } = page;
  return answerPage(env, {
    path: `/_beckon/receipt/${locale}`,
    kind: 'secret',
    status,
    slots: { ...slots, 'is-recording': 'yes' },
    ...(status >= 500 && { headers: { 'Retry-After': '30' } }),
  });
}

/** The first of the site's languages that the browser asks for, for when the application's own is not known. */
export function askedLocale(headers: Headers, languages: readonly Locale[]): Locale {
  const asked = (headers.get('accept-language') ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase());
  const offered = languages.length > 0 ? languages : LOCALES;
  const found = asked.flatMap((tag) => offered.filter((locale) => locale === tag));
  return found[0] ?? offered[0] ?? 'en';
}
