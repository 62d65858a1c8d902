import { afterAll, beforeAll, expect, test } from 'vitest';
import { readable, startWorld, type World } from './harness.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({}, 100_000, { main: 'tests/worker/faulty-entry.ts' });
});
afterAll(() => world.close());

const setPlan = (plan: object | null) =>
  world.fetch('/hooks/plan', { method: 'PUT', body: JSON.stringify(plan) });
const count = (query: string) => world.store.prepare(query).first<number>('n');

const SAID: [string, Record<string, string>, string][] = [
  ['a question', { answer: 'question', ask: 'Is it kept?' }, 'Your question has arrived'],
  ['“not now”', { months: '6' }, 'Thank you for saying so'],
  ['“no, and no more”', { answer: 'no', 'no-more': 'yes' }, 'Thank you for an honest no'],
];

test.each(SAID)(
  '%s that comes while the store is down waits in the queue, and is kept and told once',
  async (_, fields, thanks) => {
    const handle = `stored-${fields['answer'] ?? 'later'}`;
    await setPlan({ port: 'store', nth: 0, kind: 'before' });
    const answer = await world.apply('welder', {
      ...fields,
      profile: `linkedin.com/in/${handle}`,
      submission: handle.padEnd(22, '_'),
    });
    expect(answer.status).toBe(202);
    const page = /href="(\/a\/[^"]+)"/.exec(await answer.text())?.[1] ?? '';
    await setPlan(null);
    const rows = () => count(`SELECT count(*) AS n FROM applications WHERE handle = '${handle}'`);
    await expect
      .poll(
        async () => {
          await world.cron();
          return rows();
        },
        { timeout: 40_000, interval: 500 },
      )
      .toBe(1);
    expect(readable(await (await world.fetch(page)).text())).toContain(thanks);
    const mails = async () => (await world.mails()).filter(({ text }) => text.includes(handle));
    await expect.poll(async () => (await mails()).length, { timeout: 15_000 }).toBe(1);
    const marks = await count('SELECT count(*) AS n FROM no_more');
    expect(marks).toBe(fields['no-more'] === undefined ? 0 : 1);
  },
);
