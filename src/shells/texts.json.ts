import type { APIRoute } from 'astro';
import { writeMarkdown } from '../components/vacancy/write-markdown.ts';
import { getPeople, getSite, getVacancyPages } from '../content/get-content.ts';
import { listTexts } from './list-texts.ts';

/**
 * Small texts by the path of their file: what the Worker reads, and each vacancy's Markdown. One route for all of
 * them, which the build takes apart: a route each costs as much as drawing a page.
 */
export const GET: APIRoute = async () => {
  const [site, pages, people] = await Promise.all([getSite(), getVacancyPages(), getPeople()]);
  return Response.json(
    Object.fromEntries([
      ...[...(await listTexts())].map(([path, make]) => [
        `/_beckon/${path}.json`,
        JSON.stringify(make()),
      ]),
      ...pages.map((page) => [`${page.path}.md`, writeMarkdown(page, site.url, people)]),
    ]),
  );
};
