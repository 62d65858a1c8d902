import type { RateLimit } from '@cloudflare/workers-types';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isWithin } from '../../../src/worker/limits.ts';

beforeEach(() => void vi.spyOn(console, 'log').mockImplementation(() => undefined));

const answering = (answer: () => unknown) => ({ limit: answer }) as unknown as RateLimit;

describe('a limiter', () => {
  it.each([true, false])('is believed when it says %s', async (success) => {
    const limiter = answering(() => Promise.resolve({ success }));
    expect(await isWithin(limiter, 'x', !success)).toBe(success);
  });

  it.each([
    ['throws', () => Promise.reject(new Error('down'))],
    [
      'throws at once',
      () => {
        throw new Error('down');
      },
    ],
    ['says nothing', () => Promise.resolve(undefined)],
    ['says neither yes nor no', () => Promise.resolve({})],
    ['says something else', () => Promise.resolve({ success: 'yes' })],
  ])('that %s decides nothing', async (_, answer) => {
    for (const whenBroken of [true, false])
      expect(await isWithin(answering(answer), 'x', whenBroken)).toBe(whenBroken);
  });

  it('that hangs is not waited for', async () => {
    vi.useFakeTimers();
    const asked = isWithin(
      answering(() => new Promise(() => undefined)),
      'x',
      true,
    );
    await vi.advanceTimersByTimeAsync(1000);
    expect(await asked).toBe(true);
    vi.useRealTimers();
  });
});
