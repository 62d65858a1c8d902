import type { MessageBatch } from '@cloudflare/workers-types';
import { readSource } from '../applications/read-application.ts';
import { type Counter, NO_SOURCE } from '../counting/count.ts';
import { isMachine } from '../counting/machines.ts';
import { placeVisit, readVisit, type Visit, VISIT_MAX } from '../counting/read-visit.ts';
import { visitMessageSchema } from '../counting/visit-message.ts';
import { asksNotToBeCounted, isFetchedAhead } from '../counting/wishes.ts';
import { SECRET_HEADERS, SECURITY_HEADERS } from '../schemas/security-headers.ts';
import { readSiteFacts, readVacancyFacts } from './drawn.ts';
import type { Env } from './env.ts';
import { judgeOrigin } from './guard.ts';
import { log } from './log.ts';
import { readSmall } from './read-small.ts';
import { addVisits } from './store-counts.ts';

/** What the platform lends a handler: work that goes on after the answer. */
interface Background {
  waitUntil(work: Promise<unknown>): void;
}

const answer = (status: number, headers: Record<string, string> = {}) =>
  new Response(null, { status, headers: { ...SECURITY_HEADERS, ...SECRET_HEADERS, ...headers } });

/**
 * `POST /count`: a page tells that it was shown or its form begun. Answered at once, with nothing; counting goes on
 * behind. No address, name or number of the visitor is read.
 */
export async function handleCount(
  request: Request,
  env: Env,
  background: Background,
): Promise<Response> {
  if (request.method !== 'POST') return answer(405, { Allow: 'POST' });
  const { headers } = request;
  const origin = judgeOrigin(headers, env.settings.SITE_URL ?? (await readSiteFacts(env)).url);
  if (origin === 'foreign') return answer(403);
  const isLeftOut =
    origin !== 'own' ||
    asksNotToBeCounted(headers) ||
    isFetchedAhead(headers) ||
    isMachine(headers.get('user-agent'));
  const body = await readSmall(request, VISIT_MAX);
  if (body === null) return answer(413);
  const visit = isLeftOut ? null : readVisit(body);
  if (visit) background.waitUntil(count(env, visit));
  return answer(204);
}

async function count(env: Env, visit: Visit): Promise<void> {
  const facts = await readVacancyFacts(env, visit.slug);
  const now = new Date(env.now());
  const source = readSource(visit.ref) ?? NO_SOURCE;
  const counter = facts && placeVisit(visit, facts, source, now);
  if (counter) await gather(env, counter);
}

/** How long visits wait for others, so that a rush makes few messages; and how many share one. */
const GATHER_MS = 20;
const GATHERED_MAX = 100;
const gathered: Counter[] = [];

/**
 * Whoever wakes first takes all that wait and hands them over, so that every visit is with the queue a moment after
 * its own request and none depends on another to come.
 */
async function gather(env: Env, counter: Counter): Promise<void> {
  gathered.push(counter);
  await new Promise((resolve) => setTimeout(resolve, GATHER_MS));
  const counters = gathered.splice(0, GATHERED_MAX);
  if (counters.length > 0) await hand(env, counters);
}

/**
 * Gives visits to the queue; when it refuses, to the store at once. Should the queue have taken the message after
 * all, its number makes it count once.
 */
async function hand(env: Env, counters: Counter[]): Promise<void> {
  const sent = new Date(env.now()).toISOString().slice(0, 10);
  const message = { id: crypto.randomUUID(), sent, counters };
  try {
    await env.COUNTS.send(message);
  } catch {
    await addVisits(env.STORE, [message]).catch(() =>
      log({ event: 'alarm', class: 'visits-not-counted', count: counters.length }),
    );
  }
}

/** The name of the queue of visits, and the beginning of that of its dead letters. */
const QUEUE = 'beckon-counts';
const RETRY_FIRST_S = 10;
const RETRY_LAST_S = 3600;

/** Whether a batch holds visits. */
export function isOfVisits(batch: { queue: string }): boolean {
  return batch.queue.startsWith(QUEUE);
}

/**
 * Adds a batch of visits to the counters, all or none; what fails comes again, later and later. Dead letters are
 * tried the same way.
 */
export async function takeVisits(batch: MessageBatch<unknown>, env: Env): Promise<void> {
  const read = batch.messages.map(({ body }) => visitMessageSchema.safeParse(body));
  const broken = read.filter(({ success }) => !success).length;
  if (broken > 0) log({ event: 'alarm', class: 'visit-unreadable', count: broken });
  try {
    await addVisits(
      env.STORE,
      read.flatMap(({ data }) => data ?? []),
    );
    batch.ackAll();
  } catch (error) {
    const attempts = Math.max(...batch.messages.map((message) => message.attempts));
    const delaySeconds = Math.min(RETRY_LAST_S, RETRY_FIRST_S * 2 ** Math.min(attempts - 1, 9));
    log({
      event: 'count-fault',
      class: error instanceof Error ? error.name : 'thrown',
      count: batch.messages.length,
    });
    batch.retryAll({ delaySeconds });
  }
}
