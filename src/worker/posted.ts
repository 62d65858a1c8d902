import { readEmail } from '../applications/read-email.ts';
import { addMonths } from '../applications/answer-terms.ts';
import { applyWords } from '../i18n/apply.ts';
import { POSTED_MONTHS } from '../schemas/application.ts';
import { localeSchema } from '../schemas/locale.ts';
import { answerMissing, answerPage, answerRefusal, answerSeeOther } from './answer.ts';
import type { Background } from './apply.ts';
import { nudge } from './deliver.ts';
import { readEmployerVacancies, readSiteFacts } from './drawn.ts';
import type { Env } from './env.ts';
import { judgeOrigin, siteUrlOf } from './guard.ts';
import { isWithin } from './limits.ts';
import { log } from './log.ts';
import { questionFor } from './posted-mail.ts';
import { readBody } from './read-body.ts';
import {
  confirmSubscription,
  eraseSubscription,
  findSubscription,
  insertSubscription,
  type Subscription,
} from './store-subscriptions.ts';
import { askedLocale } from './recording-page.ts';
import { mark, verifyToken } from './tokens.ts';
import { employerPath } from '../vacancies/paths.ts';
import { formatDay } from './wording.ts';

const ID_LENGTH = 22;

/**
 * `POST /posted/<employer>`: somebody asks to be kept posted about an employer. The answer is the same for an
 * address that is new, waits, or is kept posted already, so that it tells nothing of anybody.
 */
export async function handlePosted(
  request: Request,
  env: Env,
  background: Background,
  [employer = '', part]: readonly string[],
): Promise<Response> {
  const asked = employer === 'asked' ? localeSchema.safeParse(part) : null;
  if (asked) {
    if (!asked.success) return answerMissing(env);
    const path = `/_beckon/posted/${asked.data}`;
    return answerPage(env, { path, kind: 'secret', slots: { 'is-asked': 'yes' } });
  }
  const [site, facts] = await Promise.all([
    readSiteFacts(env),
    readEmployerVacancies(env, employer),
  ]);
  const [first = 'en'] = site.languages;
  const refuse = (status: number, message: string, extra: object = {}) =>
    answerRefusal(env, { locale: first, status, message, ...extra });
  if (request.method !== 'POST') {
    return refuse(405, applyWords[first].wrongMethod, { headers: { Allow: 'POST' } });
  }
  if (!facts || part !== undefined) return refuse(404, applyWords[first].notFound);
  if (judgeOrigin(request.headers, siteUrlOf(env, site)) === 'foreign') {
    return refuse(403, applyWords[first].foreign);
  }
  const body = await readBody(request);
  if (!body.ok) return refuse(body.status, applyWords[first][body.reason]);

  const one = (name: string) => body.fields.get(name)?.[0] ?? '';
  const locale = site.languages.find((each) => each === one('lang')) ?? first;
  const back = employerPath(employer, locale, site.languages);
  const email = readEmail(one('email'));
  if (!email.ok) {
    return refuse(422, applyWords[locale].email, { locale, back, kept: one('email') });
  }
  const sender = await mark(env, 'sender', request.headers.get('cf-connecting-ip') ?? 'nobody');
  if (!(await isWithin(env.BURST, sender, false))) {
    const headers = { 'Retry-After': '10' };
    return refuse(429, applyWords[locale].tooMany, { locale, back, kept: one('email'), headers });
  }

  const now = env.now();
  const address = email.address.toLowerCase();
  const subscription: Subscription = {
    id: (await mark(env, 'posted', `${employer}\n${address}`)).slice(0, ID_LENGTH),
    employer,
    locale,
    email: email.address,
    createdAt: now,
    confirmedAt: null,
    until: addMonths(new Date(now).toISOString().slice(0, 10), POSTED_MONTHS),
  };
  const question = await questionFor(env, site, subscription);
  await insertSubscription(env.STORE, subscription, question);
  log({ event: 'posted-asked' });
  background.waitUntil(nudge(env, [question.id]));
  return answerSeeOther(`/posted/asked/${locale}`);
}

/** `/k/<token>`: shown with GET, which changes nothing; begun and ended with POST, also by mail programs (RFC 8058). */
export async function handleSubscription(
  request: Request,
  env: Env,
  [token = '', ...rest]: readonly string[],
): Promise<Response> {
  const claims = rest.length === 0 ? await verifyToken(env, 'posted', token) : null;
  if (!claims) return answerMissing(env);
  const found = await findSubscription(env.STORE, claims.sub);
  if (request.method === 'GET' || request.method === 'HEAD') return show(env, request, found);
  const site = await readSiteFacts(env);
  const locale = found?.locale ?? askedLocale(request.headers, site.languages);
  const refuse = (status: number, message: string) =>
    answerRefusal(env, { locale, status, message, headers: { Allow: 'GET, HEAD, POST' } });
  if (request.method !== 'POST') return refuse(405, applyWords[locale].wrongMethod);
  const origin = judgeOrigin(request.headers, siteUrlOf(env, site));
  if (origin === 'foreign' || origin === 'opaque') return refuse(403, applyWords[locale].foreign);
  const body = await readBody(request);
  if (!body.ok) return refuse(body.status, applyWords[locale].broken);
  const isEnding =
    body.fields.get('action')?.[0] === 'end' ||
    body.fields.get('List-Unsubscribe')?.[0] === 'One-Click';
  if (isEnding) {
    await eraseSubscription(env.STORE, claims.sub);
    log({ event: 'posted-ended' });
    // A mail program that ends it follows no redirect.
    if (body.fields.has('List-Unsubscribe')) return show(env, request, null);
  } else if (body.fields.get('action')?.[0] === 'begin') {
    if (found) await confirm(env, found);
  } else return refuse(400, applyWords[locale].broken);
  return answerSeeOther(`/k/${token}`);
}

async function confirm(env: Env, found: Subscription): Promise<void> {
  const facts = await readEmployerVacancies(env, found.employer);
  const known = (facts?.vacancies ?? []).map(({ slug }) => slug);
  await confirmSubscription(env.STORE, found, known, env.now());
  log({ event: 'posted-begun' });
}

async function show(env: Env, request: Request, found: Subscription | null): Promise<Response> {
  const site = await readSiteFacts(env);
  const locale = found?.locale ?? askedLocale(request.headers, site.languages);
  const facts = found && (await readEmployerVacancies(env, found.employer));
  const stage = found === null ? 'ended' : found.confirmedAt === null ? 'waiting' : 'on';
  return answerPage(env, {
    path: `/_beckon/posted/${locale}`,
    kind: 'secret',
    slots: {
      [`is-${stage}`]: 'yes',
      employer: facts?.name ?? site.name,
      until: found ? formatDay(found.until, found.locale) : undefined,
    },
  });
}
