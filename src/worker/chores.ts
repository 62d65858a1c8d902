import { promiseWords } from '../i18n/promise.ts';
import type { SiteFacts } from '../schemas/vacancy-facts.ts';
import { nextStep } from '../vacancies/promise-steps.ts';
import { candidateMessage } from './candidate-mail.ts';
import { nudge } from './deliver.ts';
import { sendBundles } from './bundle.ts';
import { bringBack } from './come-back.ts';
import { sendDigests } from './digest.ts';
import { factsFor, readSiteFacts } from './drawn.ts';
import type { Env } from './env.ts';
import { log } from './log.ts';
import { handoverFor, reminderFor } from './recruiter-mail.ts';
import {
  type ApplicationRow,
  eraseApplication,
  fromRow,
  type NewMessage,
  type StoredApplication,
} from './store.ts';
import { type Act, saveAct } from './store-acts.ts';
import { forgetVisits } from './store-counts.ts';
import { endSubscriptions, sendPosted } from './send-posted.ts';
import { mark } from './tokens.ts';
import { sendWeeklyLetters } from './weekly-letter.ts';

const DAY_MS = 86_400_000;
/** How much one run takes on; what is left is found by the next, a minute later. */
const BATCH = 25;
const ERASED_AT_ONCE = 100;
/** Sent mails that belong to no application are kept this long. */
const LOOSE_MAIL_MS = 30 * DAY_MS;
/** Provider notices come again for a few days at most. */
const HOOK_MS = 14 * DAY_MS;
/** A mail that waits longer than this is an operator's matter. */
const OLDEST_PENDING_MS = 15 * 60_000;

/** What the clock does: reminders, lapses, digests, erasures. Every chore can be repeated and cut short. */
export async function doChores(env: Env): Promise<void> {
  const site = await readSiteFacts(env);
  const chores: [string, () => Promise<number>][] = [
    ['promises', () => keepPromises(env, site)],
    ['comebacks', () => bringBack(env, site)],
    ['bundles', () => sendBundles(env, site)],
    ['digests', () => sendDigests(env, site)],
    ['letters', () => sendWeeklyLetters(env, site)],
    ['posted', () => sendPosted(env, site)],
    ['subscriptions', () => endSubscriptions(env)],
    ['withdrawn', () => eraseWithdrawn(env)],
    ['expired', () => eraseExpired(env)],
    ['loose', () => clearLoose(env)],
    ['visits', () => forgetVisits(env.STORE, env.now())],
    ['stuck', () => watchOldest(env)],
  ];
  for (const [name, chore] of chores) {
    try {
      const count = await chore();
      if (count > 0) log({ event: 'chore', class: name, count });
    } catch (error) {
      log({
        event: 'chore-fault',
        class: `${name}: ${error instanceof Error ? error.name : 'thrown'}`,
      });
    }
  }
}

async function keepPromises(env: Env, site: SiteFacts): Promise<number> {
  const { results } = await env.STORE.prepare(
    `SELECT * FROM applications WHERE next_at IS NOT NULL AND next_at <= ?1 ORDER BY next_at LIMIT ?2`,
  )
    .bind(env.now(), BATCH)
    .all<ApplicationRow>();
  for (const row of results) await takeStep(env, site, fromRow(row));
  return results.length;
}

