import { applyWords } from '../i18n/apply.ts';
import {
  type ApplicationReading,
  type Fields,
  mergeReach,
  readReach,
} from '../applications/read-application.ts';
import type { Locale } from '../schemas/locale.ts';
import type { SiteFacts, VacancyFacts } from '../schemas/vacancy-facts.ts';
import { dayIn } from '../vacancies/answer-date.ts';
import { phaseAt } from '../vacancies/closing.ts';
import { stepFrom } from '../vacancies/promise-steps.ts';
import { answerJson, answerMissing, answerPage, answerRefusal, answerSeeOther } from './answer.ts';
import type { Background } from './apply.ts';
import { answerSlotsFor, arrivedFor } from './candidate-answer.ts';
import { within } from './deadline.ts';
import { nudge, sweepBeside } from './deliver.ts';
import { factsFor, readSiteFacts } from './drawn.ts';
import type { Env } from './env.ts';
import { judgeOrigin, siteUrlOf } from './guard.ts';
import { ENVELOPE_LIFE_MS } from './intake.ts';
import { candidatePath } from './links.ts';
import { log } from './log.ts';
import { readBody } from './read-body.ts';
import { answerRecording, askedLocale } from './recording-page.ts';
import { restoredFor, withdrawnFor } from './recruiter-mail.ts';
import { decliningUntil } from './recruiter-page.ts';
import type { Slots } from './slots.ts';
import {
  eraseApplication,
  findApplication,
  findTombstone,
  type NewMessage,
  type StoredApplication,
} from './store.ts';
import { setNoMore } from './store-no-more.ts';
import { saveReach, setWithdrawn, unsetWithdrawn } from './store-changes.ts';
import { type Claims, mark, verifyToken } from './tokens.ts';
import {
  describeApplication,
  formatDay,
  formatInstant,
  inLanguage,
  withoutScheme,
} from './wording.ts';

const DAY_MS = 86_400_000;
/** How long the store is waited for. */
const READ_MS = 5000;

/** One application, opened by its candidate. */
interface Opened {
  env: Env;
  background: Background;
  application: StoredApplication;
  facts: VacancyFacts;
  site: SiteFacts;
}

/** `/a/<token>` and what hangs below it. */
export async function handleCandidate(
  request: Request,
  env: Env,
  background: Background,
  [token = '', part]: readonly string[],
): Promise<Response> {
  const claims = await verifyToken(env, 'candidate', token);
  if (!claims) return answerMissing(env);
  const application = await findInTime(env, claims.sub);
  if (application === 'unreadable') return answerUnreadable(env, request);
  if (!application) return answerAbsent(env, claims, request);
  const [facts, site] = await Promise.all([factsFor(env, application), readSiteFacts(env)]);
  const opened: Opened = { env, background, application, facts, site };
  background.waitUntil(sweepBeside(env));
  if (part === 'data.json') return answerHeld(application);
  if (part !== undefined) return answerMissing(env);
  if (request.method === 'GET' || request.method === 'HEAD') return showReceipt(opened);
  if (request.method !== 'POST') {
    return answerRefusal(env, {
      locale: application.locale,
      status: 405,
      message: applyWords[application.locale].wrongMethod,
      headers: { Allow: 'GET, HEAD, POST' },
    });
  }
  return act(opened, request);
}

async function findInTime(env: Env, id: string): Promise<StoredApplication | null | 'unreadable'> {
  try {
    return await within(READ_MS, findApplication(env.STORE, id));
  } catch (error) {
    log({ event: 'store-unread', class: error instanceof Error ? error.name : 'thrown' });
    return 'unreadable';
  }
}

/** Nobody can say how it stands while the store is down; what a valid link stands for is not lost. */
async function answerUnreadable(env: Env, request: Request): Promise<Response> {
  const { languages } = await readSiteFacts(env);
  const status = request.method === 'GET' || request.method === 'HEAD' ? 200 : 503;
  return answerRecording(env, { locale: askedLocale(request.headers, languages), status });
}

