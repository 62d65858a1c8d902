import type { PersonEntry } from '../content/get-content.ts';
import { LOCALES, type Locale } from '../schemas/locale.ts';
import type { Contact } from '../schemas/vacancy-facts.ts';

const isLocale = (language: string): language is Locale => LOCALES.includes(language as Locale);

/**
 * How a recruiter is reached by our mails.
 * @param fallback the language of the mail when the interface speaks none of theirs
 * @throws when there is no address; the content check says so first
 */
export function contactOf(person: PersonEntry, fallback: Locale): Contact {
  if (!person.email) {
    throw new Error(
      `content/people/${person.id}/person.yaml: email: is missing. Recruiters need one.`,
    );
  }
  const language = person.languages.map((each) => each.split('-')[0] ?? '').find(isLocale);
  return {
    id: person.id,
    name: person.name,
    email: person.email,
    language: language ?? fallback,
    timeZone: person.timeZone,
  };
}
