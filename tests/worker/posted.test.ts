import { afterAll, beforeAll, expect, test } from 'vitest';
import { clockAt, formPost, startWorld, type World } from './harness.ts';

const TUESDAY = Date.parse('2026-12-01T09:00:00Z');
const ADDRESS = 'Curious@example.com';

let world: World;
beforeAll(async () => {
  world = await startWorld({ CLOCK_OFFSET_MS: clockAt(TUESDAY) });
});
afterAll(() => world.close());

const ask = (email: string, employer = 'hjort') =>
  world.fetch(`/posted/${employer}`, formPost({ email, lang: 'en' }));
const mailsTo = async (address: string) =>
  (await world.mails()).filter(({ to }) => to[0] === address);
const pageIn = (text: string | undefined) => /(\/k\/\S+)/.exec(text ?? '')?.[1] ?? '';
const count = (table: string) =>
  world.store.prepare(`SELECT count(*) AS n FROM ${table}`).first<number>('n');
/** As if the vacancy had been put up since. */
async function forget(slug: string): Promise<void> {
  await world.store.prepare('DELETE FROM posted WHERE vacancy = ?1').bind(slug).run();
  await world.store.prepare(`UPDATE posted_lists SET list = ''`).run();
}

test('an address that anybody could have typed gets one neutral question, however often it is typed', async () => {
  for (const email of [ADDRESS, ADDRESS, 'curious@EXAMPLE.com']) {
    const answer = await ask(email);
    expect(answer.headers.get('location')).toBe('/posted/asked/en');
  }
  expect(await world.read('/posted/asked/en')).toContain('Look into your mailbox');
  await world.waitForMails(1);
  const [mail, ...more] = await mailsTo(ADDRESS);
  expect(more).toEqual([]);
  expect(`${mail?.subject} ${mail?.text}`).not.toMatch(/Hjort|Welder/);
});

test('opening the link begins nothing; the button behind it does', async () => {
  const [mail] = await mailsTo(ADDRESS);
  const page = pageIn(mail?.text);
  expect(await world.read(page)).toContain('Was it you?');
  expect(
    await world.store.prepare('SELECT confirmed_at FROM subscriptions').first('confirmed_at'),
  ).toBeNull();
  expect(
    (await world.press(page, { action: 'begin' }, { 'sec-fetch-site': 'cross-site' })).status,
  ).toBe(403);
  expect((await world.press(page, { action: 'begin' })).status).toBe(303);
  expect(await world.read(page)).toContain('You are kept posted');
});

test('vacancies that were there before are never sent; a new one is, once', async () => {
  await world.cron();
  await world.cron();
  expect(await mailsTo(ADDRESS)).toHaveLength(1);
  await forget('night-nurse');
  await world.cron();
  await expect.poll(async () => (await mailsTo(ADDRESS)).length, { timeout: 10_000 }).toBe(2);
  await world.cron();
  await world.store.prepare(`UPDATE posted_lists SET list = ''`).run();
  await world.cron();
  const mails = await mailsTo(ADDRESS);
  expect(mails).toHaveLength(2);
  expect(mails[1]?.text).toContain('Hjort is looking for somebody: Night nurse.');
  expect(mails[1]?.text).toContain('https://jobs.fixture.example/jobs/night-nurse?ref=mail');
  expect(mails[1]?.subject).toBe('Something new, as you asked');
  expect(mails[1]?.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
});

test('a closed or unlisted vacancy is no news', async () => {
  for (const slug of ['closed-role', 'hidden-role', 'paused-role', 'past-role']) await forget(slug);
  await world.cron();
  expect(await mailsTo(ADDRESS)).toHaveLength(2);
});

test('a mail program ends it with one request, and nothing of the address is left', async () => {
  const mail = (await mailsTo(ADDRESS))[1];
  const page = pageIn(mail?.headers['List-Unsubscribe']?.replace(/[<>]/g, ' '));
  const answer = await world.fetch(page, {
    method: 'POST',
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
  });
  expect(answer.status).toBe(200);
  expect(await world.read(page)).toContain('It has ended');
  expect([await count('subscriptions'), await count('posted')]).toEqual([0, 0]);
  const dump = JSON.stringify(await world.store.prepare('SELECT * FROM outbox').all());
  expect(dump.toLowerCase()).not.toContain('curious');
});

test('an address nobody confirmed is erased after seven days, a confirmed one after twelve months', async () => {
  await ask('silent@example.com');
  await ask('loyal@example.com');
  await expect.poll(async () => (await mailsTo('loyal@example.com')).length).toBe(1);
  const page = pageIn((await mailsTo('loyal@example.com'))[0]?.text);
  await world.press(page, { action: 'begin' });
  await world.at('2026-12-09T09:00:00Z');
  await world.cron();
  expect(await count('subscriptions')).toBe(1);
  await world.at('2027-12-01T12:00:00Z');
  await world.cron();
  expect(await count('subscriptions')).toBe(1);
  await world.at('2027-12-02T12:00:00Z');
  await world.cron();
  expect(await count('subscriptions')).toBe(0);
  expect(await world.read(page)).toContain('It has ended');
});

test('what is no address is refused, and given back', async () => {
  const answer = await ask('not an address');
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('not an address');
  expect((await world.fetch('/posted/hjort')).status).toBe(405);
  expect((await ask('x@example.com', 'nowhere')).status).toBe(404);
});
