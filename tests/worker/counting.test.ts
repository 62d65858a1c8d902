import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startWorld, type World } from './harness.ts';
import { counters, tell, waitForCounts } from './visits.ts';

/** Tuesday 1 December 2026, 23:30 in London: already Wednesday in Stockholm, where the recruiter lives. */
const NIGHT = Date.parse('2026-12-01T23:30:00Z');

let world: World;
beforeAll(async () => {
  world = await startWorld({ CLOCK_OFFSET_MS: String(NIGHT - Date.now()) }, 100_000);
});
beforeEach(async () => {
  await world.store.prepare('DELETE FROM counts').run();
});
afterAll(() => world.close());

const day = '2026-12-02';

describe('a visit', () => {
  test('is counted by day where the recruiter lives, vacancy, language, audience and source', async () => {
    const answers = await Promise.all([
      tell(world, 'view /jobs/welder linkedin'),
      tell(world, 'view /jobs/welder linkedin'),
      tell(world, 'start /jobs/welder linkedin'),
      tell(world, 'view /sv/jobs/welder '),
      tell(world, 'view /jobs/welder/for/apprentice LinkedIn'),
      tell(world, 'view /jobs/welder jane@example.com'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204, 204, 204, 204]);
    const base = { vacancy: 'welder', day, locale: 'en', audience: '', kind: 'view', count: 1 };
    expect(await waitForCounts(world, 6)).toEqual([
      { ...base, source: 'linkedin', kind: 'start' },
      { ...base, source: 'linkedin', count: 2 },
      { ...base, source: 'other' },
      { ...base, audience: 'apprentice', source: 'linkedin' },
      { ...base, locale: 'sv', source: 'none' },
    ]);
  });

  test('of a machine, ahead of time, or against the visitor’s wish is answered the same and not counted', async () => {
    const unwanted: Record<string, string>[] = [
      { 'user-agent': 'LinkedInBot/1.0 (compatible; Mozilla/5.0)' },
      { 'user-agent': 'curl/8.5.0' },
      { 'sec-gpc': '1' },
      { dnt: '1' },
      { 'sec-purpose': 'prefetch;prerender' },
    ];
    const answers = await Promise.all(
      unwanted.map((headers) => tell(world, 'view /jobs/welder x', headers)),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204]));
    await tell(world, 'view /jobs/night-nurse ');
    expect((await waitForCounts(world, 1)).map(({ vacancy }) => vacancy)).toEqual(['night-nurse']);
  });

  test('of a page that is not ours, or on which nobody can answer, is not counted', async () => {
    const answers = await Promise.all(
      [
        'view /jobs/nobody-knows ',
        'view /jobs/closed-role ',
        'view /jobs/paused-role ',
        'view /jobs/welder/for/strangers ',
        'view /de/jobs/welder ',
        'apply /jobs/welder ',
        '',
      ].map((body) => tell(world, body)),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204]));
    await tell(world, 'view /jobs/night-nurse ');
    expect((await waitForCounts(world, 1)).map(({ vacancy }) => vacancy)).toEqual(['night-nurse']);
  });

  test('from another site, of another method or of too many bytes is refused', async () => {
    const foreign = await tell(world, 'view /jobs/welder ', { 'sec-fetch-site': 'cross-site' });
    expect(foreign.status).toBe(403);
    expect((await world.fetch('/count')).status).toBe(405);
    expect((await tell(world, `view /jobs/welder ${'x'.repeat(600)}`)).status).toBe(413);
    expect((await tell(world, `view /jobs/welder \uD800`.repeat(40))).status).toBe(413);
  });

  test('sets no cookie and leaves nothing of the visitor behind', async () => {
    const answer = await tell(world, 'view /jobs/welder Ada-Lovelace', {
      'cf-connecting-ip': '203.0.113.77',
      cookie: 'who=lovelace',
      referer: 'https://jobs.fixture.example/jobs/welder?ref=Ada-Lovelace',
    });
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(await answer.text()).toBe('');
    await waitForCounts(world, 1);
    const tables = ['counts', 'counted', 'applications', 'outbox', 'events'];
    const dump = await Promise.all(
      tables.map(
        async (table) => (await world.store.prepare(`SELECT * FROM ${table}`).all()).results,
      ),
    );
    const kept = JSON.stringify([dump, world.logs()]);
    for (const trace of ['203.0.113.77', 'lovelace', 'Lovelace', 'Windows', 'Chrome']) {
      expect(kept).not.toContain(trace);
    }
    expect(Object.keys(dump[1]?.[0] ?? {})).toEqual(['day', 'id']);
  });
});

describe('an answer', () => {
  const source = { ref: 'friend', audience: 'apprentice', lang: 'en' };

  test('is counted with what stores it, once, however often it is sent', async () => {
    const fields = {
      profile: 'linkedin.com/in/sent-thrice',
      submission: 'a'.repeat(22),
      ...source,
    };
    for (let i = 0; i < 3; i += 1) await world.apply('welder', fields);
    expect(await counters(world)).toEqual([
      {
        vacancy: 'welder',
        day,
        locale: 'en',
        audience: 'apprentice',
        source: 'friend',
        kind: 'apply',
        count: 1,
      },
    ]);
  });

  test('of somebody who asks not to be counted arrives and is not counted', async () => {
    const profile = 'linkedin.com/in/uncounted';
    const answer = await world.apply('welder', { profile, ...source }, { 'sec-gpc': '1' });
    expect(answer.status).toBe(303);
    expect(await counters(world)).toEqual([]);
  });

  test('that looks like a machine’s is set aside and not counted', async () => {
    const profile = 'linkedin.com/in/machine';
    const answer = await world.apply('welder', { profile, leave_empty: 'x', ...source });
    expect(answer.status).toBe(303);
    expect(await counters(world)).toEqual([]);
  });
});

describe('the numbers of messages', () => {
  test('are forgotten once the queue can no longer repeat them', async () => {
    await world.store
      .prepare(
        "INSERT INTO counted (day, id) VALUES ('2026-11-14', 'old'), ('2026-11-20', 'newer')",
      )
      .run();
    await world.cron();
    const { results } = await world.store
      .prepare("SELECT id FROM counted WHERE id IN ('old', 'newer')")
      .all<{ id: string }>();
    expect(results).toEqual([{ id: 'newer' }]);
  });
});
