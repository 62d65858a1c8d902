import { dayIn } from '../vacancies/answer-date.ts';

/** A promise of an answer, and when it was kept. */
export interface PromiseRow {
  vacancy: string;
  /** Milliseconds since 1970. */
  receivedAt: number;
  /** The promised day, `YYYY-MM-DD`. */
  answerBy: string;
  /** When the recruiter first answered, or null. */
  answeredAt: number | null;
}

/** How promises that fell due were kept, and those that are open. */
export interface Kept {
  due: number;
  inTime: number;
  /** Open promises whose day has passed. */
  overdue: number;
  /** The open promise that has waited longest. */
  oldest: PromiseRow | null;
}

/**
 * Looks at promises.
 * @param due the days between which a promise fell due to be counted, both included
 * @param today the day it is where days are counted
 */
export function judgePromises(
  rows: readonly PromiseRow[],
  due: { from: string; until: string },
  today: string,
  timeZone: string,
): Kept {
  const fallen = rows.filter(({ answerBy }) => answerBy >= due.from && answerBy <= due.until);
  const isInTime = ({ answeredAt, answerBy }: PromiseRow) =>
    answeredAt !== null && dayIn(new Date(answeredAt), timeZone) <= answerBy;
  const open = rows
    .filter(({ answeredAt }) => answeredAt === null)
    .toSorted((a, b) => a.receivedAt - b.receivedAt);
  return {
    due: fallen.length,
    inTime: fallen.filter(isInTime).length,
    overdue: open.filter(({ answerBy }) => answerBy < today).length,
    oldest: open[0] ?? null,
  };
}
