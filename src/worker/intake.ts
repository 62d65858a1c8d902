import { within } from './deadline.ts';
import { nudge } from './deliver.ts';
import { factsFor, readSiteFacts } from './drawn.ts';
import { openEnvelope, sealApplication } from './envelope.ts';
import type { Env } from './env.ts';
import { firstMessages } from './first-messages.ts';
import { log } from './log.ts';
import { commitApplication, type StoredApplication } from './store.ts';
import { mark } from './tokens.ts';

const SEND_MS = 5000;
const STORE_MS = 10_000;
/** What has been acknowledged is kept, however much it is. */
const NO_LIMIT = 1_000_000_000;

/** How long the queue may hold an envelope: its retention in production. */
export const ENVELOPE_LIFE_MS = 14 * 86_400_000;

/**
 * Puts an application that the store would not take into the queue, sealed.
 * @throws when the queue does not take it either
 */
export async function setAside(env: Env, application: StoredApplication): Promise<void> {
  const envelope = await sealApplication(env, application);
  await within(SEND_MS, env.OUTBOX.send({ kind: 'intake', envelope }));
  log({ event: 'set-aside', application: application.id });
}

/**
 * Stores what an envelope holds and sends its notice, as the post itself would have done. Safe to repeat; what was
 * erased meanwhile stays erased.
 * @throws when the store does not take it yet
 */
export async function takeIn(env: Env, envelope: string): Promise<void> {
  const sealed = await openEnvelope(env, envelope);
  const stored = await record(env, sealed);
  if (stored === null || stored === sealed.payloadHash) return;
  // Something else was stored under this id, and the sender could not be told: it is kept beside the other.
  const id = (await mark(env, 'submission', `${sealed.id}\n${sealed.payloadHash}`)).slice(0, 22);
  await record(env, { ...sealed, id });
}

/** @returns the payload hash of the row that stands, or null when it was erased */
async function record(env: Env, application: StoredApplication): Promise<string | null> {
  const { id } = application;
  const [facts, site] = await Promise.all([factsFor(env, application), readSiteFacts(env)]);
  const messages = await firstMessages(env, application, facts, site);
  const committed = await within(
    STORE_MS,
    commitApplication(
      env.STORE,
      application,
      messages,
      { notices: env.settings.NOTICES_PER_HOUR, quarantined: NO_LIMIT },
      await mark(env, 'tombstone', id),
    ),
  );
  log({ event: 'taken-in', application: id, class: committed ? 'stored' : 'erased' });
  if (committed)
    await nudge(
      env,
      messages.map((message) => message.id),
    );
  return committed && committed.payloadHash;
}
