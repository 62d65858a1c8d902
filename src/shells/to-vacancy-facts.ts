import type { VacancyPage } from '../content/get-content.ts';
import { publicHolidays } from '../content/holidays.ts';
import { buildNow } from '../content/settings.ts';
import type { Site } from '../schemas/site.ts';
import type { VacancyFacts } from '../schemas/vacancy-facts.ts';
import { nearestOpen } from '../vacancies/nearest.ts';
import { contactOf } from './contact-of.ts';

/**
 * What the Worker needs of one vacancy, all its languages in one file.
 * @param group the vacancy's pages, one a language
 * @param pages of the whole site, to find the nearest open vacancy among
 */
export function toVacancyFacts(
  group: readonly VacancyPage[],
  site: Site,
  pages: readonly VacancyPage[],
): VacancyFacts {
  const original = group.find(({ locale, languages }) => locale === languages[0]) ?? group[0];
  if (!original) throw new Error('A vacancy has no file.');
  const { slug, vacancy, employer, recruiter, backupRecruiter } = original;
  const fallback = site.languages[0] ?? 'en';
  return {
    slug,
    state: vacancy.state,
    listed: vacancy.listed,
    closesAt: original.closing,
    languages: original.languages,
    paths: original.paths,
    titles: Object.fromEntries(
      group.map((page) => [page.locale, page.vacancy.heading ?? page.vacancy.title]),
    ),
    employer: { id: employer.id, name: employer.name, decentNo: employer.decentNo ?? {} },
    recruiter: contactOf(recruiter, fallback),
    backup: backupRecruiter ? contactOf(backupRecruiter, fallback) : null,
    audiences: vacancy.audiences.map(({ id }) => id),
    answerDays: vacancy.answerDays,
    holidays: publicHolidays(vacancy.answerCountry ?? recruiter.country, buildNow()),
    timeZone: recruiter.timeZone,
    retentionDays: vacancy.retentionDays ?? site.retentionDays,
    nearest: nearestOpen(original, pages)?.slug ?? null,
  };
}
