import { expect, test } from 'vitest';
import { soakKill } from '../soak/kill.soak.ts';

test('killed again and again while mail misbehaves, it loses, invents and repeats nothing', async () => {
  const figures = await soakKill({ rounds: 3, seed: 20_261_121 });
  expect(figures).toMatchObject({ lost: 0, ghosts: 0, twins: 0, unnoticed: 0, doubled: 0 });
  expect(figures.acknowledged).toBeGreaterThan(50);
  expect(figures.mailed).toBe(figures.stored);
}, 180_000);
