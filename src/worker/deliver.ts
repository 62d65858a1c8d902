import { within } from './deadline.ts';
import type { Env } from './env.ts';
import { log } from './log.ts';
import { type Mail, mailSchema } from './mail-shape.ts';
import { stepAsideMs } from './pace.ts';
import { repeatUnderNewKey } from './repeat-mail.ts';
import { type Outcome, sendMail } from './send-mail.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** How long a sender holds a message before another may try; longer than a send may take. */
const LEASE_MS = 30 * SECOND;
/** The first wait is short, since most faults are; then as the fault lasts. */
const BACK_OFF_MS = [
  5 * SECOND,
  MINUTE,
  2 * MINUTE,
  5 * MINUTE,
  15 * MINUTE,
  60 * MINUTE,
  180 * MINUTE,
] as const;
/** Resend forgets an idempotency key after 24 hours; from here on another try could be a second mail. */
const KEY_LIFE_MS = 23 * HOUR;
/** The longest a queue holds a message back. */
const QUEUE_DELAY_MAX_S = 43_200;
/** A send, its abort, and what is written after it. */
const LONGEST_TRY_MS = 17 * SECOND;
/** How long the store and the queue are waited for. */
const PORT_MS = 5 * SECOND;

/** Leases are counted by the database's clock, the only one that all senders share. */
const STORE_NOW = `CAST(unixepoch('subsec') * 1000 AS INTEGER)`;

interface Leased {
  id: string;
  mail: string;
  attempts: number;
  first_attempt_at: number;
  /** Whether an earlier attempt may have been accepted. */
  was_tried: 0 | 1;
}

/** Takes those of the messages for `LEASE_MS` that are due, that nobody else has, and that are not settled. */
async function lease(env: Env, ids: readonly string[]): Promise<Leased[]> {
  const { results } = await within(
    PORT_MS,
    env.STORE.prepare(
      `UPDATE outbox SET leased_until = ${STORE_NOW} + ?3, attempts = attempts + 1,
         first_attempt_at = coalesce(first_attempt_at, ?2)
       WHERE id IN (SELECT value FROM json_each(?1)) AND state = 'pending'
         AND leased_until <= ${STORE_NOW} AND due_at <= ?2
       RETURNING id, mail, attempts, first_attempt_at, first_attempt_at < ?2 AS was_tried`,
    )
      .bind(JSON.stringify(ids), env.now(), LEASE_MS)
      .all<Leased>(),
  );
  return results;
}

/** Gives back what was taken and not tried. */
async function release(env: Env, leased: readonly Leased[]): Promise<void> {
  const untried = leased.map(({ id, was_tried }) => ({ id, was_tried }));
  await within(
    PORT_MS,
    env.STORE.prepare(
      `UPDATE outbox SET leased_until = 0, attempts = attempts - 1,
         first_attempt_at = CASE WHEN value ->> '$.was_tried' THEN first_attempt_at END
       FROM json_each(?1) WHERE outbox.id = value ->> '$.id' AND state = 'pending'`,
    )
      .bind(JSON.stringify(untried))
      .run(),
  );
}

/** Writes down what was accepted, even if it was cancelled while it was on its way. */
async function settleSent(
  env: Env,
  sent: readonly { id: string; providerId: string }[],
): Promise<void> {
  if (sent.length === 0) return;
  await within(
    PORT_MS,
    env.STORE.prepare(
      `UPDATE outbox SET state = 'sent', sent_at = ?2, provider_id = value ->> '$.providerId',
         last_error = NULL, leased_until = 0
       FROM json_each(?1) WHERE outbox.id = value ->> '$.id' AND state <> 'sent'`,
    )
      .bind(JSON.stringify(sent), env.now())
      .run(),
  );
}

/** Takes a message out of turn, for somebody to look at. */
async function park(
  env: Env,
  id: string,
  state: 'parked' | 'review',
  error: string,
): Promise<void> {
  await within(
    PORT_MS,
    env.STORE.prepare(
      `UPDATE outbox SET state = ?2, last_error = ?3, leased_until = 0
       WHERE id = ?1 AND state = 'pending'`,
    )
      .bind(id, state, error)
      .run(),
  );
}

