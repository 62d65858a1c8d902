import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite, getVacancyPages } from '../../content/get-content.ts';
import { codeAddress, drawQrCode } from '../../found/qr-code.ts';
import { localeParam } from '../../vacancies/paths.ts';

export const getStaticPaths = (async () => {
  const { languages } = await getSite();
  return (await getVacancyPages()).map(({ locale, slug, path }) => ({
    params: { locale: localeParam(locale, languages), slug },
    props: { path },
  }));
}) satisfies GetStaticPaths;

/** The code of one page, drawn as it is asked for: for authors, while they write. */
export const GET: APIRoute<{ path: string }> = async ({ props: { path } }) => {
  const { url } = await getSite();
  return new Response(drawQrCode(codeAddress(url, path)), {
    headers: { 'content-type': 'image/svg+xml' },
  });
};
