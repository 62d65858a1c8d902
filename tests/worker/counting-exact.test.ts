import { afterAll, beforeAll, expect, test } from 'vitest';
import { SOURCES } from '../../src/schemas/application.ts';
import { formPost, startWorld, type World } from './harness.ts';
import { BEACON, type Counted, waitForCounts } from './visits.ts';

const VIEWS = 10_000;
const ANSWERS = 300;
const TWELVE = SOURCES.slice(0, 12);
/** Of the views, so many arrive as queue messages, each delivered three times over. */
const REDELIVERED = 2000;
const AT_ONCE = 40;

let world: World;
beforeAll(async () => {
  world = await startWorld({}, 1_000_000);
});
afterAll(() => world.close());

/** Runs a job for each number from 0, some at once. */
async function each(count: number, job: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const work = async () => {
    while (next < count) await job(next++);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

const sourceOf = (index: number) => TWELVE[index % TWELVE.length] ?? 'other';

async function view(index: number): Promise<void> {
  const response = await fetch(new URL('/count', world.url), {
    method: 'POST',
    body: `view /jobs/welder ${sourceOf(index)}`,
    headers: BEACON,
  });
  expect(response.status).toBe(204);
}

/** An answer, sent twice as an impatient finger does. */
async function answer(index: number): Promise<void> {
  const fields = {
    profile: `linkedin.com/in/candidate-${index}`,
    submission: `submission-${String(index).padStart(11, '0')}`,
    ref: sourceOf(index),
    lang: 'en',
  };
  for (let i = 0; i < 2; i += 1) {
    const response = await fetch(new URL('/apply/welder', world.url), formPost(fields));
    expect(response.status).toBe(303);
    await response.body?.cancel();
  }
}

/** Messages as the Worker sends them, all of one day, each three times. */
async function redeliver(day: string): Promise<void> {
  const messages = Array.from({ length: REDELIVERED }, (_, index) => ({
    body: {
      id: `message-${index}`,
      sent: day,
      counters: [
        {
          vacancy: 'welder',
          day,
          locale: 'en',
          audience: '',
          source: sourceOf(index),
          kind: 'view',
        },
      ],
    },
  }));
  for (let time = 0; time < 3; time += 1) {
    for (let at = 0; at < messages.length; at += 100) {
      await world.counts.sendBatch(messages.slice(at, at + 100));
    }
  }
}

const bySource = (rows: readonly Counted[], kind: string) =>
  Object.fromEntries(
    TWELVE.map((source) => [
      source,
      rows
        .filter((row) => row.source === source && row.kind === kind)
        .reduce((sum, { count }) => sum + count, 0),
    ]),
  );

test('10,000 views and 300 answers from twelve sources come out to the unit, repeats and faults included', async () => {
  const day = new Date().toISOString().slice(0, 10);
  const batches = () => world.logs().filter((line) => line.includes('count-fault')).length;
  // While this table is away no batch can be counted, and all of each comes again.
  await world.store.prepare('ALTER TABLE counted RENAME TO counted_away').run();
  await each(500, view);
  await expect.poll(batches, { timeout: 10_000 }).toBeGreaterThan(0);
  await world.store.prepare('ALTER TABLE counted_away RENAME TO counted').run();
  await Promise.all([
    each(VIEWS - REDELIVERED - 500, (index) => view(index + 500)),
    redeliver(day),
    each(ANSWERS, answer),
  ]);
  const rows = await waitForCounts(world, VIEWS + ANSWERS, 120_000);

  const expected = (count: number, indices: (index: number) => number) => {
    const counts = Object.fromEntries(TWELVE.map((source) => [source, 0]));
    for (let i = 0; i < count; i += 1) counts[sourceOf(indices(i))]! += 1;
    return counts;
  };
  const sent = expected(VIEWS - REDELIVERED, (index) => index);
  const repeated = expected(REDELIVERED, (index) => index);
  const views = Object.fromEntries(
    TWELVE.map((source) => [source, (sent[source] ?? 0) + (repeated[source] ?? 0)]),
  );
  expect(bySource(rows, 'view')).toEqual(views);
  expect(bySource(rows, 'apply')).toEqual(expected(ANSWERS, (index) => index));
  expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(VIEWS + ANSWERS);
  expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['view', 'apply']));
}, 240_000);
