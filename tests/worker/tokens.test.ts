import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newSubmission, readRows, recruiterPathOf, type Row, rowBehind } from './ask.ts';
import { APP_SECRET, readable, startWorld, type World } from './harness.ts';
import { forge, mutate } from './token-mutations.ts';

const OTHER_SECRET = 'another-secret-for-tests-that-is-long-enough-too';

let world: World;
let row: Row;
let candidate: string;
let recruiter: string;
beforeAll(async () => {
  world = await startWorld();
  const answer = await world.apply('welder', {
    profile: 'linkedin.com/in/token-bearer',
    submission: newSubmission(),
  });
  row = await rowBehind(world, answer);
  candidate = answer.headers.get('location') ?? '';
  recruiter = await recruiterPathOf(row);
});
afterAll(() => world.close());

/** What is the same for every link that opens nothing: status, headers and body. */
async function look(path: string, init?: RequestInit) {
  const answer = await world.fetch(path, init);
  const headers = [...answer.headers]
    .filter(([name]) => !['date', 'transfer-encoding', 'connection'].includes(name))
    .map(([name, value]) => `${name}: ${value}`);
  return `${answer.status}\n${headers.join('\n')}\n\n${await answer.text()}`;
}

const post = { method: 'POST', headers: { 'sec-fetch-site': 'same-origin' } };

describe('rows 109 to 112, a link that opens nothing', () => {
  test('is one and the same answer, whatever is wrong with it', async () => {
    const token = candidate.slice('/a/'.length);
    const mutants = mutate(token, 10_000);
    const chosen = mutants.filter((_, at) => at % Math.ceil(mutants.length / 300) === 0);
    const claims = { sub: row.id, iat: 1, exp: 4_000_000_000, aud: 'beckon' };
    const forged = await Promise.all([
      forge({ secret: OTHER_SECRET, claims }),
      forge({ secret: APP_SECRET, claims: { ...claims, exp: 2 } }),
      forge({ secret: APP_SECRET, claims: { ...claims, aud: 'elsewhere' } }),
      forge({ secret: APP_SECRET, claims: { ...claims, sub: 'nobody' } }),
      forge({ secret: APP_SECRET, keyOf: 'recruiter', claims }),
      forge({ secret: APP_SECRET, head: { typ: 'recruiter' }, claims }),
    ]);
    const paths = [
      ...[...chosen, ...forged].map((each) => `/a/${encodeURIComponent(each)}`),
      `/r/${token}`,
      `/a/${recruiter.slice('/r/'.length)}`,
      '/a/',
      '/r/',
      '/a',
      '/r',
      `${candidate}/`,
      `${candidate}/elsewhere`,
      `${recruiter}/data.json`,
      `/a/${'x'.repeat(10_000)}`,
    ];
    const answers = new Set<string>();
    for (const path of paths) answers.add(await look(path));
    expect([...answers].map(readable)).toHaveLength(1);
    expect([...answers][0]).toMatch(/^404\n/);
    for (const form of [post, { ...post, body: new URLSearchParams({ action: 'erase' }) }]) {
      expect(await look(`/a/${token}x`, form)).toBe([...answers][0]);
    }
  });

  test('takes no longer for a wrong key than for a wrong letter', async () => {
    const claims = { sub: row.id, iat: 1, exp: 4_000_000_000, aud: 'beckon' };
    const wrongKey = `/a/${await forge({ secret: OTHER_SECRET, claims })}`;
    const wrongLetter = `${candidate.slice(0, -1)}!`;
    const times: Record<string, number[]> = { [wrongKey]: [], [wrongLetter]: [] };
    for (let i = 0; i < 60; i += 1) {
      for (const [path, list] of Object.entries(times)) {
        const begun = performance.now();
        await (await world.fetch(path)).text();
        list.push(performance.now() - begun);
      }
    }
    const [one = 0, two = 0] = Object.values(times).map((list) => list.sort((a, b) => a - b)[30]);
    expect(Math.max(one, two) / Math.min(one, two)).toBeLessThan(3);
  });
});

describe('a true link', () => {
  test('opens the page of the one application it names', async () => {
    expect(await look(candidate)).toContain('linkedin.com/in/token-bearer');
    expect(await look(recruiter)).toContain('linkedin.com/in/token-bearer');
  });

  test('opens after its key was rotated once, and not after it was rotated twice', async () => {
    await world.restart({}, { APP_SECRET: OTHER_SECRET, APP_SECRET_PREVIOUS: APP_SECRET });
    expect(await look(candidate)).toMatch(/^200\n/);
    await world.restart({}, { APP_SECRET: OTHER_SECRET });
    expect(await look(candidate)).toMatch(/^404\n/);
    await world.restart({});
  });
});

describe('a Worker whose secrets are', () => {
  test.each([
    ['missing', { APP_SECRET: '' }, 'APP_SECRET'],
    ['weak', { APP_SECRET: 'weak-value' }, 'APP_SECRET'],
    ['rotated to a weak one', { APP_SECRET_PREVIOUS: 'weak-value' }, 'APP_SECRET_PREVIOUS'],
    ['not yet made at the provider', { RESEND_API_KEY: '' }, 'RESEND_API_KEY'],
  ])('%s says nothing to visitors and one clear line to its operator', async (_, secrets, name) => {
    await world.restart({}, secrets);
    const before = world.logs().length;
    const rows = (await readRows(world)).length;
    const answer = await world.apply('welder', { profile: 'linkedin.com/in/jane-doe' });
    const said = await answer.text();
    expect([answer.status, said]).toEqual([
      500,
      'This service is not set up yet. Its operator finds the reason in the log.\n',
    ]);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    const lines = world.logs().slice(before);
    expect(lines.filter((line) => line.includes('The Worker cannot start.'))).toHaveLength(1);
    expect(lines.join('\n')).toContain(name);
    expect(lines.join('\n')).not.toContain('weak-value');
    expect((await readRows(world)).length).toBe(rows);
  });
});
