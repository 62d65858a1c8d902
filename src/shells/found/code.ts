import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite, type VacancyPage } from '../../content/get-content.ts';
import { vacancyPagePaths } from '../../content/page-paths.ts';
import { codeAddress, drawQrCode } from '../../found/qr-code.ts';

export const getStaticPaths = vacancyPagePaths satisfies GetStaticPaths;

/** The code of one page, drawn as it is asked for: for authors, while they write. */
export const GET: APIRoute<{ page: VacancyPage }> = async ({ props: { page } }) => {
  const { url } = await getSite();
  return new Response(drawQrCode(codeAddress(url, page.path)), {
    headers: { 'content-type': 'image/svg+xml' },
  });
};
