import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWorld, type World } from './harness.ts';

const HOUR = 3_600_000;
/** Monday 7 December 2026, 10:20 in Stockholm. */
const MONDAY = Date.parse('2026-12-07T09:20:00Z');

let world: World;
beforeAll(async () => {
  world = await startWorld({ NOTICES_PER_HOUR: '3', CLOCK_OFFSET_MS: String(MONDAY - Date.now()) });
});
afterAll(() => world.close());
const at = (instant: number, more: Record<string, string> = {}) =>
  world.restart({ CLOCK_OFFSET_MS: String(instant - Date.now()), ...more });

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const act = (location: string, action: string) =>
  world.fetch(location, {
    method: 'POST',
    body: new URLSearchParams({ action }),
    headers: { 'sec-fetch-site': 'same-origin' },
  });

/** Waits until nothing that is due is left, and gives what the recruiter has been sent about it, in order. */
async function told(handle: string): Promise<string[]> {
  for (let round = 0; round < 100; round += 1) {
    const left = await world.store
      .prepare(`SELECT count(*) AS n FROM outbox WHERE state = 'pending'`)
      .first<number>('n');
    if (left === 0) break;
    if (round % 10 === 9) await world.cron();
    await pause(50);
  }
  const id = await idOf(handle);
  const mails = await world.mails();
  const sent = await world.store
    .prepare(`SELECT id FROM outbox WHERE application = ?1 OR purpose = 'withdrawn'`)
    .bind(id)
    .all<{ id: string }>();
  const keys = new Set(sent.results.map((row) => row.id));
  return mails
    .filter((mail) => keys.has(mail.idempotency_key) && mail.subject.includes('Night nurse'))
    .map((mail) => mail.subject);
}
const idOf = async (handle: string) =>
  (await world.store
    .prepare('SELECT id FROM applications WHERE handle = ?1')
    .bind(handle)
    .first<string>('id')) ?? '';
const statusOf = (handle: string) =>
  world.store
    .prepare('SELECT status, next_step FROM applications WHERE handle = ?1')
    .bind(handle)
    .first();

describe('taking back and undoing', () => {
  test('tells the recruiter exactly what the last word is', async () => {
    const answer = await world.apply('night-nurse', { profile: 'github.com/to-and-fro' });
    const page = answer.headers.get('location') ?? '';
    expect(await told('to-and-fro')).toEqual(['New profile: Night nurse']);
    await act(page, 'withdraw');
    await act(page, 'withdraw');
    await told('to-and-fro');
    await act(page, 'undo');
    await act(page, 'undo');
    expect(await told('to-and-fro')).toEqual([
      'New profile: Night nurse',
      'Taken back: Night nurse',
      'Back again: Night nurse',
    ]);
    expect(await statusOf('to-and-fro')).toEqual({ status: 'received', next_step: 'half' });
    await act(page, 'withdraw');
    expect((await told('to-and-fro')).slice(3)).toEqual(['Taken back: Night nurse']);
    await act(page, 'undo');
    expect((await told('to-and-fro')).slice(4)).toEqual(['Back again: Night nurse']);
    await act(page, 'erase');
  });

  test('says nothing to a recruiter who had not heard of it', async () => {
    await world.store.prepare(`DELETE FROM outbox WHERE purpose = 'withdrawn'`).run();
    await world.faults([{ status: 429, retryAfter: 600, times: 1 }]);
    await world.apply('hidden-role', { profile: 'github.com/holds-the-line' });
    await pause(500);
    const page =
      (await world.apply('night-nurse', { profile: 'github.com/second-thought' })).headers.get(
        'location',
      ) ?? '';
    await act(page, 'withdraw');
    const rows = await world.store
      .prepare(`SELECT purpose, state FROM outbox WHERE application = ?1 OR purpose = 'withdrawn'`)
      .bind(await idOf('second-thought'))
      .all();
    expect(rows.results).toEqual([{ purpose: 'notice', state: 'cancelled' }]);
    await act(page, 'undo');
    await at(MONDAY + 20 * 60_000);
    await world.cron();
    expect(await told('second-thought')).toEqual(['New profile: Night nurse']);
  });

  test('gives back the status it had', async () => {
    const page =
      (await world.apply('night-nurse', { profile: 'github.com/was-talking' })).headers.get(
        'location',
      ) ?? '';
    await world.store
      .prepare(
        `UPDATE applications SET status = 'talking', next_at = NULL, next_step = NULL WHERE handle = 'was-talking'`,
      )
      .run();
    await act(page, 'withdraw');
    await act(page, 'undo');
    expect(await statusOf('was-talking')).toEqual({ status: 'talking', next_step: null });
  });
});

