import {
  contentPolicy,
  DATA_POLICY,
  SECRET_HEADERS,
  SECURITY_HEADERS,
  secretPolicy,
} from '../schemas/security-headers.ts';
import type { Locale } from '../schemas/locale.ts';
import { readDrawn, readSheetHash, requireDrawn } from './drawn.ts';
import type { Env } from './env.ts';
import { fillPage, type Slots } from './slots.ts';

/** Whether a page's address is a secret: then it runs no script, is not kept and not indexed. */
type PageKind = 'public' | 'secret';

async function pageHeaders(env: Env, kind: PageKind): Promise<Record<string, string>> {
  const hash = await readSheetHash(env);
  const policy = kind === 'secret' ? secretPolicy(hash) : contentPolicy(hash);
  return {
    'Content-Type': 'text/html; charset=utf-8',
    ...SECURITY_HEADERS,
    ...SECRET_HEADERS,
    // While an author writes, the development server's own scripts and styles must run.
    ...(env.settings.PAGES_ORIGIN ? {} : { 'Content-Security-Policy': policy }),
  };
}

/** What a filled page is answered with. */
export interface FilledPage {
  /** The drawn page, as the asset server has it. */
  path: string;
  slots: Slots;
  status?: number;
  kind?: PageKind;
  titlePrefix?: string;
  headers?: Record<string, string>;
}

/** A drawn page, filled; never cached, since it holds what somebody typed. */
export async function answerPage(env: Env, page: FilledPage): Promise<Response> {
  const drawn = await requireDrawn(env, page.path);
  const headers = { ...(await pageHeaders(env, page.kind ?? 'public')), ...page.headers };
  const filled = fillPage(new Response(drawn), page.slots, page.titlePrefix);
  return new Response(filled.body, { status: page.status ?? 200, headers });
}

/** Data, or a word for a program. */
export function answerJson(
  body: unknown,
  status: number,
  headers: Record<string, string> = {},
): Response {
  return Response.json(body, {
    status,
    headers: {
      ...SECURITY_HEADERS,
      ...SECRET_HEADERS,
      'Content-Security-Policy': DATA_POLICY,
      ...headers,
    },
  });
}

/** Plain words, for when not even a page can be read. */
export function answerText(
  text: string,
  status: number,
  headers: Record<string, string> = {},
): Response {
  return new Response(`${text}\n`, {
    status,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      ...SECURITY_HEADERS,
      ...SECRET_HEADERS,
      'Content-Security-Policy': DATA_POLICY,
      ...headers,
    },
  });
}

/** Sends a browser on with GET (RFC 9110, 303 See Other). */
export function answerSeeOther(location: string): Response {
  return new Response(null, {
    status: 303,
    headers: {
      Location: location,
      ...SECURITY_HEADERS,
      ...SECRET_HEADERS,
      'Content-Security-Policy': DATA_POLICY,
    },
  });
}

/** The one page for every link that opens nothing, whatever is wrong with it. */
export function answerMissing(env: Env): Promise<Response> {
  return answerPage(env, { path: '/_beckon/missing', slots: {}, status: 404, kind: 'secret' });
}

/** A page that says why something was not taken, with the way back and what was typed. */
export function answerRefusal(
  env: Env,
  refusal: {
    locale: Locale;
    status: number;
    message: string;
    back?: string | undefined;
    kept?: string | undefined;
    headers?: Record<string, string>;
  },
): Promise<Response> {
  const { locale, status, message, back, kept, headers } = refusal;
  return answerPage(env, {
    path: `/_beckon/refusal/${locale}`,
    slots: { message, back, kept },
    status,
    ...(headers && { headers }),
  });
}

/** The site's own 404 page, for what is closed to the outside. */
export async function answerNotFound(env: Env): Promise<Response> {
  const drawn = await readDrawn(env, '/404');
  if (drawn === null) return answerText('404: There is nothing here.', 404);
  return new Response(drawn, { status: 404, headers: await pageHeaders(env, 'public') });
}
