import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite, getVacancyPages, type VacancyPage } from '../content/get-content.ts';
import { publicHolidays } from '../content/holidays.ts';
import { buildNow } from '../content/settings.ts';
import type { VacancyFacts } from '../schemas/vacancy-facts.ts';
import { nearestOpen } from '../vacancies/nearest.ts';
import { contactOf } from './contact-of.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const pages = await getVacancyPages();
  const bySlug = Map.groupBy(pages, ({ slug }) => slug);
  return [...bySlug].map(([slug, group]) => ({ params: { slug }, props: { group } }));
};

/** What the Worker needs of one vacancy, all its languages in one file. */
export const GET: APIRoute<{ group: VacancyPage[] }> = async ({ props: { group } }) => {
  const site = await getSite();
  const original = group.find(({ locale, languages }) => locale === languages[0]) ?? group[0];
  if (!original) throw new Error('A vacancy has no file.');
  const { slug, vacancy, employer, recruiter, backupRecruiter } = original;
  const fallback = site.languages[0] ?? 'en';
  const facts: VacancyFacts = {
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
    nearest: nearestOpen(original, await getVacancyPages())?.slug ?? null,
  };
  return Response.json(facts);
};
