import { LOCALES } from '../schemas/locale.ts';

/** One shell a language the interface speaks. */
export function localePaths() {
  return LOCALES.map((locale) => ({ params: { locale }, props: { locale } }));
}
