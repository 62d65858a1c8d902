import type { D1Database } from '@cloudflare/workers-types';
import type { Locale } from '../schemas/locale.ts';
import { messageValues, type NewMessage } from './store.ts';

/** Somebody's wish to be kept posted about an employer. */
export interface Subscription {
  id: string;
  employer: string;
  locale: Locale;
  email: string;
  createdAt: number;
  /** Null until the address is confirmed. */
  confirmedAt: number | null;
  /** The last day on which anything is sent, `YYYY-MM-DD`. */
  until: string;
}

const COLUMNS = `subscriptions.id AS id, employer, locale, email, created_at AS createdAt, confirmed_at AS confirmedAt, until`;
/** Questions one address gets within a day, whoever types it and for however many employers. */
const ASKED_A_DAY = 3;
const DAY_MS = 86_400_000;

const INSERT_IF = `
  INSERT INTO outbox (id, application, vacancy, purpose, mail, due_at, created_at)
  SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7`;

export const findSubscription = (store: D1Database, id: string): Promise<Subscription | null> =>
  store
    .prepare(`SELECT ${COLUMNS} FROM subscriptions WHERE id = ?1`)
    .bind(id)
    .first<Subscription>();

/**
 * Keeps an address for the one question whether it is theirs. An address that was asked, or has confirmed, is not
 * asked again.
 */
export async function insertSubscription(
  store: D1Database,
  { id, employer, locale, email, createdAt, until }: Subscription,
  question: NewMessage,
): Promise<void> {
  const isNew = `(SELECT count(*) FROM subscriptions WHERE email = ?4 COLLATE NOCASE AND created_at > ?5 - ${DAY_MS}) < ${ASKED_A_DAY}`;
  await store.batch([
    store
      .prepare(
        `INSERT INTO subscriptions (id, employer, locale, email, created_at, until)
         SELECT ?1, ?2, ?3, ?4, ?5, ?6 WHERE ${isNew} ON CONFLICT DO NOTHING`,
      )
      .bind(id, employer, locale, email, createdAt, until),
    // The mail goes with the row: none without it, and none for a row that stood before.
    store
      .prepare(
        `${INSERT_IF} FROM subscriptions WHERE id = ?8 AND created_at = ?9 AND confirmed_at IS NULL
         ON CONFLICT DO NOTHING`,
      )
      .bind(...messageValues(question, createdAt), id, createdAt),
  ]);
}

/** Begins what was confirmed. What the employer has in the air already is known and never sent. */
export async function confirmSubscription(
  store: D1Database,
  { id, employer }: Subscription,
  known: readonly string[],
  now: number,
): Promise<void> {
  await store.batch([
    store
      .prepare(
        `INSERT INTO posted (subscription, vacancy)
         SELECT ?1, value FROM json_each(?2) WHERE EXISTS (
           SELECT 1 FROM subscriptions WHERE id = ?1 AND confirmed_at IS NULL)
         ON CONFLICT DO NOTHING`,
      )
      .bind(id, JSON.stringify(known)),
    store
      .prepare('UPDATE subscriptions SET confirmed_at = ?2 WHERE id = ?1 AND confirmed_at IS NULL')
      .bind(id, now),
    store
      .prepare(`INSERT INTO posted_lists (employer, list) VALUES (?1, '') ON CONFLICT DO NOTHING`)
      .bind(employer),
  ]);
}

/** Erases a subscription and all that belongs to it, mails included. Repeatable. */
export async function eraseSubscription(store: D1Database, id: string): Promise<void> {
  await store.batch([
    store.prepare('DELETE FROM subscriptions WHERE id = ?1').bind(id),
    store.prepare('DELETE FROM posted WHERE subscription = ?1').bind(id),
    store
      .prepare('DELETE FROM outbox WHERE id >= ?1 AND id < ?2')
      .bind(`posted/${id}/`, `posted/${id}0`),
  ]);
}

/** Subscriptions that were never confirmed in time, or whose last day is over. */
export async function findEnded(
  store: D1Database,
  limits: { unconfirmedBefore: number; today: string },
  count: number,
): Promise<string[]> {
  const { results } = await store
    .prepare(
      `SELECT id FROM subscriptions WHERE confirmed_at IS NULL AND created_at <= ?1
       UNION SELECT id FROM subscriptions WHERE until < ?2 LIMIT ?3`,
    )
    .bind(limits.unconfirmedBefore, limits.today, count)
    .all<{ id: string }>();
  return results.map(({ id }) => id);
}

/** Confirmed subscriptions to an employer that do not know one of these vacancies yet. */
export async function findUntold(
  store: D1Database,
  employer: string,
  open: readonly string[],
  today: string,
  count: number,
): Promise<(Subscription & { vacancy: string })[]> {
  const { results } = await store
    .prepare(
      `SELECT ${COLUMNS}, value AS vacancy FROM subscriptions JOIN json_each(?2)
       WHERE employer = ?1 AND confirmed_at IS NOT NULL AND until >= ?3
         AND NOT EXISTS (SELECT 1 FROM posted WHERE subscription = subscriptions.id AND vacancy = value)
       LIMIT ?4`,
    )
    .bind(employer, JSON.stringify(open), today, count)
    .all<Subscription & { vacancy: string }>();
  return results;
}

/** Sends word of one vacancy to one subscription, once; not to one that has ended meanwhile. */
export async function tell(
  store: D1Database,
  subscription: Subscription,
  vacancy: string,
  message: NewMessage,
  now: number,
): Promise<void> {
  await store.batch([
    store
      .prepare(
        `${INSERT_IF} FROM subscriptions WHERE id = ?8 AND confirmed_at IS NOT NULL
           AND NOT EXISTS (SELECT 1 FROM posted WHERE subscription = ?8 AND vacancy = ?9)
         ON CONFLICT DO NOTHING`,
      )
      .bind(...messageValues(message, now), subscription.id, vacancy),
    store
      .prepare(
        `INSERT INTO posted (subscription, vacancy) SELECT ?1, ?2 FROM subscriptions WHERE id = ?1
         ON CONFLICT DO NOTHING`,
      )
      .bind(subscription.id, vacancy),
  ]);
}
