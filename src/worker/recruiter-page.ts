import { applicationWords } from '../i18n/application.ts';
import { answerPageWords } from '../i18n/answer-pages.ts';
import { applyWords } from '../i18n/apply.ts';
import { promiseWords } from '../i18n/promise.ts';
import { recruiterWords } from '../i18n/recruiter.ts';
import { describeHost } from '../profile-link/describe-host.ts';
import type { Contact, SiteFacts, VacancyFacts } from '../schemas/vacancy-facts.ts';
import { dayIn } from '../vacancies/answer-date.ts';
import { nextStep, stepFrom, workingDaysLeft } from '../vacancies/promise-steps.ts';
import { describeAnswer } from './describe-answer.ts';
import { answerMissing, answerPage, answerRefusal, answerSeeOther } from './answer.ts';
import type { Background } from './apply.ts';
import { candidateMessage } from './candidate-mail.ts';
import { isLate } from './candidate-page.ts';
import { nudge, sweepBeside } from './deliver.ts';
import { factsFor, readSiteFacts } from './drawn.ts';
import { firstMessages } from './first-messages.ts';
import type { Env } from './env.ts';
import { judgeOrigin, siteUrlOf } from './guard.ts';
import { recruiterPath } from './links.ts';
import { log } from './log.ts';
import { readBody } from './read-body.ts';
import { handoverFor } from './recruiter-mail.ts';
import { replyFor } from './recruiter-reply.ts';
import type { Slots } from './slots.ts';
import { findApplication, type NewMessage, type StoredApplication } from './store.ts';
import { type Act, countEarlier, findEvents, saveAct } from './store-acts.ts';
import { verifyToken } from './tokens.ts';
import {
  describeApplication,
  formatInstant,
  inLanguage,
  ownerOf,
  withoutScheme,
} from './wording.ts';

/** A no goes out after this, so that it can be taken back. */
export const DECLINE_DELAY_MS = 15 * 60_000;

/** One application, opened by a recruiter. */
interface Opened {
  env: Env;
  background: Background;
  application: StoredApplication;
  facts: VacancyFacts;
  site: SiteFacts;
  reader: Contact;
}

/** `/r/<token>`: shown with GET, which changes nothing; acted on with POST. */
export async function handleRecruiter(
  request: Request,
  env: Env,
  background: Background,
  [token = '', ...rest]: readonly string[],
): Promise<Response> {
  const claims = rest.length === 0 ? await verifyToken(env, 'recruiter', token) : null;
  const application = claims && (await findApplication(env.STORE, claims.sub));
  if (!claims || !application) return answerMissing(env);
  const [facts, site] = await Promise.all([factsFor(env, application), readSiteFacts(env)]);
  const reader = facts.backup && facts.backup.id === claims.as ? facts.backup : facts.recruiter;
  const opened: Opened = { env, background, application, facts, site, reader };
  background.waitUntil(sweepBeside(env));
  if (request.method === 'GET' || request.method === 'HEAD') return showPage(opened);
  if (request.method !== 'POST') {
    return answerRefusal(env, {
      locale: reader.language,
      status: 405,
      message: applyWords[reader.language].wrongMethod,
      headers: { Allow: 'GET, HEAD, POST' },
    });
  }
  return act(opened, request);
}

/** Until when a no can still be taken back, or null when it has gone out or there is none. */
export function decliningUntil(application: StoredApplication, now: number): number | null {
  const until = application.statusAt + DECLINE_DELAY_MS;
  return application.status === 'declined' && now < until ? until : null;
}

function promiseSlots({ env, application, facts, reader }: Opened): Slots {
  const now = env.now();
  const isWaiting = application.status === 'received' || application.status === 'seen';
  const late = isLate(application, facts, now);
  const today = dayIn(new Date(now), facts.timeZone);
  const left = application.answerBy
    ? workingDaysLeft(today, application.answerBy, facts.holidays)
    : 0;
  const yes = (condition: boolean) => (condition ? 'yes' : undefined);
  return {
    'promise-open': yes(isWaiting && !late && application.answerBy !== null),
    'promise-late': yes(late),
    'promise-done': yes(
      !isWaiting && application.status !== 'withdrawn' && application.answerBy !== null,
    ),
    'days-left': promiseWords[reader.language].daysLeft(left),
  };
}

