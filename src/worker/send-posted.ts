import type { SiteFacts } from '../schemas/vacancy-facts.ts';
import { phaseAt } from '../vacancies/closing.ts';
import { nudge } from './deliver.ts';
import { readEmployerVacancies } from './drawn.ts';
import type { Env } from './env.ts';
import { newsFor } from './posted-mail.ts';
import { eraseSubscription, findEnded, findUntold, tell } from './store-subscriptions.ts';

const DAY_MS = 86_400_000;
/** How long an address waits for its owner's press. */
const UNCONFIRMED_MS = 7 * DAY_MS;
/** How much one run takes on; what is left is found by the next, a minute later. */
const BATCH = 25;

const todayOf = (env: Env) => new Date(env.now()).toISOString().slice(0, 10);

/** Tells those who asked about one employer of what is new there. */
async function tellOf(env: Env, site: SiteFacts, employer: string, told: string): Promise<number> {
  const facts = await readEmployerVacancies(env, employer);
  if (!facts) return 0;
  const now = new Date(env.now());
  const open = facts.vacancies.filter(
    ({ listed, state, closesAt }) => listed && phaseAt(state, closesAt, now) === 'open',
  );
  const list = JSON.stringify(open.map(({ slug }) => slug).toSorted());
  if (list === told) return 0;
  const slugs = open.map(({ slug }) => slug);
  const untold = await findUntold(env.STORE, employer, slugs, todayOf(env), BATCH);
  for (const subscription of untold) {
    const vacancy = open.find(({ slug }) => slug === subscription.vacancy);
    if (!vacancy) continue;
    const message = await newsFor(env, site, subscription, facts.name, vacancy);
    await tell(env.STORE, subscription, vacancy.slug, message, env.now());
    await nudge(env, [message.id]);
  }
  if (untold.length < BATCH) {
    await env.STORE.prepare('UPDATE posted_lists SET list = ?2 WHERE employer = ?1')
      .bind(employer, list)
      .run();
  }
  return untold.length;
}

/** Sends one mail for each new vacancy to whoever asked to be kept posted about its employer. */
export async function sendPosted(env: Env, site: SiteFacts): Promise<number> {
  const { results } = await env.STORE.prepare('SELECT employer, list FROM posted_lists').all<{
    employer: string;
    list: string;
  }>();
  let count = 0;
  for (const { employer, list } of results) count += await tellOf(env, site, employer, list);
  return count;
}

/** Erases addresses that nobody confirmed, and those whose time is over. */
export async function endSubscriptions(env: Env): Promise<number> {
  const limits = { unconfirmedBefore: env.now() - UNCONFIRMED_MS, today: todayOf(env) };
  const ended = await findEnded(env.STORE, limits, BATCH);
  for (const id of ended) await eraseSubscription(env.STORE, id);
  return ended.length;
}