/** Without a row it was erased, or is still in the queue, for as long as that may keep it. */
async function answerAbsent(env: Env, { sub, iat }: Claims, request: Request): Promise<Response> {
  const find = async () => findTombstone(env.STORE, await mark(env, 'tombstone', sub));
  const tombstone = await within(READ_MS, find()).catch(() => 'unreadable' as const);
  const isFresh = env.now() - iat * 1000 <= ENVELOPE_LIFE_MS;
  if (tombstone === 'unreadable' || (tombstone === null && isFresh)) {
    return answerUnreadable(env, request);
  }
  if (tombstone === null) return answerMissing(env);
  const { languages } = await readSiteFacts(env);
  const locale = askedLocale(request.headers, languages);
  return answerPage(env, {
    path: `/_beckon/erased/${locale}`,
    kind: 'secret',
    slots: { 'erased-at': formatDay(dayIn(new Date(tombstone.at), 'UTC'), locale) },
  });
}

/** All that is held about the candidate, for them to take along (GDPR, Article 15 and 20). */
function answerHeld(application: StoredApplication): Response {
  const { payloadHash: _, owner: __, facts: ___, ...held } = application;
  return answerJson(
    {
      ...held,
      receivedAt: new Date(application.receivedAt).toISOString(),
      statusAt: new Date(application.statusAt).toISOString(),
    },
    200,
    { 'Content-Disposition': 'attachment; filename="my-data.json"' },
  );
}

/** Whether the promised day has passed where the recruiter lives, and nobody has answered. */
export function isLate(application: StoredApplication, facts: VacancyFacts, now: number): boolean {
  const isWaiting = application.status === 'received' || application.status === 'seen';
  return (
    isWaiting &&
    application.answerBy !== null &&
    dayIn(new Date(now), facts.timeZone) > application.answerBy
  );
}

function receiptSlots({ env, application, facts }: Opened, download: string): Slots {
  const { locale, status, profile, details } = application;
  const now = env.now();
  const late = isLate(application, facts, now);
  const phase = phaseAt(facts.state, facts.closesAt, new Date(now));
  const yes = (condition: boolean) => (condition ? 'yes' : undefined);
  // A no that can still be taken back is not shown yet.
  const isHeldBack = decliningUntil(application, now) !== null;
  const isWaiting = status === 'received' || status === 'seen' || isHeldBack;
  const shown = late ? 'late' : isHeldBack ? 'seen' : status;
  return {
    ...describeApplication(application, facts, locale),
    [`is-${shown}`]: 'yes',
    profile: profile ? withoutScheme(profile.canonical) : undefined,
    question: details.question,
    channel: details.channel,
    hours: details.hours,
    'status-at': formatInstant(application.statusAt, locale, facts.timeZone),
    'erase-at': formatInstant(application.statusAt + DAY_MS, locale, facts.timeZone),
    'is-waiting': yes(isWaiting),
    'is-open': yes(status !== 'withdrawn' && (status !== 'declined' || isHeldBack)),
    'is-held': 'yes',
    'is-closed': yes(phase !== 'open' && isWaiting),
    'decent-no':
      status === 'declined' && !isHeldBack
        ? inLanguage(facts.employer.decentNo, locale, facts.languages[0])
        : undefined,
    download,
  };
}

async function showReceipt(opened: Opened, extra: Slots = {}, status = 200): Promise<Response> {
  const { env, application } = opened;
  const path = await candidatePath(env, application);
  const late = isLate(application, opened.facts, env.now());
  return answerPage(env, {
    path: `/_beckon/receipt/${application.locale}`,
    kind: 'secret',
    status,
    slots: {
      ...receiptSlots(opened, `${path}/data.json`),
      ...(await answerSlotsFor(env, application, late)),
      ...extra,
    },
    titlePrefix: status >= 400 ? applyWords[application.locale].errorPrefix : '',
  });
}

