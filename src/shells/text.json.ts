import type { APIRoute, GetStaticPaths } from 'astro';
import { listTexts } from './list-texts.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  [...(await listTexts())].map(([path, make]) => ({ params: { path }, props: { make } }));

/** One text while somebody writes; the build writes all of them at once (`texts.json.ts`). */
export const GET: APIRoute<{ make: () => object }> = ({ props: { make } }) => Response.json(make());
