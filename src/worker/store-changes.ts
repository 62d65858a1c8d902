import type { D1Database } from '@cloudflare/workers-types';
import {
  insertEvent,
  insertMessage,
  messageValues,
  type NewMessage,
  type StoredApplication,
} from './store.ts';

const INSERT_IF = `
  INSERT INTO outbox (id, application, vacancy, purpose, mail, due_at, created_at)
  SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 FROM applications WHERE id = ?8`;

const INSERT_EVENT_IF = `
  INSERT INTO events (id, application, actor, action, at)
  SELECT ?1, ?2, 'candidate', ?3, ?4 FROM applications WHERE id = ?2`;

/**
 * Marks an application as taken back, stops its mails, and tells the recruiter if any of them may have gone out.
 * Every statement looks at the row as it stands, so that presses that race do what one press does.
 */
export async function setWithdrawn(
  store: D1Database,
  { id }: StoredApplication,
  message: NewMessage,
  now: number,
): Promise<void> {
  const isStanding = `AND status <> 'withdrawn'`;
  await store.batch([
    store
      .prepare(
        `${INSERT_IF} ${isStanding} AND (bundle IS NOT NULL OR EXISTS (
           SELECT 1 FROM outbox WHERE application = ?8
             AND purpose IN ('notice', 'question', 'later', 'later-due', 'no', 'handover', 'reminder', 'restored')
             AND attempts > 0))
         ON CONFLICT DO NOTHING`,
      )
      .bind(...messageValues(message, now), id),
    store
      .prepare(
        `UPDATE outbox SET state = 'cancelled', stopped_by = 'withdrawal'
         WHERE application = ?1 AND state = 'pending'
           AND EXISTS (SELECT 1 FROM applications WHERE id = ?1 ${isStanding})`,
      )
      .bind(id),
    store
      .prepare(`${INSERT_EVENT_IF} ${isStanding} ON CONFLICT DO NOTHING`)
      .bind(`${id}/withdrawn-${now}`, id, 'withdrawn', now),
    store
      .prepare(
        `UPDATE applications SET status_before = status, status = 'withdrawn', status_at = ?2
         WHERE id = ?1 ${isStanding}`,
      )
      .bind(id, now),
  ]);
}

/**
 * Takes a withdrawal back: the application stands again as it did, and its stopped mails go out after all, each
 * with its own delay from here. A recruiter who was, or may have been, told of the withdrawal gets `message`, in
 * place of a notice that never went out; one who was not hears nothing of either.
 * @param undo.heard what the ids of the withdrawal's own messages begin with
 * @param undo.next the promise's next step, if it is still open
 * @returns the messages that wait
 */
export async function unsetWithdrawn(
  store: D1Database,
  { id }: StoredApplication,
  undo: { message: NewMessage; heard: string; next: StoredApplication['next'] },
  now: number,
): Promise<string[]> {
  const { message, heard, next } = undo;
  const [first, end] = [`${heard}/withdrawn-`, `${heard}/withdrawn.`];
  const isBack = `AND status = 'withdrawn'`;
  const results = await store.batch([
    // The last word the recruiter had, or may have had, was that it is taken back.
    store
      .prepare(
        `${INSERT_IF} ${isBack} AND EXISTS (
           SELECT 1 FROM outbox WHERE id >= ?9 AND id < ?10 AND attempts > 0 AND created_at >= applications.status_at)
         ON CONFLICT DO NOTHING`,
      )
      .bind(...messageValues(message, now), id, first, end),
    store
      .prepare(
        `UPDATE outbox SET state = 'cancelled', stopped_by = 'undo'
         WHERE id >= ?2 AND id < ?3 AND state = 'pending'
           AND EXISTS (SELECT 1 FROM applications WHERE id = ?1 ${isBack})`,
      )
      .bind(id, first, end),
    store
      .prepare(
        `UPDATE outbox SET state = 'pending', stopped_by = NULL, due_at = ?2 + max(0, due_at - created_at)
         WHERE application = ?1 AND state = 'cancelled' AND stopped_by = 'withdrawal'
           AND NOT (purpose IN ('notice', 'question', 'later', 'no', 'restored') AND EXISTS (SELECT 1 FROM outbox WHERE id = ?3))
           AND EXISTS (SELECT 1 FROM applications WHERE id = ?1 ${isBack})`,
      )
      .bind(id, now, message.id),
    store
      .prepare(`${INSERT_EVENT_IF} ${isBack} ON CONFLICT DO NOTHING`)
      .bind(`${id}/restored-${now}`, id, 'restored', now),
    store
      .prepare(
        `UPDATE applications SET status = coalesce(status_before, 'received'), status_before = NULL,
           status_at = ?2,
           next_at = CASE WHEN coalesce(status_before, 'received') IN ('received', 'seen') THEN ?3 END,
           next_step = CASE WHEN coalesce(status_before, 'received') IN ('received', 'seen') THEN ?4 END
         WHERE id = ?1 ${isBack}`,
      )
      .bind(id, now, next?.at ?? null, next?.step ?? null),
    store.prepare(`SELECT id FROM outbox WHERE application = ?1 AND state = 'pending'`).bind(id),
  ]);
  return (results.at(-1)?.results as { id: string }[]).map((row) => row.id);
}

/** Keeps how a candidate wishes to be reached, and their question. */
export async function saveReach(
  store: D1Database,
  application: StoredApplication,
  messages: readonly NewMessage[],
  now: number,
): Promise<void> {
  await store.batch([
    store
      .prepare('UPDATE applications SET details = ?2 WHERE id = ?1')
      .bind(application.id, JSON.stringify(application.details)),
    ...messages.map((message) => insertMessage(store, message, now)),
    insertEvent(store, {
      name: `reach-${now}`,
      application: application.id,
      actor: 'candidate',
      action: 'reach changed',
      at: now,
    }),
  ]);
}
