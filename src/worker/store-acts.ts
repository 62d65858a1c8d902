import type { D1Database } from '@cloudflare/workers-types';
import type { Lane } from '../applications/choose-lane.ts';
import { messageValues, type NewMessage, type Status, type StoredApplication } from './store.ts';

/** A recruiter's act, with what it changes. */
export interface Act {
  /** The event's name: `answered`, `handed` … */
  action: string;
  actor: string;
  status?: Exclude<Status, 'withdrawn'>;
  owner?: string;
  /** Takes a likely machine for a person, or sets it aside again. */
  lane?: Lane;
  /** What the candidate reads in answer to their question; replaces an earlier one. */
  reply?: string;
  /** The next step of the promise: null ends it, undefined leaves it. */
  next?: StoredApplication['next'];
  messages?: readonly NewMessage[];
  /** For what the clock does: the step it takes, which nobody else may have taken or ended meanwhile. */
  ofClock?: StoredApplication['next'];
}

/**
 * Writes an act. A no that has not gone out yet is stopped by any other act; a withdrawn application is changed by
 * none, nor sends it mail. What the act does not name stays as it is, whoever changed it meanwhile.
 */
export async function saveAct(
  store: D1Database,
  { id }: StoredApplication,
  act: Act,
  now: number,
): Promise<void> {
  const isOpen = `status <> 'withdrawn' AND (?9 IS NULL OR (next_at = ?9 AND status IN ('received', 'seen')))`;
  const expects = act.ofClock?.at ?? null;
  await store.batch([
    ...(act.messages ?? []).map((message) =>
      store
        .prepare(
          `INSERT INTO outbox (id, application, vacancy, purpose, mail, due_at, created_at)
           SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 FROM applications WHERE id = ?8 AND ${isOpen}
           ON CONFLICT DO NOTHING`,
        )
        .bind(...messageValues(message, now), id, expects),
    ),
    ...(act.status !== undefined && act.status !== 'declined'
      ? [
          store
            .prepare(
              `UPDATE outbox SET state = 'cancelled', stopped_by = 'act'
               WHERE application = ?1 AND purpose = 'decline' AND state = 'pending'`,
            )
            .bind(id),
        ]
      : []),
    store
      .prepare(
        `INSERT INTO events (id, application, actor, action, at)
         SELECT ?1, ?2, ?3, ?4, ?5 FROM applications WHERE id = ?2 AND ${isOpen} ON CONFLICT DO NOTHING`,
      )
      .bind(
        `${id}/${act.action}-${now}`,
        id,
        act.actor,
        act.action,
        now,
        null,
        null,
        null,
        expects,
      ),
    store
      .prepare(
        `UPDATE applications SET status = coalesce(?2, status),
           status_at = CASE WHEN coalesce(?2, status) = status THEN status_at ELSE ?3 END,
           owner = coalesce(?4, owner),
           reply = coalesce(?8, reply),
           lane = coalesce(?10, lane),
           next_at = CASE WHEN ?7 THEN ?5 ELSE next_at END,
           next_step = CASE WHEN ?7 THEN ?6 ELSE next_step END
         WHERE id = ?1 AND ${isOpen}`,
      )
      .bind(
        id,
        act.status ?? null,
        now,
        act.owner ?? null,
        act.next?.at ?? null,
        act.next?.step ?? null,
        act.next === undefined ? 0 : 1,
        act.reply ?? null,
        expects,
        act.lane ?? null,
      ),
  ]);
}

/** What happened to an application, the oldest first. */
export async function findEvents(
  store: D1Database,
  id: string,
): Promise<{ actor: string; action: string; at: number }[]> {
  const { results } = await store
    .prepare('SELECT actor, action, at FROM events WHERE application = ?1 ORDER BY at, rowid')
    .bind(id)
    .all<{ actor: string; action: string; at: number }>();
  return results;
}

/** How often the same profile came before for the same vacancy. */
export async function countEarlier(
  store: D1Database,
  application: StoredApplication,
): Promise<number> {
  if (!application.profile) return 0;
  const found = await store
    .prepare(
      `SELECT count(*) AS n FROM applications
       WHERE vacancy = ?1 AND profile_key = ?2 AND received_at < ?3 AND status <> 'withdrawn'`,
    )
    .bind(application.vacancy, application.profile.key, application.receivedAt)
    .first<number>('n');
  return found ?? 0;
}
