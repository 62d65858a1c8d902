import { cardOf, cardPath, cardsOf } from '../cards/list-cards.ts';
import type { Card } from '../cards/card-facts.ts';
import type { EmployerEntry, VacancyPage } from '../content/get-content.ts';
import type { Locale } from '../schemas/locale.ts';
import type { Site } from '../schemas/site.ts';
import { formatPay } from '../vacancies/format-pay.ts';
import { formatTowns, formatWorkplace } from '../vacancies/format-place.ts';
import { addDays } from '../vacancies/answer-date.ts';
import { employerPath, listPath, privacyPath } from '../vacancies/paths.ts';
import type { FoundFacts, FoundVacancy, SitemapEntry } from './found-facts.ts';

/** Whether a page carries a posting and stands in feeds: open, and meant to be found. */
export const isPosted = ({ phase, vacancy }: VacancyPage) => phase === 'open' && vacancy.listed;

/** Whether search engines may know a page: open, or only resting. */
export const isIndexed = ({ phase, vacancy }: VacancyPage) =>
  vacancy.listed && (phase === 'open' || phase === 'paused');

const changedOn = ({ vacancy }: VacancyPage) => vacancy.updated ?? vacancy.posted;

function toFound(page: VacancyPage, { url, languages }: Site): FoundVacancy {
  const { vacancy, employer, recruiter, locale, slug } = page;
  return {
    slug,
    locale,
    isOriginal: locale === page.languages[0],
    path: page.path,
    title: vacancy.title,
    heading: vacancy.heading ?? vacancy.title,
    hook: vacancy.hook,
    field: vacancy.field ?? null,
    reference: vacancy.reference ?? slug,
    employer: {
      id: employer.id,
      name: employer.name,
      site: employer.site,
      path: employerPath(employer.id, locale, languages),
    },
    recruiter: recruiter.name,
    employmentTypes: vacancy.employmentTypes,
    workplace: vacancy.workplace,
    places: vacancy.places,
    pay: vacancy.pay ?? null,
    payText: vacancy.pay ? formatPay(vacancy.pay, locale) : null,
    whereText: [formatTowns(vacancy.places, locale), formatWorkplace(vacancy.workplace, locale)]
      .filter(Boolean)
      .join(', '),
    posted: vacancy.posted,
    updated: changedOn(page),
    closing: page.closing,
    card: cardPath(cardOf(page, url, 'wide')),
    square: cardPath(cardOf(page, url, 'square')),
  };
}

/** The day a list last changed through one of its vacancies: it was posted, changed, or closed by the clock. */
function listChangedOn(pages: readonly VacancyPage[]): string | null {
  const days = pages
    .filter(({ vacancy }) => vacancy.listed)
    .map((page) =>
      page.phase === 'closed' && page.vacancy.state === 'open' && page.vacancy.closes !== 'rolling'
        ? addDays(page.vacancy.closes, 1)
        : changedOn(page),
    );
  return days.toSorted().at(-1) ?? null;
}

/** Pages that come in every language of the site. */
function inAllLanguages(
  languages: readonly Locale[],
  pathIn: (locale: Locale) => string,
  changedIn: (locale: Locale) => string | null,
): SitemapEntry[] {
  const alternates = languages.map((locale): [Locale, string] => [locale, pathIn(locale)]);
  return alternates.map(([locale, path]) => ({ path, changed: changedIn(locale), alternates }));
}

function listSitemap(
  pages: readonly VacancyPage[],
  { languages }: Site,
  employers: readonly string[],
): SitemapEntry[] {
  const byLocale = Map.groupBy(pages, ({ locale }) => locale);
  const byEmployer = Map.groupBy(pages, ({ locale, employer }) => `${locale} ${employer.id}`);
  return [
    ...inAllLanguages(
      languages,
      (locale) => listPath(locale, languages),
      (locale) => listChangedOn(byLocale.get(locale) ?? []),
    ),
    ...pages.filter(isIndexed).map((page): SitemapEntry => ({
      path: page.path,
      changed: changedOn(page),
      alternates: page.languages.map((language) => [language, page.paths[language] ?? page.path]),
    })),
    ...employers.flatMap((id) =>
      inAllLanguages(
        languages,
        (locale) => employerPath(id, locale, languages),
        (locale) => listChangedOn(byEmployer.get(`${locale} ${id}`) ?? []),
      ),
    ),
    ...inAllLanguages(
      languages,
      (locale) => privacyPath(locale, languages),
      () => null,
    ),
  ];
}

/** Everything that machines are told of a site, and the cards it shows. */
export function listFound(
  site: Site,
  pages: readonly VacancyPage[],
  employers: readonly EmployerEntry[],
  otherCards: readonly Card[],
): FoundFacts {
  const { name, legalName, url, languages, description } = site;
  return {
    site: {
      name,
      legalName,
      url,
      languages,
      descriptions: description,
      lists: Object.fromEntries(languages.map((locale) => [locale, listPath(locale, languages)])),
    },
    employers: employers.map((employer) => ({
      id: employer.id,
      name: employer.name,
      path: employerPath(employer.id, languages[0] ?? 'en', languages),
    })),
    vacancies: pages.filter(isPosted).map((page) => toFound(page, site)),
    sitemap: listSitemap(
      pages,
      site,
      employers.map(({ id }) => id),
    ),
    codes: pages.map(({ path }) => path),
    cards: [...pages.flatMap((page) => cardsOf(page, url)), ...otherCards],
  };
}
