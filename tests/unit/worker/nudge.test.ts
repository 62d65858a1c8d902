import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { nudge } from '../../../src/worker/deliver.ts';
import type { Env } from '../../../src/worker/env.ts';
import { noteApplication } from '../../../src/worker/pace.ts';

beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 10, 22) }));
afterEach(() => void vi.useRealTimers());

/** A queue that remembers what it was handed, in batches. */
function listen() {
  const told: string[][] = [];
  const sendBatch = (bodies: { body: { outboxId: string } }[]) => {
    told.push(bodies.map(({ body }) => body.outboxId));
    return Promise.resolve();
  };
  return { told, env: { OUTBOX: { sendBatch } } as unknown as Env };
}

const manyApply = () => {
  for (let i = 0; i < 20; i += 1) noteApplication(Date.now());
};

it('is told to the queue at once', async () => {
  const { told, env } = listen();
  await nudge(env, ['a']);
  await nudge(env, ['b']);
  expect(told).toEqual([['a'], ['b']]);
});

it('is told together while many apply', async () => {
  const { told, env } = listen();
  manyApply();
  const all = Promise.all(['a', 'b', 'c'].map((id) => nudge(env, [id])));
  await vi.advanceTimersByTimeAsync(100);
  await all;
  expect(told).toEqual([['a', 'b', 'c']]);
});

it('is told by the next when whoever gathered is gone', async () => {
  const { told, env } = listen();
  manyApply();
  void nudge(env, ['a']);
  // Its request is over, and its timer with it.
  vi.clearAllTimers();
  vi.setSystemTime(Date.now() + 2000);
  await nudge(env, ['b']);
  expect(told).toEqual([['a', 'b']]);
});
