import { afterAll, beforeAll, expect, test } from 'vitest';
import { recruiterPathOf, rowBehind } from './ask.ts';
import { clockAt, startWorld, type World } from './harness.ts';

/** Tuesday 1 December 2026, 10:00 in Stockholm. */
const TUESDAY = Date.parse('2026-12-01T09:00:00Z');
/** What a person never fills in. */
const MACHINE = { leave_empty: 'x' };

let world: World;

beforeAll(async () => {
  world = await startWorld({ CLOCK_OFFSET_MS: clockAt(TUESDAY) });
});
afterAll(() => world.close());

const mailsOf = async (purpose: string) =>
  (await world.mails()).filter((mail) => mail.tags[0]?.value === purpose);

/** Sends an answer that looks like a machine's; gives back the recruiter's page and the row. */
async function setAside(fields: Record<string, string>) {
  const answer = await world.apply('welder', { ...fields, ...MACHINE });
  expect(answer.status).toBe(303);
  const row = await rowBehind(world, answer);
  expect(row.lane).toBe('quarantine');
  return { row, path: await recruiterPathOf(row) };
}

test('what was set aside is in the next summary, and a flood of it stands behind what is open', async () => {
  const later = await setAside({
    profile: 'linkedin.com/in/aside-later',
    answer: 'later',
    months: '3',
  });
  await setAside({ profile: 'linkedin.com/in/aside-applied' });
  const real = await world.apply('welder', { profile: 'linkedin.com/in/not-aside' });
  const { path: aside } = later;
  const open = await recruiterPathOf(await rowBehind(world, real));
  expect(await mailsOf('later')).toEqual([]);

  await world.at('2026-12-02T07:00:00Z');
  await world.cron();
  await expect.poll(async () => (await mailsOf('digest')).length).toBe(1);
  const [digest] = await mailsOf('digest');
  expect(digest?.text).toContain('Set aside as likely machines: 2');
  expect(digest?.text.match(/Set aside as a likely machine, please look: Welder/g)).toHaveLength(2);
  const [first, ...rest] = digest?.text.match(/https:\/\/\S+\/r\/\S+/g) ?? [];
  expect(rest).toHaveLength(2);
  expect(first?.split('/r/')[1]?.split('.')[1]).toBe(open.split('/r/')[1]?.split('.')[1]);
  expect(await world.read(aside)).toContain('Set aside as a likely machine');
});

test('it can be taken for a person and set aside again, as often as one likes', async () => {
  const { row, path } = await setAside({
    profile: 'linkedin.com/in/aside-person',
    email: 'person@reach.example',
  });
  const laneNow = () =>
    world.store
      .prepare('SELECT lane, next_step FROM applications WHERE id = ?1')
      .bind(row.id)
      .first<{ lane: string; next_step: string | null }>();
  expect(await laneNow()).toEqual({ lane: 'quarantine', next_step: null });
  const before = (await mailsOf('confirmation')).length;

  expect((await world.press(path, { action: 'person' })).status).toBe(303);
  await world.press(path, { action: 'person' });
  expect(await laneNow()).toEqual({ lane: 'inbox', next_step: 'half' });
  expect(await world.read(path)).toContain('You took it for a person');
  await expect.poll(async () => (await mailsOf('confirmation')).length).toBe(before + 1);

  await world.press(path, { action: 'machine' });
  expect(await laneNow()).toEqual({ lane: 'quarantine', next_step: null });
  const page = await world.read(path);
  expect(page).toContain('Set aside as a likely machine');
  expect(page).toContain('taken for a person');
  await world.press(path, { action: 'person' });
  expect((await laneNow())?.lane).toBe('inbox');
});

test('what came on a Friday after the summary, or on a weekend, is in Monday’s', async () => {
  for (const [instant, name] of [
    ['2026-12-04T12:00:00Z', 'friday'],
    ['2026-12-05T12:00:00Z', 'saturday'],
  ] as const) {
    await world.at(instant);
    const profile = `linkedin.com/in/aside-${name}`;
    await setAside({ profile, answer: 'later', months: '3' });
  }
  await world.at('2026-12-07T07:00:00Z');
  await world.cron();
  const summary = async () =>
    (await mailsOf('digest')).find(
      (mail) => mail.idempotency_key === 'digest/anna-berg/2026-12-07',
    );
  await expect.poll(summary).toBeDefined();
  expect((await summary())?.text).toContain('Set aside as likely machines: 2');
});

test('a “not now” that was taken for a person’s comes back on its day; one left aside does not', async () => {
  const person = await setAside({
    profile: 'linkedin.com/in/aside-comes-back',
    answer: 'later',
    months: '3',
  });
  await setAside({ profile: 'linkedin.com/in/aside-stays', answer: 'later', months: '3' });
  expect(await world.read(person.path)).toContain('It is a person');
  await world.press(person.path, { action: 'person' });

  await world.at('2027-03-15T09:00:00Z');
  await world.cron();
  await expect.poll(async () => (await mailsOf('later-due')).length).toBe(1);
  for (let i = 0; i < 2; i += 1) await world.cron();
  expect(await mailsOf('later-due')).toHaveLength(1);
});
