import type { VacancyPage } from '../content/get-content.ts';
import { publicHolidays } from '../content/holidays.ts';
import { readInvitationKeys } from '../content/invitation-keys.ts';
import { buildNow, contentDir } from '../content/settings.ts';
import type { Site } from '../schemas/site.ts';
import type { SiteFacts } from '../schemas/vacancy-facts.ts';
import { contactOf } from './contact-of.ts';

/** What the Worker needs of the site. */
export function toSiteFacts(site: Site, pages: readonly VacancyPage[]): SiteFacts {
  const { name, url, languages, sender, privacyContact } = site;
  const people = pages.flatMap(({ recruiter, backupRecruiter }) =>
    backupRecruiter ? [recruiter, backupRecruiter] : [recruiter],
  );
  const recruiters = [...new Map(people.map((person) => [person.id, person])).values()];
  return {
    name,
    url,
    languages,
    sender,
    privacyContact,
    invitationKeys: readInvitationKeys(contentDir()),
    recruiters: recruiters.map((person) => ({
      ...contactOf(person, languages[0] ?? 'en'),
      holidays: publicHolidays(person.country, buildNow()),
    })),
  };
}
