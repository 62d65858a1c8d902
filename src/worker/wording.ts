import { applicationWords } from '../i18n/application.ts';
import { nameNetwork } from '../i18n/profile-link.ts';
import type { Locale } from '../schemas/locale.ts';
import type { VacancyFacts } from '../schemas/vacancy-facts.ts';
import type { Slots } from './slots.ts';
import type { StoredApplication } from './store.ts';

/** A calendar day in words. */
export function formatDay(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

/** An instant in words, with the name of the time zone it is given in. */
export function formatInstant(instant: number, locale: Locale, timeZone: string): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  }).format(instant);
}

/** A text in the wanted language, else in the one that holds the facts, else in any. */
export function inLanguage(
  texts: Partial<Record<Locale, string>>,
  locale: Locale,
  fallback: Locale | undefined,
): string {
  return texts[locale] ?? (fallback && texts[fallback]) ?? Object.values(texts)[0] ?? '';
}

/** A canonical link as people read it: without scheme. */
export const withoutScheme = (link: string) =>
  decodeSafely(link.replace(/^https?:\/\/(www\.)?/, ''));

function decodeSafely(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}

/** What there is to say of an application, for whichever page or mail has a place for it. */
export function describeApplication(
  application: StoredApplication,
  facts: VacancyFacts,
  locale: Locale,
): Slots {
  const words = applicationWords[locale];
  const { profile, details } = application;
  const channel = words.channels[details.channel];
  const hours = words.hours[details.hours];
  const source = application.source;
  return {
    vacancy: inLanguage(facts.titles, locale, facts.languages[0]),
    employer: facts.employer.name,
    recruiter: ownerOf(application, facts).name,
    network: profile ? nameNetwork(profile.network, locale) : undefined,
    handle: profile?.handle,
    received: formatInstant(application.receivedAt, locale, facts.timeZone),
    source:
      source === null
        ? undefined
        : source === 'friend'
          ? words.friend
          : source === 'other'
            ? words.elsewhere
            : source,
    reach: `${channel}, ${hours}`,
    email: details.email,
    phone: details.phone,
    motives: details.motives.map((motive) => words.motives[motive]).join(', ') || undefined,
    'answer-by': application.answerBy ? formatDay(application.answerBy, locale) : undefined,
    'delete-after': formatDay(application.deleteAfter, locale),
    warning:
      details.flags
        .map((flag) => words.flags[flag])
        .filter(Boolean)
        .join('; ') || undefined,
  };
}

/** Who has the application now. */
export function ownerOf(application: StoredApplication, facts: VacancyFacts) {
  return facts.backup?.id === application.owner ? facts.backup : facts.recruiter;
}
