import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clockAt, readable, startWorld, type World } from './harness.ts';

/** Tuesday 1 December 2026, 10:00 in Stockholm; three working days later is Friday the 4th. */
const TUESDAY = Date.parse('2026-12-01T09:00:00Z');

let world: World;
beforeAll(async () => {
  world = await startWorld({ CLOCK_OFFSET_MS: clockAt(TUESDAY) });
});
afterAll(() => world.close());

describe('a promise', () => {
  test('becomes a date, two reminders, and a handover when it lapses', async () => {
    const answer = await world.apply('welder', {
      profile: 'linkedin.com/in/waiting-patiently',
      email: 'patient@example.com',
    });
    const candidate = answer.headers.get('location') ?? '';
    await world.waitForMails(2);
    expect(await (await world.fetch(candidate)).text()).toContain('Friday, 4 December 2026');

    await world.at('2026-12-02T06:30:00Z');
    await world.cron();
    await world.cron();
    const [, , digest] = await world.waitForMails(3);
    expect(digest?.subject).toContain('1 new, 1 open');

    await world.at('2026-12-02T07:30:00Z');
    await world.cron();
    await world.cron();
    expect((await world.waitForMails(4)).at(-1)?.subject).toMatch(
      /^Answer by Friday, 4 December 2026/,
    );

    await world.at('2026-12-03T07:30:00Z');
    await world.cron();
    await world.cron();
    const onThursday = await world.waitForMails(6);
    expect(onThursday.filter(({ subject }) => subject.startsWith('Answer by'))).toHaveLength(2);

    await world.at('2026-12-05T01:00:00Z');
    expect(await (await world.fetch(candidate)).text()).toContain('The answer is late');
    await world.cron();
    await world.cron();
    const lapsed = (await world.waitForMails(8)).slice(6);
    expect(lapsed.map(({ to }) => to[0]).toSorted()).toEqual([
      'bo@fixture.example',
      'patient@example.com',
    ]);
    expect(lapsed.every(({ subject }) => !subject.includes('Hjort'))).toBe(true);
  });

  test('counts no weekend and no public holiday', async () => {
    await world.at('2026-12-22T09:00:00Z');
    const answer = await world.apply('night-nurse', { profile: 'linkedin.com/in/over-christmas' });
    const page = readable(await (await world.fetch(answer.headers.get('location') ?? '')).text());
    expect(page).toContain('Monday, 28 December 2026');
  });
});

describe('erasing', () => {
  test('follows a withdrawal after a day', async () => {
    await world.at('2027-01-11T09:00:00Z');
    const answer = await world.apply('welder', { profile: 'linkedin.com/in/gone-tomorrow' });
    const candidate = answer.headers.get('location') ?? '';
    await world.fetch(candidate, {
      method: 'POST',
      body: new URLSearchParams({ action: 'withdraw' }),
      headers: { 'sec-fetch-site': 'same-origin' },
    });
    await world.at('2027-01-12T09:01:00Z');
    await world.cron();
    expect(await (await world.fetch(candidate)).text()).toContain('It is erased');
  });

  test('comes on the promised day and leaves nothing that can be read', async () => {
    await world.at('2027-01-13T09:00:00Z');
    const answer = await world.apply('night-nurse', {
      profile: 'linkedin.com/in/kept-thirty-days',
    });
    await world.waitForMails(1);
    await world.at('2027-02-13T09:00:00Z');
    await world.cron();
    const tables = ['applications', 'outbox', 'events', 'tombstones', 'hooks'];
    const dump = await Promise.all(
      tables.map(
        async (table) => (await world.store.prepare(`SELECT * FROM ${table}`).all()).results,
      ),
    );
    expect(JSON.stringify(dump)).not.toContain('kept-thirty-days');
    expect(await (await world.fetch(answer.headers.get('location') ?? '')).text()).toContain(
      'It is erased',
    );
  });

  test('leaves tombstones that cannot be changed', async () => {
    await expect(world.store.prepare('DELETE FROM tombstones').run()).rejects.toThrow(
      /append-only/,
    );
  });
});
