import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { applyWords } from '../../../src/i18n/apply.ts';
import { countRows, newSubmission, rowBehind } from '../ask.ts';
import { startWorld, type World } from '../harness.ts';
import { readPage } from '../read-page.ts';

/** What one sender may post in ten seconds is counted by the clock's tens of seconds, as `wrangler.jsonc` sets it. */
const WINDOW_MS = 10_000;
const BURST = 5;

let world: World;
beforeAll(async () => {
  world = await startWorld({}, BURST);
});
afterAll(() => world.close());

/** Waits for a window with room for what a test sends. */
beforeEach(async () => {
  const left = WINDOW_MS - (Date.now() % WINDOW_MS);
  if (left < WINDOW_MS / 2) await new Promise((next) => setTimeout(next, left + 50));
});

let senders = 0;
const newSender = () => ({ 'cf-connecting-ip': `198.51.100.${(senders += 1)}` });
const post = (sender: Record<string, string>, fields: Record<string, string> = {}) =>
  world.apply(
    'welder',
    { profile: 'linkedin.com/in/jane-doe', submission: newSubmission(), ...fields },
    sender,
  );

describe('row 103, many posts from one place', () => {
  test('twenty are all kept, from the sixth on in quarantine, and answered alike', async () => {
    const sender = newSender();
    const lanes: string[] = [];
    const answers = new Set<string>();
    for (let i = 0; i < 20; i += 1) {
      const answer = await post(sender);
      answers.add(`${answer.status} ${await answer.text()}`);
      lanes.push((await rowBehind(world, answer)).lane);
    }
    expect(answers).toEqual(new Set(['303 ']));
    expect(lanes).toEqual(
      Array.from({ length: 20 }, (_, i) => (i < BURST ? 'inbox' : 'quarantine')),
    );
  });

  test('from the sixtieth on are told to wait, with what was typed', async () => {
    const sender = newSender();
    const before = (await countRows(world)) ?? 0;
    const answers = await Promise.all(
      Array.from({ length: 70 }, async (_, i) => {
        const profile = `linkedin.com/in/jane-${i + 10}`;
        const answer = await post(sender, { profile, question: 'Kept?' });
        // Read at once: a body that nobody reads is given up when memory is cleaned.
        return { status: answer.status, headers: answer.headers, html: await answer.text() };
      }),
    );
    const waits = answers.filter(({ status }) => status === 429);
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(59);
    expect(waits).toHaveLength(11);
    expect(await countRows(world)).toBe(before + 59);
    for (const answer of waits) {
      expect(answer.headers.get('retry-after')).toMatch(/^\d+$/);
      const page = readPage(answer.html);
      expect(page.valueOf('profile')).toMatch(/^linkedin\.com\/in\/jane-\d+$/);
      expect(page.valueOf('question')).toBe('Kept?');
      expect(page.elements.some(({ text }) => text === applyWords.en.tooMany)).toBe(true);
    }
  });

  test('leave another place alone', async () => {
    const sender = newSender();
    await Promise.all(Array.from({ length: 10 }, () => post(sender)));
    expect(await rowBehind(world, await post(newSender()))).toMatchObject({ lane: 'inbox' });
  });
});

describe('row 104, one post many times from one place', () => {
  test('200 at once are one row and 200 same answers, though it is a flood', async () => {
    const sender = newSender();
    const before = (await countRows(world)) ?? 0;
    const submission = newSubmission();
    const answers = await Promise.all(
      Array.from({ length: 200 }, () => post(sender, { submission })),
    );
    const said = new Set(
      answers.map(({ status, headers }) => `${status} ${headers.get('location')}`),
    );
    expect([...said]).toEqual([expect.stringMatching(/^303 \/a\//)]);
    expect(await countRows(world)).toBe(before + 1);
  });
});
