import type { APIRoute, GetStaticPaths } from 'astro';
import { getVacancyPages } from '../content/get-content.ts';
import type { RecruiterVacancies } from '../schemas/recruiter-vacancies.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const byRecruiter = Map.groupBy(await getVacancyPages(), ({ recruiter }) => recruiter.id);
  return [...byRecruiter].map(([id, pages]) => ({
    params: { id },
    props: { slugs: [...new Set(pages.map(({ slug }) => slug))].toSorted() },
  }));
};

/** Which vacancies one recruiter answers for: a file each, so that no file grows with the site. */
export const GET: APIRoute<{ slugs: string[] }> = ({ props: { slugs } }) => {
  const facts: RecruiterVacancies = { vacancies: slugs };
  return Response.json(facts);
};
