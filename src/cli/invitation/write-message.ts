import { invitationWords } from '../../i18n/invitation.ts';
import type { Locale } from '../../schemas/locale.ts';
import type { VacancyOnDesk } from './read-vacancy.ts';

/** The message to paste, in the link's language: greeting, note, what the link is, the link, who writes. */
export function writeMessage(facts: {
  to: string;
  note: string;
  from: string;
  locale: Locale;
  desk: VacancyOnDesk;
  link: string;
  until: string;
}): string {
  const { to, note, from, locale, desk, link, until } = facts;
  const { message } = invitationWords[locale];
  const { heading, title = desk.slug } = desk.byLocale.get(locale)?.vacancy ?? {};
  return [
    message.greeting(to),
    note,
    `${message.about(heading ?? title, desk.employer)}\n${link}`,
    message.until(until),
    desk.person(from).name,
  ]
    .filter(Boolean)
    .join('\n\n');
}