async function takeStep(env: Env, site: SiteFacts, application: StoredApplication): Promise<void> {
  const { next, status, answerBy } = application;
  if (!next) return;
  const now = env.now();
  const facts = await factsFor(env, application);
  const isWaiting = status === 'received' || status === 'seen';
  if (!isWaiting || answerBy === null) {
    await env.STORE.prepare(
      'UPDATE applications SET next_at = NULL, next_step = NULL WHERE id = ?1 AND next_at = ?2',
    )
      .bind(application.id, next.at)
      .run();
    return;
  }
  const promised = { received: new Date(application.receivedAt), answerBy, ...facts };
  // After an outage only the newest of several missed reminders goes out.
  const following = nextStep(promised, next.at);
  if (following && following.at <= now) {
    await saveAct(
      env.STORE,
      application,
      { action: 'reminded', actor: 'clock', next: following, ofClock: next },
      now,
    );
    return;
  }
  const act: Act =
    next.step === 'lapse'
      ? await lapse(env, site, application)
      : {
          action: 'reminded',
          actor: 'clock',
          messages: [
            await reminderFor(env, application, facts, site, {
              name: `reminder-${next.step}`,
              now,
            }),
          ],
        };
  await saveAct(env.STORE, application, { ...act, next: following, ofClock: next }, now);
  await nudge(
    env,
    (act.messages ?? []).map(({ id }) => id),
  );
}

/** The day is over: the backup recruiter gets it, and a candidate who left an address is told. */
async function lapse(env: Env, site: SiteFacts, application: StoredApplication): Promise<Act> {
  const now = env.now();
  const facts = await factsFor(env, application);
  const messages: (NewMessage | null)[] = [];
  const { backup, recruiter } = facts;
  if (backup && application.owner !== backup.id) {
    messages.push(
      await handoverFor(env, application, facts, site, {
        to: backup,
        why: promiseWords[backup.language].lapsed(recruiter.name),
        name: 'lapsed',
        now,
      }),
    );
  }
  messages.push(
    await candidateMessage(env, application, facts, site, {
      purpose: 'update',
      name: 'late',
      dueAt: now,
      slots: { news: promiseWords[application.locale].lateNews },
    }),
  );
  return {
    action: 'lapsed',
    actor: 'clock',
    ...(backup && { owner: backup.id }),
    messages: messages.filter((message) => message !== null),
  };
}

async function erase(
  env: Env,
  query: string,
  before: number | string,
  reason: 'withdrawn' | 'expired',
): Promise<number> {
  const { results } = await env.STORE.prepare(query)
    .bind(before, ERASED_AT_ONCE)
    .all<{ id: string }>();
  for (const { id } of results) {
    await eraseApplication(env.STORE, id, await mark(env, 'tombstone', id), reason, env.now());
  }
  return results.length;
}

/** A day after a withdrawal there is nothing left to undo. */
const eraseWithdrawn = (env: Env) =>
  erase(
    env,
    `SELECT id FROM applications WHERE status = 'withdrawn' AND status_at <= ?1 LIMIT ?2`,
    env.now() - DAY_MS,
    'withdrawn',
  );

/** The promised day of erasure has come. */
const eraseExpired = (env: Env) =>
  erase(
    env,
    'SELECT id FROM applications WHERE delete_after <= ?1 LIMIT ?2',
    new Date(env.now()).toISOString().slice(0, 10),
    'expired',
  );

async function clearLoose(env: Env): Promise<number> {
  const [mails, hooks] = await env.STORE.batch([
    env.STORE.prepare(
      `DELETE FROM outbox WHERE id IN (
         SELECT id FROM outbox WHERE application IS NULL AND state <> 'pending' AND created_at <= ?1 LIMIT ?2)`,
    ).bind(env.now() - LOOSE_MAIL_MS, BATCH),
    env.STORE.prepare(
      'DELETE FROM hooks WHERE id IN (SELECT id FROM hooks WHERE at <= ?1 LIMIT ?2)',
    ).bind(env.now() - HOOK_MS, BATCH),
  ]);
  return (mails?.meta.changes ?? 0) + (hooks?.meta.changes ?? 0);
}

/** Says in the log when mail is stuck, for whoever watches it. */
async function watchOldest(env: Env): Promise<number> {
  const stuck = await env.STORE.prepare(
    `SELECT count(*) AS n FROM outbox WHERE state = 'pending' AND created_at <= ?1 AND due_at <= ?2`,
  )
    .bind(env.now() - OLDEST_PENDING_MS, env.now())
    .first<number>('n');
  if (stuck) log({ event: 'alarm', class: 'mail-stuck', count: stuck });
  return 0;
}
