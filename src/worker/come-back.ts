import type { SiteFacts } from '../schemas/vacancy-facts.ts';
import { answerMessage } from './answer-mail.ts';
import { nudge } from './deliver.ts';
import { factsFor } from './drawn.ts';
import type { Env } from './env.ts';
import { type ApplicationRow, fromRow, messageValues, type StoredApplication } from './store.ts';
import { wantsNoMore } from './store-no-more.ts';
import { ownerOf } from './wording.ts';

/** How many come back in one run; what is left is found by the next, a minute later. */
const BATCH = 25;

/** Whether the same person has said no to the same vacancy since. */
async function saidNoSince(
  env: Env,
  { vacancy, profile, receivedAt }: StoredApplication,
): Promise<boolean> {
  const found = await env.STORE.prepare(
    `SELECT 1 AS n FROM applications WHERE vacancy = ?1 AND profile_key = ?2 AND received_at >= ?3
       AND kind = 'no' AND lane = 'inbox' AND status <> 'withdrawn' LIMIT 1`,
  )
    .bind(vacancy, profile?.key ?? '', receivedAt)
    .first<number>('n');
  return found !== null;
}

async function comeBack(env: Env, site: SiteFacts, later: StoredApplication): Promise<void> {
  const now = env.now();
  const facts = await factsFor(env, later);
  const isStopped =
    (later.profile !== null && (await wantsNoMore(env, later.profile.key))) ||
    (await saidNoSince(env, later));
  const message = isStopped
    ? null
    : await answerMessage(env, later, facts, site, {
        to: ownerOf(later, facts),
        name: 'later-due',
        dueAt: now,
      });
  const isStanding = `id = ?1 AND status <> 'withdrawn'
    AND NOT EXISTS (SELECT 1 FROM events WHERE id = ?1 || '/came-back')`;
  await env.STORE.batch([
    ...(message === null
      ? []
      : [
          env.STORE.prepare(
            `INSERT INTO outbox (id, application, vacancy, purpose, mail, due_at, created_at)
             SELECT ?2, ?3, ?4, ?5, ?6, ?7, ?8 FROM applications WHERE ${isStanding}
             ON CONFLICT DO NOTHING`,
          ).bind(later.id, ...messageValues({ ...message, purpose: 'later-due' }, now)),
        ]),
    env.STORE.prepare(
      `INSERT INTO events (id, application, actor, action, at)
       SELECT ?1 || '/came-back', ?1, 'clock', ?2, ?3 FROM applications WHERE ${isStanding}
       ON CONFLICT DO NOTHING`,
    ).bind(later.id, isStopped ? 'not come back' : 'came back', now),
  ]);
  if (message) await nudge(env, [message.id]);
}

/**
 * Brings each "not now" back to its recruiter on the day that was chosen, once. The mail is written then, with what
 * is true then; nobody is reminded of whoever asked for no more or has said no since.
 */
export async function bringBack(env: Env, site: SiteFacts): Promise<number> {
  const { results } = await env.STORE.prepare(
    `SELECT * FROM applications
     WHERE come_back_at <= ?1 AND kind = 'later' AND lane = 'inbox' AND status <> 'withdrawn'
       AND NOT EXISTS (SELECT 1 FROM events WHERE events.id = applications.id || '/came-back')
     ORDER BY come_back_at LIMIT ?2`,
  )
    .bind(env.now(), BATCH)
    .all<ApplicationRow>();
  for (const row of results) await comeBack(env, site, fromRow(row));
  return results.length;
}
