import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';
import type { Env } from './env.ts';
import { markNoMore } from './no-more-mark.ts';
import type { StoredApplication } from './store.ts';

/** Keeps a "please no more" for the transaction that stores the answer it came with. */
export function insertNoMore(
  store: D1Database,
  answer: Pick<StoredApplication, 'id' | 'payloadHash' | 'receivedAt'> & { noMore: string },
): D1PreparedStatement {
  return store
    .prepare(
      `INSERT INTO no_more (mark, at) SELECT ?1, ?2 FROM applications
       WHERE id = ?3 AND payload_hash = ?4 AND NOT EXISTS (SELECT 1 FROM events WHERE id = ?3 || '/received')
       ON CONFLICT DO NOTHING`,
    )
    .bind(answer.noMore, answer.receivedAt, answer.id, answer.payloadHash);
}

/** The marks a profile can have been kept under: by the present secret, and by the one before. */
async function marksOf(env: Env, key: string): Promise<string[]> {
  const { APP_SECRET, APP_SECRET_PREVIOUS } = env.settings;
  const secrets = APP_SECRET_PREVIOUS ? [APP_SECRET, APP_SECRET_PREVIOUS] : [APP_SECRET];
  return Promise.all(secrets.map((secret) => markNoMore(secret, key)));
}

/** Whether a person asked for no more. */
export async function wantsNoMore(env: Env, key: string): Promise<boolean> {
  const marks = await marksOf(env, key);
  const found = await env.STORE.prepare(
    'SELECT 1 AS n FROM no_more WHERE mark IN (SELECT value FROM json_each(?1)) LIMIT 1',
  )
    .bind(JSON.stringify(marks))
    .first<number>('n');
  return found !== null;
}

/**
 * Begins or ends a "please no more" from the candidate's own page, with a note of it. It also ends being kept posted at
 * the address left there.
 */
export async function setNoMore(
  env: Env,
  { id, profile, details }: StoredApplication,
  isWanted: boolean,
): Promise<void> {
  if (profile === null) return;
  const now = env.now();
  const marks = await marksOf(env, profile.key);
  await env.STORE.batch([
    isWanted
      ? env.STORE.prepare(
          'INSERT INTO no_more (mark, at) VALUES (?1, ?2) ON CONFLICT DO NOTHING',
        ).bind(marks[0] ?? '', now)
      : env.STORE.prepare(
          'DELETE FROM no_more WHERE mark IN (SELECT value FROM json_each(?1))',
        ).bind(JSON.stringify(marks)),
    ...(isWanted && details.email !== undefined
      ? [
          env.STORE.prepare('DELETE FROM subscriptions WHERE email = ?1 COLLATE NOCASE').bind(
            details.email,
          ),
        ]
      : []),
    env.STORE.prepare(
      `INSERT INTO events (id, application, actor, action, at)
       SELECT ?1, ?2, 'candidate', ?3, ?4 FROM applications WHERE id = ?2 ON CONFLICT DO NOTHING`,
    ).bind(`${id}/no-more-${now}`, id, isWanted ? 'no more' : 'no more undone', now),
  ]);
}