/** Up to a fifth more, so that many messages do not come back at once. */
const jitter = (ms: number, seed: string) => {
  let sum = 0;
  for (const letter of seed) sum = (sum * 31 + letter.charCodeAt(0)) % 1000;
  return Math.round(ms * (1 + sum / 5000));
};

/**
 * Puts a message off.
 * @param isRefused whether this attempt was surely not accepted: then it does not count against the key's life
 */
async function postpone(
  env: Env,
  leased: Leased,
  waitMs: number,
  error: string,
  isRefused: boolean,
): Promise<void> {
  await within(
    PORT_MS,
    env.STORE.prepare(
      `UPDATE outbox SET due_at = ?2, leased_until = 0, last_error = ?3,
         first_attempt_at = CASE WHEN ?4 THEN NULL ELSE first_attempt_at END
       WHERE id = ?1 AND state = 'pending'`,
    )
      .bind(leased.id, env.now() + waitMs, error, isRefused && !leased.was_tried ? 1 : 0)
      .run(),
  );
  const delaySeconds = Math.min(QUEUE_DELAY_MAX_S, Math.ceil(waitMs / SECOND) + 1);
  try {
    const message = { kind: 'deliver', outboxId: leased.id } as const;
    await within(PORT_MS, env.OUTBOX.send(message, { delaySeconds }));
  } catch {
    log({ event: 'nudge-refused', outbox: leased.id });
  }
}

const untilNextUtcDay = (now: number) => {
  const day = new Date(now);
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate() + 1, 0, 5) - now;
};

/** Until when Resend wants to be left alone: one slow-down holds all messages, not only its own. */
let heldUntil = 0;

/** Writes down why a message did not go out, and when it is tried again. */
async function conclude(
  env: Env,
  leased: Leased,
  outcome: Exclude<Outcome, { kind: 'done' }>,
): Promise<void> {
  switch (outcome.kind) {
    case 'our-bug':
      log({ event: 'alarm', class: 'needs-review', outbox: leased.id });
      return park(env, leased.id, 'review', outcome.error);
    case 'permanent':
      log({ event: 'alarm', class: 'mail-refused', outbox: leased.id });
      return park(env, leased.id, 'parked', outcome.error);
    case 'quota':
      log({ event: 'alarm', class: 'quota', outbox: leased.id });
      return postpone(env, leased, untilNextUtcDay(env.now()), outcome.error, true);
    case 'slow-down':
      heldUntil = Math.max(heldUntil, Date.now() + outcome.waitMs);
      return postpone(env, leased, jitter(outcome.waitMs, leased.id), outcome.error, true);
    case 'unknown': {
      const wait = BACK_OFF_MS[Math.min(leased.attempts, BACK_OFF_MS.length) - 1] ?? MINUTE;
      return postpone(env, leased, jitter(wait, leased.id), outcome.error, false);
    }
  }
}

/** Milliseconds for which nothing is to be sent, because Resend asked for it. */
export const heldFor = () => Math.max(0, heldUntil - Date.now());

