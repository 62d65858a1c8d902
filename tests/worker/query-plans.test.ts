import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorld, type World } from './harness.ts';

/** Wednesday morning, when summaries and letters are due. */
const MORNING = Date.parse('2026-12-09T07:00:00Z');
const DAY = 86_400_000;

let world: World;
let queries: string[];

/** Walks every path on which the store is asked, and gathers what it is asked. */
beforeAll(async () => {
  world = await startWorld(
    { CLOCK_OFFSET_MS: String(MORNING - Date.now()), NOTICES_PER_HOUR: '2' },
    1000,
    { main: 'tests/worker/faulty-entry.ts' },
  );
  const found = new Set<string>();
  const gather = async () => {
    const answer = (await (await world.fetch('/hooks/plan')).json()) as { queries: string[] };
    for (const query of answer.queries) found.add(query);
  };
  const press = (path: string, action: string) =>
    world.fetch(path, {
      method: 'POST',
      body: new URLSearchParams({ action }),
      headers: { 'sec-fetch-site': 'same-origin' },
    });
  const apply = async (handle: string) =>
    (
      await world.apply('welder', {
        profile: `github.com/${handle}`,
        email: `${handle}@example.com`,
      })
    ).headers.get('location') ?? '';
  const [first, second] = [await apply('plan-one'), await apply('plan-two')];
  await apply('plan-three');
  const mails = await world.waitForMails(5);
  const recruiter = /example(\/r\/\S+)/.exec(
    mails.find(({ to }) => to[0] === 'anna@fixture.example')?.text ?? '',
  )?.[1];
  for (const action of ['seen', 'declined', 'reopened', 'hand']) {
    await press(recruiter ?? '', action);
  }
  await world.fetch(recruiter ?? '');
  await press(first, 'withdraw');
  await press(first, 'undo');
  await press(second, 'reach');
  await press(second, 'erase');
  await world.fetch(second);
  await gather();
  for (const days of [1, 6, 400]) {
    await world.restart({ CLOCK_OFFSET_MS: String(MORNING + days * DAY - Date.now()) });
    await world.cron();
    await world.cron();
    await gather();
  }
  queries = [...found];
}, 60_000);
afterAll(() => world.close());

/** Tables that grow with applications; the others hold little, or a row a day. */
const GROWING = /^SCAN (applications|outbox|events|tombstones|hooks|counted)\b/;

test('every question to the store is answered by an index', async () => {
  expect(queries.length).toBeGreaterThan(25);
  const scans: string[] = [];
  for (const query of queries) {
    const parameters = [...query.matchAll(/\?(\d+)/g)].map(([, index]) => Number(index));
    const values = Array<null>(Math.max(0, ...parameters)).fill(null);
    const plan = await world.store
      .prepare(`EXPLAIN QUERY PLAN ${query}`)
      .bind(...values)
      .all<{ detail: string }>();
    const bad = plan.results.filter(({ detail }) => GROWING.test(detail) && !PARTIAL.test(detail));
    for (const { detail } of bad) scans.push(`${detail}: ${query.replaceAll(/\s+/g, ' ')}`);
  }
  expect(scans).toEqual([]);
});

/** Read from end to end, but holding only what somebody has to look at. */
const PARTIAL = /USING (COVERING )?INDEX (outbox_failed|outbox_bounced)\b/;
