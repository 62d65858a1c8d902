import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite, getVacancyPages } from '../../../content/get-content.ts';
import { drawQrCode } from '../../../found/qr-code.ts';
import { localeParam } from '../../../vacancies/paths.ts';

export const getStaticPaths = (async () => {
  const { languages } = await getSite();
  return (await getVacancyPages()).map(({ locale, slug, path }) => ({
    params: { locale: localeParam(locale, languages), slug },
    props: { path },
  }));
}) satisfies GetStaticPaths;

/** The page's address as a QR code. The `ref` says that somebody came from paper. */
export const GET: APIRoute<{ path: string }> = async ({ props: { path } }) => {
  const { url } = await getSite();
  return new Response(drawQrCode(`${url}${path}?ref=qr`), {
    headers: { 'content-type': 'image/svg+xml' },
  });
};