function statusSlots({ env, application, reader, facts }: Opened): Slots {
  const until = decliningUntil(application, env.now());
  const { status } = application;
  const isChanged = status !== 'received' && status !== 'seen' && status !== 'withdrawn';
  return {
    [until === null ? `is-${status}` : 'is-declining']: 'yes',
    'declining-until': until ? formatInstant(until, reader.language, reader.timeZone) : undefined,
    'is-no': status === 'declined' ? 'yes' : undefined,
    'can-reopen': isChanged ? 'yes' : undefined,
    colleague: colleagueOf(application, facts)?.name,
  };
}

/** Whether it stands aside as a likely machine's, or has been taken for a person's. */
function laneSlots(
  { lane, status }: StoredApplication,
  events: readonly { action: string }[],
): Slots {
  if (status === 'withdrawn') return {};
  if (lane === 'quarantine') return { 'is-set-aside': 'yes' };
  const wasTaken = events.some(({ action }) => action === 'person');
  return wasTaken ? { 'is-taken-for-person': 'yes' } : {};
}

/** Whom the application can be handed to: whichever of the two does not have it. */
function colleagueOf(application: StoredApplication, facts: VacancyFacts): Contact | null {
  return application.owner === facts.backup?.id ? facts.recruiter : facts.backup;
}

async function pageSlots(opened: Opened): Promise<Slots> {
  const { env, application, facts, reader } = opened;
  const { profile, details } = application;
  const locale = reader.language;
  const words = recruiterWords[locale];
  const others: Partial<Record<string, string>> = answerPageWords[locale].recruiter.actions;
  const [events, earlier] = await Promise.all([
    findEvents(env.STORE, application.id),
    countEarlier(env.STORE, application),
  ]);
  const host = profile?.network === 'website' ? describeHost(profile.canonical) : null;
  return {
    ...describeApplication(application, facts, locale),
    ...promiseSlots(opened),
    ...statusSlots(opened),
    ...describeAnswer(application, locale, env.now()),
    ...laneSlots(application, events),
    canonical: profile?.canonical,
    link: profile ? withoutScheme(profile.canonical) : undefined,
    host: host
      ? host.host === host.unicodeHost
        ? host.host
        : `${host.unicodeHost} (${host.host})`
      : undefined,
    question: details.question,
    repeats: earlier > 0 ? applicationWords[locale].repeats(earlier) : undefined,
    'decent-no': inLanguage(facts.employer.decentNo, application.locale, facts.languages[0]),
    history: events
      .map(
        ({ action, at }) =>
          `${formatInstant(at, locale, reader.timeZone)}: ${words.actions[action] ?? others[action] ?? action}`,
      )
      .join('\n'),
  };
}

async function showPage(opened: Opened, extra: Slots = {}, status = 200): Promise<Response> {
  return answerPage(opened.env, {
    path: `/_beckon/recruiter/${opened.reader.language}`,
    kind: 'secret',
    status,
    slots: { ...(await pageSlots(opened)), ...extra },
  });
}

async function act(opened: Opened, request: Request): Promise<Response> {
  const { env, application, site, reader, background } = opened;
  const words = applyWords[reader.language];
  const origin = judgeOrigin(request.headers, siteUrlOf(env, site));
  if (origin === 'foreign' || origin === 'opaque') {
    return showPage(opened, { 'form-error': words.foreign }, 403);
  }
  const body = await readBody(request);
  if (!body.ok) return showPage(opened, { 'form-error': words.broken }, body.status);
  const self = answerSeeOther(await recruiterPath(env, application, reader.id));
  if (application.status === 'withdrawn') return self;
  const action = body.fields.get('action')?.[0] ?? '';
  const change =
    action === 'reply'
      ? await replyFor(opened, body.fields.get('reply')?.[0] ?? '')
      : await changeFor(opened, action);
  if (typeof change === 'object' && 'mistake' in change) {
    return showPage(opened, { 'reply-error': change.mistake, reply: change.typed }, 422);
  }
  if (change === 'unknown') return showPage(opened, { 'form-error': words.broken }, 400);
  if (change !== 'nothing') {
    await saveAct(env.STORE, application, change, env.now());
    log({ event: 'act', application: application.id, class: change.action });
    background.waitUntil(
      nudge(
        env,
        (change.messages ?? []).map(({ id }) => id),
      ),
    );
  }
  return self;
}

