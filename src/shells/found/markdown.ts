import type { APIRoute, GetStaticPaths } from 'astro';
import { getPeople, getSite, type VacancyPage } from '../../content/get-content.ts';
import { vacancyPagePaths } from '../../content/page-paths.ts';
import { writeMarkdown } from '../../components/vacancy/write-markdown.ts';

export const getStaticPaths = vacancyPagePaths satisfies GetStaticPaths;

/** The vacancy as plain Markdown, for those who would rather paste it; the build writes the same text by itself. */
export const GET: APIRoute<{ page: VacancyPage }> = async ({ props: { page } }) => {
  const { url } = await getSite();
  return new Response(writeMarkdown(page, url, await getPeople()), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
};
