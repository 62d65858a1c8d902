import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorld, type World } from './harness.ts';

/** What nobody else writes, so that wherever it is found it is ours. */
const MARKER = 'zzmarkerzz';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

test('after an erasure no question, page, queue or log gives any of it back', async () => {
  const answer = await world.apply('welder', {
    profile: `linkedin.com/in/${MARKER}`,
    email: `${MARKER}@example.com`,
    phone: '+46 70 123 45 67',
    question: `Is ${MARKER} in here?`,
  });
  const page = answer.headers.get('location') ?? '';
  await world.waitForMails(2);
  await world.fetch(page);
  await world.fetch(page, {
    method: 'POST',
    body: new URLSearchParams({ action: 'erase' }),
    headers: { 'sec-fetch-site': 'same-origin' },
  });
  await world.waitForMails(3);
  await world.cron();

  const { results: tables } = await world.store
    .prepare(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\'`,
    )
    .all<{ name: string }>();
  expect(tables.length).toBeGreaterThan(4);
  for (const { name } of tables) {
    const { results } = await world.store.prepare(`SELECT * FROM "${name}"`).all();
    expect(JSON.stringify(results)).not.toContain(MARKER);
  }
  expect(await (await world.fetch(page)).text()).not.toContain(MARKER);
  expect(world.logs().join('\n')).not.toContain(MARKER);
  // The only words about it that went out after the erasure name nobody.
  expect(JSON.stringify((await world.mails()).at(-1))).not.toContain(MARKER);
});
