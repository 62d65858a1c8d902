import type { APIRoute, GetStaticPaths } from 'astro';
import {
  getPeople,
  getSite,
  getVacancyPages,
  type VacancyPage,
} from '../../content/get-content.ts';
import { writeMarkdown } from '../../components/vacancy/write-markdown.ts';
import { localeParam } from '../../vacancies/paths.ts';

export const getStaticPaths = (async () => {
  const { languages } = await getSite();
  return (await getVacancyPages()).map((page) => ({
    params: { locale: localeParam(page.locale, languages), slug: page.slug },
    props: { page },
  }));
}) satisfies GetStaticPaths;

/** The vacancy as plain Markdown, for those who would rather paste it; the build writes the same text by itself. */
export const GET: APIRoute<{ page: VacancyPage }> = async ({ props: { page } }) => {
  const { url } = await getSite();
  return new Response(writeMarkdown(page, url, await getPeople()), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
};