async function act(opened: Opened, request: Request): Promise<Response> {
  const { env, application, site } = opened;
  const words = applyWords[application.locale];
  const origin = judgeOrigin(request.headers, siteUrlOf(env, site));
  if (origin === 'foreign' || origin === 'opaque') {
    return showReceipt(opened, { 'form-error': words.foreign }, 403);
  }
  const body = await readBody(request);
  if (!body.ok) return showReceipt(opened, { 'form-error': words.broken }, body.status);
  const self = await candidatePath(env, application);
  switch (body.fields.get('action')?.[0]) {
    case 'withdraw':
      await withdraw(opened);
      return answerSeeOther(self);
    case 'undo':
      await restore(opened);
      return answerSeeOther(self);
    case 'erase':
      await erase(opened);
      return answerSeeOther(self);
    case 'no-more':
    case 'no-more-undo':
      await setNoMore(env, application, body.fields.get('action')?.[0] === 'no-more');
      return answerSeeOther(self);
    case 'reach':
      return changeReach(opened, body.fields, self);
    default:
      return showReceipt(opened, { 'form-error': words.broken }, 400);
  }
}

async function withdraw({ env, background, application, facts, site }: Opened): Promise<void> {
  if (application.status === 'withdrawn') return;
  const now = env.now();
  const message = await withdrawnFor(env, application, facts, site, now);
  await setWithdrawn(env.STORE, application, message, now);
  log({ event: 'withdrawn', application: application.id });
  background.waitUntil(nudge(env, [message.id]));
}

/** Takes a withdrawal back. A recruiter who has heard of it hears that the profile stands again. */
async function restore({ env, background, application, facts, site }: Opened): Promise<void> {
  if (application.status !== 'withdrawn') return;
  const now = env.now();
  const message = await restoredFor(env, application, facts, site, now);
  const promised = { received: new Date(application.receivedAt), ...facts };
  const { answerBy } = application;
  const next =
    answerBy === null || application.lane === 'quarantine'
      ? null
      : stepFrom({ ...promised, answerBy }, now);
  const heard = await mark(env, 'tombstone', application.id);
  const ids = await unsetWithdrawn(env.STORE, application, { message, next, heard }, now);
  log({ event: 'restored', application: application.id });
  background.waitUntil(nudge(env, ids));
}

/** Erases at once. The recruiter, who may hold a mail about it, is told in words that name nobody. */
async function erase(opened: Opened): Promise<void> {
  const { env, application } = opened;
  await withdraw(opened);
  const blind = await mark(env, 'tombstone', application.id);
  await eraseApplication(env.STORE, application.id, blind, 'withdrawn', env.now());
  log({ event: 'erased', application: application.id });
}

async function changeReach(opened: Opened, fields: Fields, self: string): Promise<Response> {
  const { env, application, background } = opened;
  const reading = readReach(fields, application.locale);
  if (!reading.ok) return showMistake(opened, fields, reading);
  const changed = { ...application, details: mergeReach(application.details, reading.details) };
  const messages = await messagesAbout(opened, changed);
  await saveReach(env.STORE, changed, messages, env.now());
  background.waitUntil(
    nudge(
      env,
      messages.map(({ id }) => id),
    ),
  );
  return answerSeeOther(self);
}

async function messagesAbout(
  { env, application, facts, site }: Opened,
  changed: StoredApplication,
): Promise<NewMessage[]> {
  if (!changed.details.email || changed.details.email === application.details.email) return [];
  const confirmation = await arrivedFor(env, changed, facts, site);
  return confirmation ? [confirmation] : [];
}

function showMistake(
  opened: Opened,
  fields: Fields,
  { errors }: Extract<ApplicationReading, { ok: false }>,
): Promise<Response> {
  const { locale }: { locale: Locale } = opened.application;
  const typed = (name: string) => fields.get(name)?.[0] ?? '';
  return showReceipt(
    opened,
    {
      ...Object.fromEntries(
        Object.entries(errors).map(([name, message]) => [`${name}-error`, message]),
      ),
      email: typed('email'),
      phone: typed('phone'),
      question: typed('question'),
      channel: typed('channel') || 'any',
      hours: typed('hours') || 'any',
      'details-open': 'yes',
      'form-error': applyWords[locale].summary,
    },
    422,
  );
}