function readMail(text: string): Mail | undefined {
  try {
    return mailSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Sends one message and writes down why it was not accepted; @returns the provider's id if it was. */
async function attempt(env: Env, leased: Leased): Promise<string | null> {
  const started = Date.now();
  if (env.now() - leased.first_attempt_at > KEY_LIFE_MS) {
    await repeatUnderNewKey(env, leased);
    return null;
  }
  const mail = readMail(leased.mail);
  if (!mail) {
    log({ event: 'alarm', class: 'unreadable-mail', outbox: leased.id });
    await park(env, leased.id, 'review', 'unreadable');
    return null;
  }
  const outcome = await sendMail(env.settings, leased.id, mail);
  log({ event: 'delivery', outbox: leased.id, class: outcome.kind, ms: Date.now() - started });
  if (outcome.kind === 'done') return outcome.providerId;
  await conclude(env, leased, outcome);
  return null;
}

/**
 * Sends those of some messages that are due, one after another, and writes down what became of them. Safe to call
 * any number of times, from anywhere: a lease keeps others away, and the idempotency key makes a repeated attempt
 * the same mail.
 * @returns the ids of those that were due and have to wait, because Resend asked for it or the lease runs out
 * @throws when the store cannot say or be told how a message stands; a later call finds out
 */
export async function deliver(env: Env, outboxIds: readonly string[]): Promise<string[]> {
  const leasedAt = Date.now();
  const waiting = await lease(env, outboxIds);
  const sent: { id: string; providerId: string }[] = [];
  try {
    while (waiting.length > 0) {
      if (heldFor() > 0 || Date.now() - leasedAt > LEASE_MS - LONGEST_TRY_MS) break;
      const pause = stepAsideMs(Date.now());
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
      const [next] = waiting.splice(0, 1);
      const providerId = next && (await attempt(env, next));
      if (providerId) sent.push({ id: next.id, providerId });
    }
  } finally {
    await settleSent(env, sent);
    if (waiting.length > 0) await release(env, waiting);
  }
  return waiting.map(({ id }) => id);
}

/** Most messages a queue takes at once. */
const QUEUE_BATCH = 100;

/** Tells the queue that messages wait. */
async function hand(env: Env, outboxIds: readonly string[]): Promise<void> {
  for (let from = 0; from < outboxIds.length; from += QUEUE_BATCH) {
    const bodies = outboxIds
      .slice(from, from + QUEUE_BATCH)
      .map((outboxId) => ({ body: { kind: 'deliver' as const, outboxId } }));
    await within(PORT_MS, env.OUTBOX.sendBatch(bodies));
  }
}

/** While many apply, what comes within this time goes to the queue together. */
const GATHER_MS = 100;
/** A request that gathered and did not come to tell: another takes over. */
const GATHERER_LOST_MS = SECOND;
let gathered: string[] = [];
let gatheringSince = 0;

/** Tells the queue that messages wait. A refusal is no harm: the sweep finds them. */
export async function nudge(env: Env, outboxIds: readonly string[]): Promise<void> {
  const now = Date.now();
  const isGathered = gathered.length > 0 && now - gatheringSince < GATHERER_LOST_MS;
  gathered.push(...outboxIds);
  if (isGathered) return;
  gatheringSince = now;
  if (stepAsideMs(now) > 0) await new Promise((resolve) => setTimeout(resolve, GATHER_MS));
  const ids = gathered;
  gathered = [];
  try {
    await hand(env, ids);
  } catch {
    log({ event: 'nudge-refused', count: ids.length });
  }
}

const SWEPT_AT_ONCE = 500;
const DELIVERED_INLINE = 20;
/** What became due only now is still on its way through the queue. */
const QUEUE_GRACE_MS = 10 * SECOND;

/** Finds what is overdue and not held, the oldest first. */
export async function findDue(env: Env, limit: number): Promise<string[]> {
  const { results } = await within(
    PORT_MS,
    env.STORE.prepare(
      `SELECT id FROM outbox WHERE state = 'pending' AND due_at <= ?1 AND leased_until <= ${STORE_NOW}
       ORDER BY due_at LIMIT ?2`,
    )
      .bind(env.now() - QUEUE_GRACE_MS, limit)
      .all<{ id: string }>(),
  );
  return results.map(({ id }) => id);
}

/** Hands everything overdue to the queue; when the queue refuses, delivers some of it here. */
export async function sweep(env: Env): Promise<number> {
  if (heldFor() > 0) return 0;
  const due = await findDue(env, SWEPT_AT_ONCE);
  try {
    await hand(env, due);
  } catch {
    await deliver(env, due.slice(0, DELIVERED_INLINE));
  }
  return due.length;
}

const SWEPT_BESIDE_A_REQUEST = 5;
const BETWEEN_SWEEPS_MS = 2 * SECOND;
let lastSweep = 0;

/** A small sweep beside a request, for when neither queue nor cron run; at most one every two seconds. */
export async function sweepBeside(env: Env): Promise<void> {
  const now = Date.now();
  if (now - lastSweep < BETWEEN_SWEEPS_MS || heldFor() > 0) return;
  lastSweep = now;
  try {
    await deliver(env, await findDue(env, SWEPT_BESIDE_A_REQUEST));
  } catch (error) {
    log({ event: 'sweep-fault', class: error instanceof Error ? error.name : 'thrown' });
  }
}
