import * as z from 'zod';
import { counterSchema, type CountRow } from '../../counting/count.ts';
import type { PromiseRow } from '../../counting/in-time.ts';
import { selectPromises } from '../../counting/select-promises.ts';
import { CommandError } from '../command.ts';
import type { OpenStore } from './open-store.ts';

const countRowSchema = counterSchema.extend({ count: z.number().int() });
const promiseSchema = z.object({
  vacancy: z.string(),
  receivedAt: z.number(),
  answerBy: z.iso.date(),
  answeredAt: z.number().nullable(),
  timeZone: z.string(),
});

const contactsSchema = z.object({ vacancy: z.string(), count: z.number().int() });

/** A promise with where its days are counted. */
export type LocalPromise = PromiseRow & { timeZone: string };

/** What is reported on. Both are judged before they become SQL. */
export interface Question {
  /** A vacancy's slug, or undefined for all. */
  vacancy: string | undefined;
  /** The first day, `YYYY-MM-DD`. */
  since: string;
  /** The last day on which a promise fell due. */
  today: string;
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** @throws CommandError when a part of it is not what it must be */
export function judgeQuestion(question: Question): Question {
  const { vacancy, since, today } = question;
  if (vacancy !== undefined && !SLUG.test(vacancy)) {
    throw new CommandError(`--vacancy: "${vacancy}" is no vacancy’s folder name.`);
  }
  for (const day of [since, today]) {
    if (!z.iso.date().safeParse(day).success) {
      throw new CommandError(
        `--since: expected a day such as 2026-11-30 or a number of days such as 30d, got "${day}".`,
      );
    }
  }
  return question;
}

/** @throws CommandError when the store is older than its counters */
async function ask(store: OpenStore, sql: string): Promise<unknown[]> {
  try {
    return await store.ask(sql);
  } catch (error) {
    if (!/no such table/.test(String(error))) throw error;
    throw new CommandError(
      'This store has no counters yet. "npm start" brings a local one to its newest shape, "npm run deploy" the one on Cloudflare.',
      { cause: error },
    );
  }
}

/** Counters, promises and contacts, straight from a store. */
export async function readReport(
  store: OpenStore,
  question: Question,
): Promise<{ counts: CountRow[]; promises: LocalPromise[]; contacts: Map<string, number> }> {
  const { vacancy: slug, since, today } = judgeQuestion(question);
  const only = slug === undefined ? 'true' : `vacancy = '${slug}'`;
  const counts = await ask(
    store,
    `SELECT vacancy, day, locale, audience, source, kind, count FROM counts
     WHERE ${only} AND day >= '${since}' ORDER BY vacancy, day, locale, audience, source, kind`,
  );
  const promises = await ask(store, selectPromises(only, `'${since}'`, `'${today}'`));
  const contacts = await ask(
    store,
    `SELECT vacancy, sum(count) AS count FROM contacts WHERE ${only} AND day >= '${since}' GROUP BY vacancy`,
  );
  return {
    counts: z.array(countRowSchema).parse(counts),
    promises: z.array(promiseSchema).parse(promises),
    contacts: new Map(
      z
        .array(contactsSchema)
        .parse(contacts)
        .map(({ vacancy, count }) => [vacancy, count]),
    ),
  };
}
