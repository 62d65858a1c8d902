import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorld, type World } from './harness.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const figures = async (): Promise<unknown> => (await world.fetch('/promise.json')).json();
const noticeLink = (text: string) =>
  text.match(/https:\/\/jobs\.fixture\.example(\/r\/\S+)/)?.[1] ?? '';

test('kept promises are counted once each, from ten on, and outlive the application', async () => {
  const candidates: string[] = [];
  for (let i = 0; i < 10; i += 1) {
    const answer = await world.apply('welder', { profile: `linkedin.com/in/promised-${i}` });
    candidates.push(answer.headers.get('location') ?? '');
  }
  const notices = await world.waitForMails(10);
  for (const { text } of notices) {
    for (const action of ['answered', 'talking', 'reopened', 'answered']) {
      await world.fetch(noticeLink(text), {
        method: 'POST',
        body: new URLSearchParams({ action }),
        headers: { 'sec-fetch-site': 'same-origin' },
      });
    }
    if (text === notices[8]?.text) expect(await figures()).toEqual({});
  }
  expect(await figures()).toEqual({ 'anna-berg': { kept: 10, total: 10 } });

  await world.fetch(candidates[0] ?? '', {
    method: 'POST',
    body: new URLSearchParams({ action: 'erase' }),
    headers: { 'sec-fetch-site': 'same-origin' },
  });
  expect(await figures()).toEqual({ 'anna-berg': { kept: 10, total: 10 } });
});
