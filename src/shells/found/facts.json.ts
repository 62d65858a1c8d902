import type { APIRoute } from 'astro';
import { employerCardOf, siteCardOf } from '../../cards/list-cards.ts';
import { getEmployers, getSite, getVacancyPages } from '../../content/get-content.ts';
import { listFound } from '../../found/list-found.ts';

/** What the build tells the makers of cards, feeds and sitemap, who take it away when they are done. */
export const GET: APIRoute = async () => {
  const [site, pages, employers] = await Promise.all([
    getSite(),
    getVacancyPages(),
    getEmployers(),
  ]);
  const otherCards = site.languages.flatMap((locale) => [
    siteCardOf(site, locale),
    ...[...employers.values()].map((employer) => employerCardOf(site, employer, locale)),
  ]);
  return Response.json(listFound(site, pages, [...employers.values()], otherCards));
};
