import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FaultKind, Plan } from './faulty-entry.ts';
import { readable, startWorld, type World } from './harness.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({}, 100_000, { main: 'tests/worker/faulty-entry.ts' });
});
afterAll(() => world.close());

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function setPlan(plan: Plan | null): Promise<void> {
  await world.fetch('/hooks/plan', { method: 'PUT', body: JSON.stringify(plan) });
}
const hasStruck = async () =>
  ((await (await world.fetch('/hooks/plan')).json()) as { hasStruck: boolean }).hasStruck;

let number = 0;
/** A candidate who has not been here: an own profile and an own submission. */
function newcomer() {
  number += 1;
  const name = `fault-case-${number}`;
  return {
    name,
    fields: {
      profile: `linkedin.com/in/${name}`,
      email: `${name}@example.com`,
      submission: name.padEnd(22, '_'),
    },
  };
}

const rowsOf = async (name: string) =>
  (
    await world.store
      .prepare('SELECT id FROM applications WHERE handle = ?1')
      .bind(name)
      .all<{ id: string }>()
  ).results.map(({ id }) => id);
const waiting = async (id: string) =>
  (
    await world.store
      .prepare(`SELECT state FROM outbox WHERE application = ?1 AND state <> 'sent'`)
      .bind(id)
      .all()
  ).results.length;
const keysOf = async (id: string) =>
  (await world.mails())
    .map((mail) => mail.idempotency_key)
    .filter((key) => key.startsWith(`${id}/`))
    .toSorted();

/** Lets time pass for whatever waits, and the cron run, until nothing of the application waits. */
async function recover(name: string): Promise<string[]> {
  for (let round = 0; round < 100; round += 1) {
    const ids = await rowsOf(name);
    const left = await Promise.all(ids.map(waiting));
    if (ids.length > 0 && left.every((count) => count === 0)) return ids;
    if (round % 5 === 4) {
      await world.store
        .prepare(
          `UPDATE outbox SET due_at = due_at - 86400000, leased_until = 0 WHERE state = 'pending'`,
        )
        .run();
      await world.cron();
    }
    await pause(40);
  }
  return rowsOf(name);
}

/** What must hold for an application that was acknowledged: one row, one notice, one confirmation. */
async function expectExactlyOnce(name: string): Promise<void> {
  const ids = await recover(name);
  expect(ids).toHaveLength(1);
  const [id = ''] = ids;
  expect(await keysOf(id)).toEqual([`${id}/confirmation`, `${id}/notice`]);
}

const ACKNOWLEDGED = [201, 202, 303];
const KINDS: FaultKind[] = ['before', 'after', '429', '5xx', 'garbage', 'hang', 'hang-after'];
const MOST_CALLS = 40;

describe('one fault anywhere on the way', () => {
  test.each(
    (['store', 'queue', 'limiter'] as const).flatMap((port) =>
      KINDS.map((kind) => [port, kind] as const),
    ),
  )('of the %s, %s, leaves one row and one mail each', async (port, kind) => {
    for (let nth = 1; nth <= MOST_CALLS; nth += 1) {
      const { name, fields } = newcomer();
      await setPlan({ port, nth, kind });
      const answer = await world.apply('welder', fields);
      expect(ACKNOWLEDGED).toContain(answer.status);
      await expectExactlyOnce(name);
      if (!(await hasStruck())) return;
    }
    throw new Error('The flow never passed untouched.');
  });

  test.each([
    ['cut before', { drop: true }],
    ['cut after it was accepted', { acceptThenDrop: true }],
    ['too many requests', { status: 429, retryAfter: 0 }],
    ['broken inside', { status: 500 }],
    ['an answer without id', { emptyOk: true }],
    ['no answer', { hang: true }],
  ])('of the mail, %s, leaves one row and one mail each', async (_, fault) => {
    await setPlan(null);
    for (const before of [[], [{ drop: true }]]) {
      await world.faults([...before, fault]);
      const { name, fields } = newcomer();
      expect((await world.apply('welder', fields)).status).toBe(303);
      await expectExactlyOnce(name);
    }
    await world.faults([]);
  });

  test('of the mail and the store at once leaves one row and one mail each', async () => {
    for (const nth of [1, 2, 3, 4, 5]) {
      await setPlan({ port: 'store', nth, kind: 'hang-after' });
      await world.faults([{ acceptThenDrop: true }, { status: 500 }]);
      const { name, fields } = newcomer();
      expect(ACKNOWLEDGED).toContain((await world.apply('welder', fields)).status);
      await expectExactlyOnce(name);
    }
    await world.faults([]);
    await setPlan(null);
  });
});

describe('while the store is down', () => {
  test.each(['before', '5xx', 'hang'] as const)(
    '(%s) an application is received in the queue and recorded later',
    async (kind) => {
      const { name, fields } = newcomer();
      await setPlan({ port: 'store', nth: 0, kind });
      const answer = await world.apply('welder', { ...fields, lang: 'sv' });
      expect(answer.status).toBe(202);
      const page = await answer.text();
      expect(readable(page)).toContain('Mottaget, sparas just nu');
      const location = /href="(\/a\/[^"]+)"/.exec(page)?.[1] ?? '';
      const during = await world.fetch(location);
      expect(during.status).toBe(200);
      expect(readable(await during.text())).toContain('Received, being recorded');
      await setPlan(null);
      await expectExactlyOnce(name);
      expect(readable(await (await world.fetch(location)).text())).toContain('Det har kommit fram');
    },
  );

  test('a script is given the place of the page', async () => {
    const { name, fields } = newcomer();
    await setPlan({ port: 'store', nth: 0, kind: 'before' });
    const answer = await world.apply('welder', fields, { accept: 'application/json' });
    expect(answer.status).toBe(202);
    const { location } = (await answer.json()) as { location: string };
    expect(location).toBe(answer.headers.get('location'));
    expect((await world.fetch(location)).status).toBe(200);
    await setPlan(null);
    await expectExactlyOnce(name);
  });

  test('a write that nobody answers, yet was made, leaves one row and one mail each', async () => {
    const { name, fields } = newcomer();
    await setPlan({ port: 'store', nth: 0, kind: 'hang-after' });
    expect((await world.apply('welder', fields)).status).toBe(202);
    await setPlan(null);
    await expectExactlyOnce(name);
  });

  test('and the queue too, the text is kept and nothing is said to have arrived', async () => {
    const { name, fields } = newcomer();
    await setPlan({ port: 'both', nth: 0, kind: 'before' });
    const answer = await world.apply('welder', { ...fields, question: 'Is it kept?' });
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('30');
    const page = await answer.text();
    expect(page).toContain(`value="linkedin.com/in/${name}"`);
    expect(page).toContain('Is it kept?');
    await setPlan(null);
    expect(await rowsOf(name)).toEqual([]);
    expect((await world.apply('welder', fields)).status).toBe(303);
    await expectExactlyOnce(name);
  });

  test('other content under an id that is stored is kept beside it', async () => {
    const { name, fields } = newcomer();
    await setPlan(null);
    await world.apply('welder', fields);
    await recover(name);
    const other = newcomer();
    await setPlan({ port: 'store', nth: 0, kind: 'before' });
    const answer = await world.apply('welder', { ...other.fields, submission: fields.submission });
    expect(answer.status).toBe(202);
    await setPlan(null);
    await expectExactlyOnce(other.name);
    await expectExactlyOnce(name);
  });
});
