import type { FoundFacts, FoundVacancy } from './found-facts.ts';

/** A vacancy as `jobs.json` tells it; `docs/machines.md` explains every field. */
export function jobOf(vacancy: FoundVacancy, site: string) {
  const { pay, places, workplace } = vacancy;
  return {
    id: vacancy.slug,
    language: vacancy.locale,
    url: site + vacancy.path,
    title: vacancy.title,
    heading: vacancy.heading,
    hook: vacancy.hook,
    field: vacancy.field,
    reference: vacancy.reference,
    employer: {
      id: vacancy.employer.id,
      name: vacancy.employer.name,
      site: vacancy.employer.site,
      url: site + vacancy.employer.path,
    },
    employmentTypes: vacancy.employmentTypes,
    workplace: {
      mode: workplace.mode,
      daysAtHome: workplace.daysAtHome ?? null,
      countries: workplace.countries ?? [],
    },
    places: places.map(({ locality, region, postalCode, street, country }) => ({
      locality,
      region: region ?? null,
      postalCode: postalCode ?? null,
      street: street ?? null,
      country,
    })),
    pay: pay && {
      min: pay.min,
      max: pay.max,
      currency: pay.currency,
      period: pay.period,
      basis: pay.basis,
      fullTimeHours: pay.fullTimeHours ?? null,
    },
    payText: vacancy.payText,
    whereText: vacancy.whereText,
    posted: vacancy.posted,
    updated: vacancy.updated,
    closes: vacancy.closing,
    image: site + vacancy.card,
  };
}

/** Every open vacancy of the site, each in each of its languages. */
export function writeJobs({ site, vacancies }: FoundFacts): string {
  return `${JSON.stringify({
    version: 1,
    site: { name: site.name, url: site.url },
    jobs: vacancies.map((vacancy) => jobOf(vacancy, site.url)),
  })}\n`;
}

/** What the embed shows of one employer's vacancies, each once with its languages. */
export function writeEmbed(
  { site, vacancies }: FoundFacts,
  employer: { id: string; name: string; path: string },
): string {
  const own = vacancies.filter((vacancy) => vacancy.employer.id === employer.id);
  const bySlug = Map.groupBy(own, ({ slug }) => slug);
  return `${JSON.stringify({
    version: 1,
    employer: { id: employer.id, name: employer.name, url: site.url + employer.path },
    jobs: [...bySlug].map(([id, versions]) => ({
      id,
      versions: versions.map(({ locale, path, heading, payText, whereText }) => ({
        language: locale,
        url: site.url + path,
        title: heading,
        pay: payText,
        where: whereText,
      })),
    })),
  })}\n`;
}
