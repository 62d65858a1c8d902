import type { APIRoute } from 'astro';
import { writeMarkdown } from '../components/vacancy/write-markdown.ts';
import { getPeople, getSite, getVacancyPages } from '../content/get-content.ts';
import { mailPaths } from './mail/mail-paths.ts';
import { writeMailText } from './mail/write-mail-text.ts';
import { toVacancyFacts } from './to-vacancy-facts.ts';

/**
 * Small texts by the path of their file: each vacancy's facts for the Worker and its Markdown, and the text parts of
 * mails. One route for all of them, which the build takes apart: a route each costs as much as drawing a page.
 */
export const GET: APIRoute = async () => {
  const [site, pages, people] = await Promise.all([getSite(), getVacancyPages(), getPeople()]);
  const bySlug = Map.groupBy(pages, ({ slug }) => slug);
  return Response.json(
    Object.fromEntries([
      ...[...bySlug].map(([slug, group]) => [
        `/_beckon/vacancies/${slug}.json`,
        JSON.stringify(toVacancyFacts(group, site, pages)),
      ]),
      ...mailPaths().map(({ params: { purpose, locale } }) => [
        `/_beckon/mail/${purpose}/${locale}.txt`,
        writeMailText(locale, purpose),
      ]),
      ...pages.map((page) => [`${page.path}.md`, writeMarkdown(page, site.url, people)]),
    ]),
  );
};
