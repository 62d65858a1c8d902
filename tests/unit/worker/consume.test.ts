import type { Message as QueueMessage } from '@cloudflare/workers-types';
import { expect, test, vi } from 'vitest';
import { consume } from '../../../src/worker/consume.ts';
import { EnvelopeError, openEnvelope, sealApplication } from '../../../src/worker/envelope.ts';
import type { Env, Message } from '../../../src/worker/env.ts';
import { sampleApplication } from '../../bench/sample-application.ts';

const ID = 'AAAAAAAAAAAAAAAAAAAAAA';

/** What the consumer needs of the platform: a queue, and a store that is down. */
function brokenEnv(send: (body: Message) => Promise<void>, secrets: Partial<Env['settings']> = {}) {
  return {
    settings: { APP_SECRET: 'a secret that is long enough for this', ...secrets },
    OUTBOX: { send },
    STORE: {
      prepare: () => {
        throw new Error('down');
      },
    },
  } as unknown as Env;
}

function letter(body: Message) {
  const message = { body, attempts: 1, ack: vi.fn(), retry: vi.fn() };
  return { message, batch: [message as unknown as QueueMessage<Message>] };
}

test('an envelope that cannot be stored comes back, later each time', async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const { message, batch } = letter({ kind: 'intake', envelope: 'x' });
  for (const attempts of [1, 2, 3]) {
    message.attempts = attempts;
    await consume(
      brokenEnv(() => Promise.resolve()),
      batch,
      false,
    );
  }
  expect(message.ack).not.toHaveBeenCalled();
  expect(message.retry.mock.calls).toEqual([15, 30, 60].map((delaySeconds) => [{ delaySeconds }]));
});

test('an envelope leaves the dead-letter queue as a new message, and is never dropped', async () => {
  const sent = vi.fn(() => Promise.resolve());
  const { message, batch } = letter({ kind: 'intake', envelope: 'x' });
  await consume(brokenEnv(sent), batch, true);
  expect(sent).toHaveBeenCalledWith({ kind: 'intake', envelope: 'x' }, { delaySeconds: 3600 });
  expect(message.ack).toHaveBeenCalledOnce();

  const refused = letter({ kind: 'intake', envelope: 'x' });
  await consume(
    brokenEnv(() => Promise.reject(new Error('down'))),
    refused.batch,
    true,
  );
  expect(refused.message.ack).not.toHaveBeenCalled();
  expect(refused.message.retry).toHaveBeenCalledWith({ delaySeconds: 3600 });
});

test('a delivery that cannot look at the store comes back, and is left to the sweep when it is dead', async () => {
  const first = letter({ kind: 'deliver', outboxId: 'x' });
  await consume(
    brokenEnv(() => Promise.resolve()),
    first.batch,
    false,
  );
  expect(first.message.retry).toHaveBeenCalledWith({ delaySeconds: 30 });
  const dead = letter({ kind: 'deliver', outboxId: 'x' });
  await consume(
    brokenEnv(() => Promise.resolve()),
    dead.batch,
    true,
  );
  expect(dead.message.ack).toHaveBeenCalledOnce();
});

test('an envelope gives back what was sealed, also after the secret was changed', async () => {
  const env = brokenEnv(() => Promise.resolve());
  const application = sampleApplication(ID, 1);
  const envelope = await sealApplication(env, application);
  expect(envelope).not.toContain('bench-');
  expect(await openEnvelope(env, envelope)).toEqual(application);
  const rotated = brokenEnv(() => Promise.resolve(), {
    APP_SECRET: 'another secret that is long enough too',
    APP_SECRET_PREVIOUS: env.settings.APP_SECRET,
  });
  expect(await openEnvelope(rotated, envelope)).toEqual(application);
});

test('an envelope that was altered, or sealed by somebody else, does not open', async () => {
  const env = brokenEnv(() => Promise.resolve());
  const envelope = await sealApplication(env, sampleApplication(ID, 1));
  const other = await sealApplication(env, sampleApplication('BBBBBBBBBBBBBBBBBBBBBB', 1));
  const [header = '', ...rest] = envelope.split('.');
  const swapped = [other.split('.')[0], ...rest].join('.');
  const flipped = [header, ...rest.slice(0, 2), `A${rest[2]?.slice(1)}`, rest[3]].join('.');
  const foreign = brokenEnv(() => Promise.resolve(), {
    APP_SECRET: 'not the secret that sealed it, no',
  });
  await expect(openEnvelope(env, swapped)).rejects.toThrow(EnvelopeError);
  await expect(openEnvelope(env, flipped)).rejects.toThrow(EnvelopeError);
  await expect(openEnvelope(foreign, envelope)).rejects.toThrow(EnvelopeError);
});
