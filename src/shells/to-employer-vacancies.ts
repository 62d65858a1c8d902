import type { VacancyPage } from '../content/get-content.ts';
import type { EmployerVacancies } from '../schemas/employer-vacancies.ts';

/**
 * What the Worker needs to tell who asked to be kept posted about an employer.
 * @param pages the employer's own, one a vacancy and language
 */
export function toEmployerVacancies(
  name: string,
  pages: readonly VacancyPage[],
): EmployerVacancies {
  const vacancies = [...Map.groupBy(pages, ({ slug }) => slug)].flatMap(([slug, group]) => {
    const [page] = group;
    if (!page) return [];
    const { languages, paths, closing, vacancy } = page;
    const titles = Object.fromEntries(
      group.map(({ locale, vacancy: { heading, title } }) => [locale, heading ?? title]),
    );
    return {
      slug,
      state: vacancy.state,
      listed: vacancy.listed,
      closesAt: closing,
      languages,
      paths,
      titles,
    };
  });
  return { name, vacancies };
}
