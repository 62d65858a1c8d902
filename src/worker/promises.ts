import type { D1Database } from '@cloudflare/workers-types';
import { PROMISES_MIN, type PromiseFigures } from '../schemas/promise-figures.ts';

const WINDOW_MS = 90 * 86_400_000;

/** How many promised answers of the last 90 days came in time, by recruiter. */
export async function readPromiseFigures(store: D1Database, now: number): Promise<PromiseFigures> {
  const { results } = await store
    .prepare(
      `SELECT recruiter, sum(kept) AS kept, count(*) AS total FROM promises WHERE at >= ?1
       GROUP BY recruiter HAVING count(*) >= ?2`,
    )
    .bind(now - WINDOW_MS, PROMISES_MIN)
    .all<{ recruiter: string; kept: number; total: number }>();
  return Object.fromEntries(
    results.map(({ recruiter, kept, total }) => [recruiter, { kept, total }]),
  );
}
