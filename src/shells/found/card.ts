import type { APIRoute, GetStaticPaths } from 'astro';
import { cardsOf } from '../../cards/list-cards.ts';
import type { CardFacts } from '../../cards/card-facts.ts';
import { drawCard } from '../../cards/draw-card.ts';
import { getSite, getVacancyPages } from '../../content/get-content.ts';

export const getStaticPaths = (async () => {
  const [{ url }, pages] = await Promise.all([getSite(), getVacancyPages()]);
  return pages
    .flatMap((page) => cardsOf(page, url))
    .map(({ name, facts }) => ({ params: { name }, props: { facts } }));
}) satisfies GetStaticPaths;

/** One card, drawn as it is asked for: for authors, while they write. */
export const GET: APIRoute<{ facts: CardFacts }> = async ({ props: { facts } }) =>
  new Response(new Uint8Array(await drawCard(facts)), {
    headers: { 'content-type': 'image/jpeg' },
  });
