import type { APIRoute, GetStaticPaths } from 'astro';
import { getEmployers, getVacancyPages, type VacancyPage } from '../content/get-content.ts';
import type { EmployerVacancies } from '../schemas/employer-vacancies.ts';

interface Props {
  name: string;
  pages: VacancyPage[];
}

export const getStaticPaths: GetStaticPaths = async () => {
  const byEmployer = Map.groupBy(await getVacancyPages(), ({ employer }) => employer.id);
  return [...(await getEmployers()).values()].map(({ id, name }) => ({
    params: { id },
    props: { name, pages: byEmployer.get(id) ?? [] },
  }));
};

/** What the Worker needs to tell who asked to be kept posted about an employer. */
export const GET: APIRoute<Props> = ({ props: { name, pages } }) => {
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
  const facts: EmployerVacancies = { name, vacancies };
  return Response.json(facts);
};
