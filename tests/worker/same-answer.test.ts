import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newSubmission, readRows } from './ask.ts';
import { readable, startWorld, type World } from './harness.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const from = (address: string) => ({ 'cf-connecting-ip': address });

/** An answer as somebody sees it who asks "has this person applied?", without the link that is theirs. */
async function look(profile: string, address: string, more: Record<string, string> = {}) {
  const answer = await world.apply('welder', { profile, ...more }, from(address));
  const location = answer.headers.get('location') ?? '';
  const receipt = readable(await (await world.fetch(location)).text());
  const headers = [...answer.headers].map(([name, value]) =>
    name === 'location' ? 'location: /a/…' : `${name}: ${value}`,
  );
  return { said: [answer.status, headers, await answer.text(), receipt], location };
}

describe('somebody who sends another person’s link', () => {
  test('is answered the same whether it came before or not, and sees a page of their own', async () => {
    const first = await look('linkedin.com/in/passive-jane', '192.0.2.1', { email: 'j@gmail.com' });
    const second = await look('linkedin.com/in/passive-jane', '192.0.2.2');
    const unknown = await look('linkedin.com/in/passive-john', '192.0.2.2');
    expect(second.location).not.toBe(first.location);
    const told = JSON.stringify(second.said);
    expect(told).not.toContain('j@gmail.com');
    expect(told.replaceAll('passive-jane', 'X')).toBe(
      JSON.stringify(unknown.said).replaceAll('passive-john', 'X'),
    );
  });

  test('waits as long for it', async () => {
    const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
    await look('linkedin.com/in/timed-jane', '192.0.2.3');
    for (let i = 0; i < 40; i += 1) {
      for (const kind of ['known', 'unknown'] as const) {
        const profile = `linkedin.com/in/timed-${kind === 'known' ? 'jane' : `john-${i}`}`;
        const begun = performance.now();
        await world.apply('welder', { profile, submission: newSubmission() }, from('192.0.2.4'));
        times[kind].push(performance.now() - begun);
      }
    }
    const middle = (list: number[]) => list.sort((a, b) => a - b)[20] ?? 0;
    const ratio = middle(times.known) / middle(times.unknown);
    expect(Math.max(ratio, 1 / ratio)).toBeLessThan(1.5);
  });
});

describe('one post sent again', () => {
  test('without script is the same post for ten minutes, from the same place only', async () => {
    const profile = 'linkedin.com/in/pressed-twice';
    const one = await look(profile, '192.0.2.5');
    expect(await look(profile, '192.0.2.5')).toEqual(one);
    expect((await look(profile, '192.0.2.6')).location).not.toBe(one.location);
    expect((await look(profile, '192.0.2.5', { question: 'New?' })).location).not.toBe(
      one.location,
    );
  });

  test('with an id is the same post for ever, and the same id elsewhere is not', async () => {
    const submission = newSubmission();
    const profile = 'linkedin.com/in/same-id';
    const one = await look(profile, '192.0.2.7', { submission });
    expect(await look(profile, '192.0.2.8', { submission })).toEqual(one);
    const elsewhere = await world.apply('night-nurse', { profile, submission });
    expect(elsewhere.status).toBe(303);
    expect(elsewhere.headers.get('location')).not.toBe(one.location);
  });

  test('keeps no network address', async () => {
    expect(JSON.stringify(await readRows(world))).not.toContain('192.0.2.');
  });
});
