import { execFile } from 'node:child_process';
import { copyFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { LOCAL_KEY_FILE } from '../../src/content/invitation-keys.ts';
import { type LocalKey, openLocalKey } from '../../src/cli/invitation/signing-key.ts';
import { type ContactStatement, signStatement } from '../../src/invitation/contact-statement.ts';
import { makeKey } from '../unit/invitation/sign-for-tests.ts';
import { FIXTURE_MACHINE } from '../support/paths.ts';
import { clockAt, SITE_URL, startWorld, type World } from './harness.ts';

const NOW = '2026-12-02T09:00:00.000Z';

let world: World;
let machine: LocalKey;

const statement = (changes: Partial<ContactStatement> = {}): ContactStatement => ({
  site: SITE_URL,
  key: machine.publicKey,
  sent: NOW,
  since: '2026-10-01',
  contacts: [{ vacancy: 'welder', day: '2026-12-01', count: 3 }],
  ...changes,
});
const tell = (body: string) => world.fetch('/contacts', { method: 'POST', body });
const tellSigned = async (changes: Partial<ContactStatement> = {}, key = machine.privateKey) =>
  (await tell(await signStatement(statement(changes), key))).status;
const stored = async () =>
  (
    await world.store
      .prepare('SELECT vacancy, day, count FROM contacts ORDER BY vacancy, day')
      .all<{ vacancy: string; day: string; count: number }>()
  ).results.map(({ vacancy, day, count }) => [vacancy, day, count].join(' '));

beforeAll(async () => {
  world = await startWorld({ CLOCK_OFFSET_MS: clockAt(NOW) });
  machine = await openLocalKey(FIXTURE_MACHINE, '2026-11-01', false);
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.store.batch([
    world.store.prepare('DELETE FROM contacts'),
    world.store.prepare('DELETE FROM contact_machines'),
  ]);
});

describe('contacts told by a machine', () => {
  test('are kept, and the next telling takes their place', async () => {
    expect(await tellSigned()).toBe(200);
    expect(await tellSigned()).toBe(200);
    expect(await stored()).toEqual(['welder 2026-12-01 3']);
    const contacts = [
      { vacancy: 'welder', day: '2026-12-01', count: 2 },
      { vacancy: 'baker', day: '2026-12-02', count: 1 },
    ];
    expect(await tellSigned({ sent: '2026-12-02T09:05:00.000Z', contacts })).toBe(200);
    expect(await stored()).toEqual(['baker 2026-12-02 1', 'welder 2026-12-01 2']);
  });

  test('do not go back to what was told earlier', async () => {
    await tellSigned({ contacts: [] });
    expect(await tellSigned({ sent: '2026-12-02T08:59:00.000Z' })).toBe(200);
    expect(await stored()).toEqual([]);
  });

  test('leave days before those they speak of alone', async () => {
    await tellSigned();
    await tellSigned({ sent: '2026-12-02T09:01:00.000Z', since: '2026-12-02', contacts: [] });
    expect(await stored()).toEqual(['welder 2026-12-01 3']);
  });

  test.each([
    ['another site', { site: 'https://jobs.other.example' }],
    ['two days ago', { sent: '2026-11-30T08:00:00.000Z' }],
    ['a time to come', { sent: '2026-12-04T09:00:00.000Z' }],
  ])('are refused when they are of %s', async (_, changes) => {
    expect(await tellSigned(changes)).toBe(403);
    expect(await stored()).toEqual([]);
  });

  test('are refused when signed by a stranger, or changed afterwards', async () => {
    const stranger = await makeKey();
    expect(await tellSigned({ key: stranger.publicKey }, stranger.privateKey)).toBe(403);
    expect(await tellSigned({}, stranger.privateKey)).toBe(403);
    const body = await signStatement(statement(), machine.privateKey);
    expect((await tell(body.replace('welder', 'baker'))).status).toBe(403);
    expect(await stored()).toEqual([]);
  });

  test.each([
    ['nothing', '', 400],
    ['no JSON', '{', 400],
    ['a name beside the numbers', '', 400],
    ['too much', 'x'.repeat(70_000), 413],
  ])('are not read from %s', async (kind, text, status) => {
    const named = { ...statement(), to: 'Jane' };
    const body = kind.startsWith('a name') ? await signStatement(named, machine.privateKey) : text;
    const answer = await tell(body);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await stored()).toEqual([]);
  });

  test('are taken by post alone', async () => {
    const answer = await world.fetch('/contacts');
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
  });
});

test('a link made on a machine is told, with nothing that says whom it is for', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'beckon-contacts-'));
  try {
    await copyFile(join(FIXTURE_MACHINE, LOCAL_KEY_FILE), join(folder, LOCAL_KEY_FILE));
    // A first link writes its public key into the content.
    await cp('tests/fixtures/site', join(folder, 'content'), { recursive: true });
    const beckon = (...args: string[]) =>
      promisify(execFile)(process.execPath, ['src/cli/main.ts', ...args], {
        env: {
          ...process.env,
          CONTENT_DIR: join(folder, 'content'),
          BECKON_DIR: folder,
          BECKON_NOW: NOW,
          PORT: world.url.port,
        },
      });
    const who = ['--to', 'Jane', '--profile', 'linkedin.com/in/jane-doe'];
    const { stdout } = await beckon('invite', 'welder', ...who, '--json');
    expect(JSON.parse(stdout)).toMatchObject({ telling: 'told' });
    expect(await stored()).toEqual(['welder 2026-12-02 1']);
    const { results } = await world.store.prepare('SELECT * FROM contacts').all();
    expect(JSON.stringify(results)).not.toMatch(/jane/i);
    await beckon('contacts', '--not-sent', 'linkedin.com/in/jane-doe');
    // BECKON_NOW stands still: the same instant replaces itself.
    expect(await stored()).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
