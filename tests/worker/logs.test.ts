import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newSubmission, recruiterPathOf, rowBehind } from './ask.ts';
import { formPost, startWorld, type World } from './harness.ts';

/** How many lines are scanned at least, a hundred characters each; `LOG_LINES=10000` by hand. */
const LINES = Number(process.env['LOG_LINES'] ?? 400);
const AT_ONCE = 20;

/** What somebody's data looks like, so that it can be found: in the link, the text, the mail and the head. */
const MARK = 'm4rk3r';
const PHONE = '+46 70 999 88 77';
const ADDRESS = '192.0.2.199';

const TYPED = {
  profile: `linkedin.com/in/${MARK}-jane`,
  email: `${MARK}@gmail.com`,
  phone: PHONE,
  question: `${MARK}: is it paid? "${MARK}"`,
  channel: 'phone',
  ref: MARK,
};
const HEAD = {
  'cf-connecting-ip': ADDRESS,
  'user-agent': `${MARK}/1.0`,
  referer: `https://jobs.fixture.example/jobs/welder?ref=${MARK}`,
  cookie: `id=${MARK}`,
};

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const post = (path: string, fields: Record<string, string>) =>
  world.fetch(path, formPost(fields, HEAD));
const settle = async (answer: Promise<Response>) => {
  await (await answer).arrayBuffer();
};

/** One candidate's whole story, with every mistake on the way. */
async function liveThrough(): Promise<void> {
  const answer = await post('/apply/welder', { ...TYPED, submission: newSubmission() });
  const candidate = answer.headers.get('location') ?? '';
  const recruiter = await recruiterPathOf(await rowBehind(world, answer));
  for (const path of [candidate, recruiter, `${candidate}/data.json`, `${recruiter}${MARK}`]) {
    await settle(world.fetch(path, { headers: HEAD }));
  }
  for (const action of ['seen', 'answered', 'declined', 'reopened', 'hand', MARK]) {
    await settle(post(recruiter, { action }));
  }
  await settle(post(candidate, { action: 'reach', ...TYPED, email: `${MARK}@` }));
  await settle(post(candidate, { action: 'reach', ...TYPED, email: `new-${MARK}@gmail.com` }));
  for (const action of ['withdraw', 'undo', MARK, 'erase'])
    await settle(post(candidate, { action }));
}

async function sendMistakes(): Promise<void> {
  await settle(post('/apply/welder', { ...TYPED, profile: `${MARK}@evil.io/x` }));
  await settle(post('/apply/welder', { ...TYPED, phone: MARK }));
  await settle(post('/apply/closed-role', TYPED));
  await settle(post(`/apply/${MARK}`, TYPED));
  await settle(post('/hooks/resend', TYPED));
  await settle(world.fetch(`/a/${MARK}`));
  await settle(
    world.fetch('/apply/welder', {
      method: 'POST',
      body: `{"profile":"${MARK}`,
      headers: { ...HEAD, 'content-type': 'application/json' },
    }),
  );
}

/** Takes a table away, so that what nobody expected happens, with all these words at hand. */
async function breakTheStore(table: string): Promise<void> {
  await world.store.prepare(`ALTER TABLE ${table} RENAME TO gone`).run();
  await settle(post('/apply/welder', { ...TYPED, submission: newSubmission() }));
  await world.cron().catch(() => undefined);
  await world.store.prepare(`ALTER TABLE gone RENAME TO ${table}`).run();
}

/** What the Worker itself wrote, line by line. */
const ownLines = () =>
  world.logs().map((line) => (JSON.parse(line) as { message: string }).message);

describe('the log', () => {
  test('holds ids, classes and milliseconds of everything that happened, and nothing of anybody', async () => {
    await world.faults([{ kind: 'status', status: 500 }]).catch(() => undefined);
    for (let i = 0; i < 3; i += 1) await liveThrough();
    await sendMistakes();
    await breakTheStore('events');
    await breakTheStore('outbox');
    await world.cron();
    const fields = { ...TYPED, submission: newSubmission() };
    while (ownLines().length < LINES) {
      await Promise.all(
        Array.from({ length: AT_ONCE }, () => settle(post('/apply/welder', fields))),
      );
    }

    const lines = ownLines();
    const all = world.logs().join('\n');
    expect(lines.length).toBeGreaterThanOrEqual(LINES);
    for (const secret of [MARK, '999 88', ADDRESS, 'eyJ', 'linkedin', 'gmail', 'INSERT']) {
      expect(all.includes(secret), `a line with ${secret}`).toBe(false);
    }
    const events = new Set<string>();
    for (const line of lines) {
      const { event, ...rest } = JSON.parse(line) as { event: string };
      events.add(event);
      expect(Object.keys(rest).join(' ')).toMatch(
        /^((outbox|application|lane|status|class|ms|count)( |$))*$/,
      );
      for (const value of Object.values(rest)) expect(String(value)).toMatch(/^[\w:/. -]{1,120}$/);
    }
    expect([...events]).toEqual(
      expect.arrayContaining(['applied', 'act', 'withdrawn', 'erased', 'delivery']),
    );
  }, 180_000);
});