describe('a flood for one vacancy', () => {
  test('is mailed one by one up to the hour’s limit, and then as one mail', async () => {
    await at(MONDAY + 2 * HOUR);
    const before = (await world.mails()).length;
    const handles = Array.from({ length: 7 }, (_, index) => `flood-${index}`);
    for (const handle of handles) {
      expect((await world.apply('welder', { profile: `github.com/${handle}` })).status).toBe(303);
    }
    await pause(500);
    await world.cron();
    expect((await world.mails()).slice(before).map(({ subject }) => subject)).toEqual(
      Array(3).fill('New profile: Welder'),
    );
    await at(MONDAY + 3 * HOUR);
    await world.cron();
    await world.cron();
    const bundles = (await world.waitForMails(before + 4)).slice(before + 3);
    expect(bundles.map(({ subject }) => subject)).toEqual(['4 more profiles: Welder']);
    expect(bundles[0]?.text.match(/\/r\//g)).toHaveLength(4);
    expect(bundles[0]?.text).not.toContain('flood-');
    const page = /https:\/\/jobs\.fixture\.example(\/r\/\S+)/.exec(bundles[0]?.text ?? '')?.[1];
    expect((await world.fetch(page ?? '')).status).toBe(200);
  });

  test('of machines is not taken any more when an hour has had enough', async () => {
    await world.store
      .prepare(
        `WITH RECURSIVE each (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM each WHERE n < 4999)
         INSERT INTO applications (id, kind, vacancy, locale, lane, payload_hash, received_at, delete_after,
           status_at, owner, facts)
         SELECT printf('machine%015d', n), 'apply', 'welder', 'en', 'quarantine', 'x', ?1, '2030-01-01', ?1, 'x', '{}'
         FROM each`,
      )
      .bind(MONDAY + 3 * HOUR + 1000)
      .run();
    const post = (profile: string) =>
      world.apply('welder', {
        profile,
        leave_empty: 'filled by a machine',
        submission: profile.slice(-22),
      });
    const last = 'github.com/machine-number-last-one';
    expect((await post(last)).status).toBe(303);
    const refused = await post('github.com/machine-number-too-many');
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('10');
    expect(await refused.text()).toContain('github.com/machine-number-too-many');
    expect((await post(last)).status).toBe(303);
    expect((await world.apply('welder', { profile: 'github.com/a-person' })).status).toBe(303);
    await world.store.prepare(`DELETE FROM applications WHERE lane = 'quarantine'`).run();
  });
});

describe('a mail of which nobody can say whether it went out', () => {
  test('keeps its key for 23 hours and then comes once more, marked', async () => {
    const start = MONDAY + 24 * HOUR;
    await at(start);
    const before = (await world.mails()).length;
    await world.faults([{ acceptThenDrop: true }]);
    await world.apply('night-nurse', { profile: 'github.com/nobody-knows' });
    await world.waitForMails(before + 1);
    const id = await idOf('nobody-knows');
    const notices = async () =>
      (await world.mails()).filter(({ idempotency_key: key }) => key.startsWith(`${id}/notice`));
    await pause(300);
    // The outage goes on: no attempt is answered for a day.
    await world.store
      .prepare(`UPDATE outbox SET due_at = ?2 WHERE id = ?1`)
      .bind(`${id}/notice`, start + 23 * HOUR + 60_000)
      .run();
    await at(start + 23 * HOUR + 120_000);
    await world.cron();
    await pause(500);
    await at(start + 23 * HOUR + 180_000);
    await world.cron();
    for (let round = 0; round < 60 && (await notices()).length < 2; round += 1) await pause(50);
    const both = await notices();
    expect(both.map(({ idempotency_key: key }) => key)).toEqual([
      `${id}/notice`,
      `${id}/notice/again`,
    ]);
    expect(both[1]?.text).toMatch(/^This mail may be a repeat:/);
    expect(both[1]?.html).toContain('This mail may be a repeat:');
    const states = () =>
      world.store
        .prepare(
          `SELECT id, state FROM outbox WHERE application = ?1 AND id LIKE '%/notice%' ORDER BY id`,
        )
        .bind(id)
        .all();
    await expect
      .poll(async () => (await states()).results)
      .toEqual([
        { id: `${id}/notice`, state: 'review' },
        { id: `${id}/notice/again`, state: 'sent' },
      ]);
  });

  test('is never marked when it was only told to slow down', async () => {
    const start = MONDAY + 72 * HOUR;
    await at(start);
    await world.faults([{ status: 429, retryAfter: 1 }]);
    await world.apply('night-nurse', { profile: 'github.com/slowed-down' });
    await pause(700);
    const id = await idOf('slowed-down');
    const row = await world.store
      .prepare('SELECT first_attempt_at, state FROM outbox WHERE id = ?1')
      .bind(`${id}/notice`)
      .first();
    expect(row).toEqual({ first_attempt_at: null, state: 'pending' });
    await at(start + 30 * HOUR);
    await world.cron();
    expect(await told('slowed-down')).toContain('New profile: Night nurse');
  });
});
