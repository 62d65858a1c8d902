import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite, getVacancyPages, type VacancyPage } from '../content/get-content.ts';
import { toVacancyFacts } from './to-vacancy-facts.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const bySlug = Map.groupBy(await getVacancyPages(), ({ slug }) => slug);
  return [...bySlug].map(([slug, group]) => ({ params: { slug }, props: { group } }));
};

/** One vacancy's facts while somebody writes; the build writes all of them at once (`texts.json.ts`). */
export const GET: APIRoute<{ group: VacancyPage[] }> = async ({ props: { group } }) =>
  Response.json(toVacancyFacts(group, await getSite(), await getVacancyPages()));
