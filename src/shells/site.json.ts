import type { APIRoute } from 'astro';
import { getSite, getVacancyPages } from '../content/get-content.ts';
import { publicHolidays } from '../content/holidays.ts';
import { readInvitationKeys } from '../content/invitation-keys.ts';
import { buildNow, contentDir } from '../content/settings.ts';
import type { SiteFacts } from '../schemas/vacancy-facts.ts';
import { contactOf } from './contact-of.ts';

/** What the Worker needs of the site. */
export const GET: APIRoute = async () => {
  const { name, url, languages, sender, privacyContact } = await getSite();
  const pages = await getVacancyPages();
  const people = pages.flatMap(({ recruiter, backupRecruiter }) =>
    backupRecruiter ? [recruiter, backupRecruiter] : [recruiter],
  );
  const recruiters = [...new Map(people.map((person) => [person.id, person])).values()];
  const facts: SiteFacts = {
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
  return Response.json(facts);
};