/** A "no" is thanked already; nothing more is to be done about it. */
const ACTS_ON_NO: ReadonlySet<string> = new Set(['seen', 'unseen', 'person', 'machine']);

/**
 * What was set aside as a machine's is a person's after all: from now on it is reminded of and comes back like any
 * other, and a candidate who left an address hears that it arrived.
 */
async function takeForPerson(
  { env, application, facts, site }: Opened,
  actor: string,
): Promise<Act> {
  const now = env.now();
  const { receivedAt, answerBy, status } = application;
  const isWaiting = answerBy !== null && (status === 'received' || status === 'seen');
  const messages = await firstMessages(env, { ...application, lane: 'inbox' }, facts, site);
  return {
    action: 'person',
    actor,
    lane: 'inbox',
    next: isWaiting
      ? stepFrom({ received: new Date(receivedAt), answerBy, ...facts }, now)
      : undefined,
    messages: messages.filter(({ purpose }) => purpose === 'confirmation'),
  };
}

/** What a button does; pressing it again does nothing more. */
async function changeFor(opened: Opened, action: string): Promise<Act | 'nothing' | 'unknown'> {
  const { env, application, facts, reader } = opened;
  if (application.kind === 'no' && !ACTS_ON_NO.has(action)) return 'unknown';
  const now = env.now();
  const actor = `recruiter:${reader.id}`;
  switch (action) {
    case 'seen':
      return application.status === 'received' ? { action, actor, status: 'seen' } : 'nothing';
    case 'unseen':
      return application.status === 'seen' ? { action, actor, status: 'received' } : 'nothing';
    case 'person':
      return application.lane === 'inbox' ? 'nothing' : takeForPerson(opened, actor);
    case 'machine':
      return application.lane === 'quarantine'
        ? 'nothing'
        : { action, actor, lane: 'quarantine', next: null };
    case 'answered':
    case 'talking':
    case 'later':
      return application.status === action
        ? 'nothing'
        : { action, actor, status: action, next: null };
    case 'declined':
      if (application.status === 'declined') return 'nothing';
      return { action, actor, status: 'declined', next: null, messages: await declineFor(opened) };
    case 'reopened': {
      if (application.status === 'received' || application.status === 'seen') return 'nothing';
      const promised = {
        received: new Date(application.receivedAt),
        answerBy: application.answerBy ?? dayIn(new Date(now), facts.timeZone),
        ...facts,
      };
      return { action, actor, status: 'seen', next: nextStep(promised, now) };
    }
    case 'hand': {
      const colleague = colleagueOf(application, facts);
      if (!colleague) return 'nothing';
      const why = promiseWords[colleague.language].handed(ownerOf(application, facts).name);
      const message = await handoverFor(env, application, facts, opened.site, {
        to: colleague,
        why,
        name: `handed-${now}`,
        now,
      });
      return { action: 'handed', actor, owner: colleague.id, messages: [message] };
    }
    default:
      return 'unknown';
  }
}

/** The employer's no, for a candidate who left an address; it waits fifteen minutes. */
async function declineFor({ env, application, facts, site }: Opened): Promise<NewMessage[]> {
  const now = env.now();
  const message = await candidateMessage(env, application, facts, site, {
    purpose: 'decline',
    name: `decline-${now}`,
    dueAt: now + DECLINE_DELAY_MS,
    slots: {
      'decent-no': inLanguage(facts.employer.decentNo, application.locale, facts.languages[0]),
    },
  });
  return message ? [message] : [];
}
