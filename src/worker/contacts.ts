import type { D1Database } from '@cloudflare/workers-types';
import {
  type ContactStatement,
  readStatement,
  STATEMENT_MAX,
} from '../invitation/contact-statement.ts';
import { answerJson } from './answer.ts';
import { readSiteFacts } from './drawn.ts';
import type { Env } from './env.ts';
import { readSmall } from './read-small.ts';

/** Puts a statement in the place of what the same machine told before, unless that was newer: one transaction. */
async function keepContacts(store: D1Database, statement: ContactStatement): Promise<void> {
  const { key, since, contacts } = statement;
  const sent = Date.parse(statement.sent);
  const isLatest = 'EXISTS (SELECT 1 FROM contact_machines WHERE machine = ?1 AND sent = ?2)';
  await store.batch([
    store
      .prepare(
        `INSERT INTO contact_machines (machine, sent) VALUES (?1, ?2)
         ON CONFLICT DO UPDATE SET sent = excluded.sent WHERE excluded.sent > sent`,
      )
      .bind(key, sent),
    store
      .prepare(`DELETE FROM contacts WHERE machine = ?1 AND day >= ?3 AND ${isLatest}`)
      .bind(key, sent, since),
    store
      .prepare(
        `INSERT INTO contacts (vacancy, day, machine, count)
         SELECT value ->> 'vacancy', value ->> 'day', ?1, sum(value ->> 'count') FROM json_each(?3)
         WHERE value ->> 'day' >= ?4 AND ${isLatest} GROUP BY 1, 2`,
      )
      .bind(key, sent, JSON.stringify(contacts), since),
  ]);
}

/**
 * `POST /contacts`: a recruiter's machine tells how many people it wrote to, for the weekly letter. Only what a key
 * that the site carries has signed is taken; it holds no word about anybody.
 */
export async function handleContacts(request: Request, env: Env): Promise<Response> {
  if (request.method !== 'POST') return answerJson({ error: 'POST only' }, 405, { Allow: 'POST' });
  const body = await readSmall(request, STATEMENT_MAX);
  if (body === null) return answerJson({ error: 'too large, or no text' }, 413);
  const { url, invitationKeys } = await readSiteFacts(env);
  const reading = await readStatement(body, url, invitationKeys, env.now());
  if (!reading.ok) {
    return reading.reason === 'unreadable'
      ? answerJson({ error: 'not a statement of contacts' }, 400)
      : answerJson({ error: 'not signed for this site and time by a key it carries' }, 403);
  }
  await keepContacts(env.STORE, reading.statement);
  return answerJson({ kept: reading.statement.contacts.length }, 200);
}

/** How many were written to for each of some vacancies between two days, both included. */
export async function readContacts(
  store: D1Database,
  vacancies: readonly string[],
  from: string,
  until: string,
): Promise<Map<string, number>> {
  const { results } = await store
    .prepare(
      `SELECT vacancy, sum(count) AS count FROM contacts
       WHERE vacancy IN (SELECT value FROM json_each(?1)) AND day BETWEEN ?2 AND ?3 GROUP BY vacancy`,
    )
    .bind(JSON.stringify(vacancies), from, until)
    .all<{ vacancy: string; count: number }>();
  return new Map(results.map(({ vacancy, count }) => [vacancy, count]));
}
