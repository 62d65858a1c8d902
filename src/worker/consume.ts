import type { Message as QueueMessage } from '@cloudflare/workers-types';
import { deliver, heldFor } from './deliver.ts';
import type { Env, Message } from './env.ts';
import { takeIn } from './intake.ts';
import { log } from './log.ts';

const SECOND = 1000;
/** Mails that are taken, sent and ticked off together. */
const SENT_TOGETHER = 10;
/** A delivery that failed is found by the sweep too, so it need not come back soon. */
const DELIVERY_RETRY_S = 30;
/** Waits of an envelope that the store does not take yet: doubled each time, ten times, about four hours in all. */
const INTAKE_RETRY_S = 15;
/** An envelope that outlasted those goes round again, for as long as it takes. */
const DEAD_RETRY_S = 3600;

/**
 * Takes messages of the queue, or of its dead-letter queue. Never throws. What is in the outbox can be dropped here,
 * since the sweep finds it; an envelope is the only copy and is never dropped before it is stored.
 */
export async function consume(
  env: Env,
  messages: readonly QueueMessage<Message>[],
  isDead: boolean,
): Promise<void> {
  const deliveries: [string, QueueMessage<Message>][] = [];
  for (const message of messages) {
    if (message.body.kind === 'intake') await takeEnvelope(env, message, message.body, isDead);
    else if (isDead) message.ack();
    else deliveries.push([message.body.outboxId, message]);
  }
  for (let from = 0; from < deliveries.length; from += SENT_TOGETHER) {
    await takeDeliveries(env, deliveries.slice(from, from + SENT_TOGETHER));
  }
}

async function takeDeliveries(
  env: Env,
  deliveries: readonly [string, QueueMessage<Message>][],
): Promise<void> {
  try {
    const waiting = new Set(
      heldFor() > 0
        ? deliveries.map(([id]) => id)
        : await deliver(
            env,
            deliveries.map(([id]) => id),
          ),
    );
    for (const [id, message] of deliveries) {
      if (waiting.has(id)) message.retry({ delaySeconds: Math.ceil(heldFor() / SECOND) });
      else message.ack();
    }
  } catch (error) {
    log({ event: 'consumer-fault', class: error instanceof Error ? error.name : 'thrown' });
    for (const [, message] of deliveries) message.retry({ delaySeconds: DELIVERY_RETRY_S });
  }
}

async function takeEnvelope(
  env: Env,
  message: QueueMessage<Message>,
  { envelope }: Extract<Message, { kind: 'intake' }>,
  isDead: boolean,
): Promise<void> {
  try {
    await takeIn(env, envelope);
    message.ack();
  } catch (error) {
    log({ event: 'consumer-fault', class: error instanceof Error ? error.name : 'thrown' });
    await keepEnvelope(env, message, isDead);
  }
}

/** A dead-letter queue deletes what it has tried often enough, so an envelope leaves it as a new message. */
async function keepEnvelope(
  env: Env,
  message: QueueMessage<Message>,
  isDead: boolean,
): Promise<void> {
  if (!isDead) {
    message.retry({ delaySeconds: INTAKE_RETRY_S * 2 ** Math.min(message.attempts - 1, 10) });
    return;
  }
  log({ event: 'alarm', class: 'envelope-waits' });
  try {
    await env.OUTBOX.send(message.body, { delaySeconds: DEAD_RETRY_S });
    message.ack();
  } catch {
    message.retry({ delaySeconds: DEAD_RETRY_S });
  }
}
