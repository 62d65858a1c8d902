import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clockAt, readable, startWorld, type World } from './harness.ts';

/** Wednesday 2 December 2026, 10:00 in Stockholm: the week told of on Monday the 7th. */
const WEDNESDAY = '2026-12-02T09:00:00Z';

let world: World;
const letters = async (to = '') =>
  (await world.mails()).filter(
    (mail) => mail.tags[0]?.value === 'weekly' && mail.to[0]?.startsWith(to),
  );

/** Puts a counter into the store. */
async function count(
  vacancy: string,
  day: string,
  source: string,
  kinds: Record<string, number>,
): Promise<void> {
  for (const [kind, number] of Object.entries(kinds)) {
    await world.store
      .prepare(
        `INSERT INTO counts VALUES (?1, ?2, 'en', '', ?3, ?4, ?5)
         ON CONFLICT DO UPDATE SET count = count + excluded.count`,
      )
      .bind(vacancy, day, source, kind, number)
      .run();
  }
}

beforeAll(async () => {
  world = await startWorld({ CLOCK_OFFSET_MS: clockAt(WEDNESDAY) });
});
afterAll(() => world.close());

describe('the weekly letter', () => {
  test('does not come to a recruiter for whom nothing was ever counted', async () => {
    await world.at('2026-11-30T07:30:00Z');
    await world.cron();
    expect(await letters()).toEqual([]);
  });

  test('comes on Monday at eight where the recruiter lives, once, with the week before', async () => {
    await world.at(WEDNESDAY);
    await count('welder', '2026-11-29', 'linkedin', { view: 1000 });
    await count('welder', '2026-11-30', 'linkedin', { view: 80, start: 9, no: 1 });
    await count('welder', '2026-12-06', 'whatsapp', { view: 20, start: 6, later: 2 });
    await count('welder', '2026-12-03', 'none', { view: 1 });
    await count('welder', '2026-12-07', 'linkedin', { view: 1000 });
    await world.store
      .prepare(
        `INSERT INTO contacts VALUES ('welder', '2026-11-29', 'k', 50), ('welder', '2026-11-30', 'k', 4),
           ('welder', '2026-12-06', 'l', 1), ('welder', '2026-12-07', 'l', 50), ('baker', '2026-12-03', 'k', 9)`,
      )
      .run();
    const fields = { profile: 'linkedin.com/in/told-of', ref: 'whatsapp', lang: 'en' };
    expect((await world.apply('welder', fields)).status).toBe(303);

    await world.at('2026-12-07T06:59:00Z');
    await world.cron();
    expect(await letters()).toEqual([]);

    await world.at('2026-12-07T07:00:30Z');
    for (let i = 0; i < 3; i += 1) await world.cron();
    await expect.poll(async () => (await letters()).length).toBe(1);
    const [letter] = await letters();
    expect(letter?.to).toEqual(['anna@fixture.example']);
    expect(letter?.idempotency_key).toBe('weekly/anna-berg/2026-W49');
    expect(letter?.subject).toBe('Your vacancies, week 49: opened 101, answered 4');
    const title = /<title[^>]*>([^]*?)<\/title>/.exec(letter?.html ?? '')?.[1];
    expect(title).toBe(letter?.subject);
    expect(letter?.text).toContain(
      'Opened 101 times, form begun 15 times, 4 answers. 1 profile, 2 “not now”, 1 “no”. Written to by personal link: 5 people.',
    );
    expect(letter?.text).toContain(
      [
        '████████████████████ LinkedIn: 80 opened · 9 began · 1 answered',
        '█████ WhatsApp: 20 opened · 6 began · 3 answered',
        '█ no source named: 1 opened · 0 began · 0 answered',
      ].join('\n'),
    );
    expect(letter?.text).toContain('People written to by personal link: 5');
    expect(letter?.text).toContain('Promises kept in time: none fell due');
    expect(letter?.text).toContain(
      'Oldest open promise: Welder, received Wednesday, 2 December 2026',
    );
    expect(letter?.text).toContain('What these figures miss: browsers without script');
  });

  test('draws its bars without a picture', async () => {
    await world.at('2026-12-14T07:30:00Z');
    await world.cron();
    await expect.poll(async () => (await letters('anna')).length).toBe(2);
    const html = (await letters('anna')).at(-1)?.html ?? '';
    expect(html).toMatch(/<table class="bar"[^>]* width="100%"/);
    expect(html).not.toMatch(/<img|<template|data-nth|url\(|\{\{| style="/);
    expect(readable(html)).toContain('Opened 1000 times');
    expect(html.length).toBeLessThan(100_000);
  });

  test('asks whoever holds an overdue application to answer it first, in their language', async () => {
    await expect.poll(async () => (await letters('bo')).length).toBe(1);
    const [letter] = await letters('bo');
    expect(letter?.subject).toBe('Dina tjänster, vecka 50: öppnade 1000, svar 0');
    expect(letter?.text).toContain('Prova en sak: Någon väntar fortfarande på svar om');
  });

  test('waits for the first working day when Monday is a holiday', async () => {
    await count('welder', '2027-03-24', 'mail', { view: 3 });
    await world.at('2027-03-29T08:00:00Z');
    await world.cron();
    expect(await letters('anna')).toHaveLength(2);
    await world.at('2027-03-30T07:30:00Z');
    await world.cron();
    await expect.poll(async () => (await letters('anna')).length).toBe(3);
    expect((await letters('anna')).at(-1)?.idempotency_key).toBe('weekly/anna-berg/2027-W12');
  });
});
