import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';
import { NO_SOURCE } from '../counting/count.ts';
import type { VisitMessage } from '../counting/visit-message.ts';
import type { ContactStatement } from '../invitation/contact-statement.ts';
import { dayIn } from '../vacancies/answer-date.ts';
import type { StoredApplication } from './store.ts';

const ADD =
  'ON CONFLICT (vacancy, day, locale, audience, source, kind) DO UPDATE SET count = count + excluded.count';

const ADD_VISITS = `
  INSERT INTO counts (vacancy, day, locale, audience, source, kind, count)
  SELECT visit.value ->> 'vacancy', visit.value ->> 'day', visit.value ->> 'locale',
    visit.value ->> 'audience', visit.value ->> 'source', visit.value ->> 'kind', count(*)
  FROM json_each(?1) AS message, json_each(message.value, '$.counters') AS visit
  WHERE NOT EXISTS (
    SELECT 1 FROM counted
    WHERE counted.day = message.value ->> 'sent' AND counted.id = message.value ->> 'id')
  GROUP BY 1, 2, 3, 4, 5, 6
  ${ADD}`;

const REMEMBER_VISITS = `
  INSERT INTO counted (day, id)
  SELECT value ->> 'sent', value ->> 'id' FROM json_each(?1) WHERE true
  ON CONFLICT DO NOTHING`;

/** Adds visits to their counters, once however often their message comes: one transaction. */
export async function addVisits(
  store: D1Database,
  messages: readonly VisitMessage[],
): Promise<void> {
  const byId = new Map(messages.map((message) => [`${message.sent}/${message.id}`, message]));
  if (byId.size === 0) return;
  const given = JSON.stringify([...byId.values()]);
  await store.batch([
    store.prepare(ADD_VISITS).bind(given),
    store.prepare(REMEMBER_VISITS).bind(given),
  ]);
}

/**
 * Counts an answer, for the transaction that stores it: after its row is written and before its "received" event is.
 * Where that event stands the answer has been counted; where no row stands, or one set aside as a machine's, there
 * is nothing to count.
 * @returns no statement when the sender asked not to be counted
 */
export function countAnswer(
  store: D1Database,
  application: Pick<StoredApplication, 'id' | 'receivedAt' | 'isCounted'> & {
    facts: { timeZone: string };
  },
): D1PreparedStatement[] {
  const { id, receivedAt, facts } = application;
  if (application.isCounted !== true) return [];
  return [
    store
      .prepare(
        `INSERT INTO counts (vacancy, day, locale, audience, source, kind, count)
         SELECT vacancy, ?2, locale, coalesce(audience, ''), coalesce(source, ?3), kind, 1 FROM applications
         WHERE id = ?1 AND lane = 'inbox'
           AND NOT EXISTS (SELECT 1 FROM events WHERE id = ?1 || '/received')
         ${ADD}`,
      )
      .bind(id, dayIn(new Date(receivedAt), facts.timeZone), NO_SOURCE),
  ];
}

/** How long the queue can still repeat a message, with two days to spare. */
const REMEMBERED_MS = 16 * 86_400_000;

/** Forgets the numbers of messages that cannot come again. */
export async function forgetVisits(store: D1Database, now: number): Promise<number> {
  const { meta } = await store
    .prepare('DELETE FROM counted WHERE day < ?1')
    .bind(new Date(now - REMEMBERED_MS).toISOString().slice(0, 10))
    .run();
  return meta.changes;
}

/** Puts a statement in the place of what the same machine told before, unless that was newer: one transaction. */
export async function keepContacts(store: D1Database, statement: ContactStatement): Promise<void> {
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
