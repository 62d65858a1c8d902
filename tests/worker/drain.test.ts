import { expect, test } from 'vitest';
import { drain } from '../soak/drain.ts';
import { startWorld } from './harness.ts';

test('a backlog goes out, each mail once, while applications keep coming', async () => {
  const world = await startWorld({}, 100_000);
  try {
    const { pending, doubled, mails, applied } = await drain(world, 300);
    expect({ pending, doubled, mails }).toEqual({ pending: 0, doubled: 0, mails: 300 + applied });
    expect(applied).toBeGreaterThan(0);
  } finally {
    await world.close();
  }
}, 200_000);
