import type { D1Database } from '@cloudflare/workers-types';
import type { CountRow } from '../counting/count.ts';
import type { PromiseRow } from '../counting/in-time.ts';
import { selectPromises } from '../counting/select-promises.ts';

/** Counters of some vacancies between two days, both included, summed over days, languages and audiences. */
export async function readCounts(
  store: D1Database,
  vacancies: readonly string[],
  from: string,
  until: string,
): Promise<Pick<CountRow, 'vacancy' | 'source' | 'kind' | 'count'>[]> {
  const { results } = await store
    .prepare(
      `SELECT vacancy, source, kind, sum(count) AS count FROM counts
       WHERE vacancy IN (SELECT value FROM json_each(?1)) AND day BETWEEN ?2 AND ?3
       GROUP BY vacancy, source, kind`,
    )
    .bind(JSON.stringify(vacancies), from, until)
    .all<Pick<CountRow, 'vacancy' | 'source' | 'kind' | 'count'>>();
  return results;
}

/** A promise with what its recruiter's link is made of. */
export interface OwnedPromise extends PromiseRow {
  id: string;
  owner: string;
  deleteAfter: string;
}

/** Promises of some vacancies, or in somebody's hands, that are open or fell due between two days. */
export async function readPromises(
  store: D1Database,
  of: { vacancies: readonly string[]; owner: string },
  from: string,
  until: string,
): Promise<OwnedPromise[]> {
  const { results } = await store
    .prepare(
      selectPromises('(vacancy IN (SELECT value FROM json_each(?1)) OR owner = ?2)', '?3', '?4'),
    )
    .bind(JSON.stringify(of.vacancies), of.owner, from, until)
    .all<OwnedPromise>();
  return results;
}

/** Whether anything was ever counted for some vacancies, or came to a recruiter, before a moment. */
export async function hasEverCounted(
  store: D1Database,
  of: { vacancies: readonly string[]; owner: string },
  until: string,
  before: number,
): Promise<boolean> {
  const found = await store
    .prepare(
      `SELECT 1 AS n FROM counts WHERE vacancy IN (SELECT value FROM json_each(?1)) AND day <= ?3
       UNION ALL SELECT 1 FROM contacts WHERE vacancy IN (SELECT value FROM json_each(?1)) AND day <= ?3
       UNION ALL SELECT 1 FROM applications WHERE owner = ?2 AND received_at < ?4 LIMIT 1`,
    )
    .bind(JSON.stringify(of.vacancies), of.owner, until, before)
    .first<number>('n');
  return found !== null;
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
