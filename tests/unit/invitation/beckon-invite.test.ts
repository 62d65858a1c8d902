import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkContent } from '../../../src/content/check-content.ts';
import { readInvitationKeys } from '../../../src/content/invitation-keys.ts';

/** Each run of the command line is a process of its own. */
vi.setConfig({ testTimeout: 60_000 });

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'beckon-invite-'));
  await cp('tests/fixtures/pages', join(root, 'content'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));

interface Run {
  code: number;
  out: string;
  error: string;
}

function beckon(args: string[], env: Record<string, string> = {}): Promise<Run> {
  const places = { CONTENT_DIR: join(root, 'content'), BECKON_DIR: join(root, 'beckon') };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['src/cli/main.ts', ...args],
      { env: { ...process.env, ...places, ...env } },
      (failure, out, error) =>
        resolve({ code: typeof failure?.code === 'number' ? failure.code : 0, out, error }),
    );
  });
}

const WHO = ['--to', 'Jane', '--profile', 'linkedin.com/in/jane-doe'];
const invite = (...more: string[]) => beckon(['invite', 'everything', ...WHO, ...more]);
const inRoot = (...path: string[]) => join(root, ...path);

describe('beckon invite', () => {
  it('makes a key at first use, keeps it to its owner, and puts its public half into content', async () => {
    const { out } = await invite('--note', 'Hello!');
    expect(out).toContain('commit that file and deploy');
    expect((await stat(inRoot('beckon/invitation-key.json'))).mode & 0o777).toBe(0o600);
    const { publicKey } = JSON.parse(
      await readFile(inRoot('beckon/invitation-key.json'), 'utf8'),
    ) as { publicKey: string };
    expect(readInvitationKeys(inRoot('content'))).toContain(publicKey);
    const again = await invite();
    expect(again.out).not.toContain('commit');
    const { errors, warnings } = await checkContent(inRoot('content'), new Date());
    expect([...errors, ...warnings].filter(({ file }) => file.includes('keys'))).toEqual([]);
  });

  it('keeps the older key in content when a new one is made', async () => {
    await invite();
    await invite('--new-key');
    expect(readInvitationKeys(inRoot('content'))).toHaveLength(2);
  });

  it('prints the link, its code and the message in its language', async () => {
    const { out } = await invite('--note', 'Schöner Vortrag!', '--lang', 'de', '--ref', 'linkedin');
    const [link = ''] = out.match(/https:\S+/) ?? [];
    expect(link).toMatch(/^https:\/\/jobs\.pages\.example\/de\/jobs\/everything\?ref=linkedin#To-/);
    expect(out).toContain('█');
    expect(out).toMatch(/Guten Tag Jane!\n\nSchöner Vortrag!\n\n/);
    expect(out).toContain('\nAnna Berg\n');
  });

  it.each([
    [
      ['--note', 'x'.repeat(201)],
      '--note is 201 characters long, of at most 200. Shorten it by 1.',
    ],
    [['--from', 'anna-bergg'], '--from: there is no "anna-bergg" here. Did you mean anna-berg?'],
    [['--audience', 'growers'], '--audience: there is no "growers" here. Did you mean grower?'],
    [['--lang', 'nl'], '--lang: there is no "nl" here.'],
    [['--ref', 'linkdin'], '--ref: there is no "linkdin" here. Did you mean linkedin?'],
    [
      ['--expires', '2y'],
      '--expires: expected 1d to 180d, such as 30d or 4w, or a day to come, got "2y".',
    ],
    [['--profile', 'linkedin.com/company/hjort'], '--profile: That is a company page.'],
    [
      [
        '--note',
        Array.from({ length: 200 }, (_, at) => String.fromCodePoint(0x4e00 + at * 97)).join(''),
      ],
      'Shorten the note',
    ],
  ])('says what to mend: %j', async (more, sentence) => {
    const { code, error } = await invite(...more);
    expect(code).toBe(1);
    expect(error).toContain(sentence);
  });

  it('makes no link for a vacancy that is closed, or is not there', async () => {
    const closed = await beckon(['invite', 'closed-role', ...WHO]);
    expect(closed.error).toContain('"closed-role" is closed: its page greets nobody');
    const missing = await beckon(['invite', 'everythin', ...WHO]);
    expect(missing.error).toContain('Did you mean everything?');
  });
});

describe('the contact log', () => {
  it('warns before the third contact without an answer, and an answer starts the count afresh', async () => {
    expect((await invite()).error).toBe('');
    expect((await invite('--profile', 'https://www.linkedin.com/in/Jane-Doe/?trk=x')).error).toBe(
      '',
    );
    const third = await invite();
    expect(third.code).toBe(0);
    expect(third.error).toContain('You have written to linkedin:jane-doe 2 times');
    expect((await beckon(['contacts'])).out).toContain('3 contacts, 3 without an answer');
    await beckon(['contacts', '--not-sent', 'linkedin.com/in/jane-doe']);
    expect((await beckon(['contacts'])).out).toContain('2 contacts, 2 without an answer');
    await beckon(['contacts', '--answered', 'linkedin.com/in/jane-doe']);
    expect((await invite()).error).toBe('');
  });

  it('refuses after “please no more” and keeps nothing that says who said it', async () => {
    await invite();
    await beckon(['contacts', '--no-more', 'linkedin.com/in/jane-doe']);
    const log = await readFile(inRoot('beckon/contacts.jsonl'), 'utf8');
    expect(log).not.toContain('jane');
    const refused = await invite();
    expect([refused.code, refused.out]).toEqual([1, '']);
    expect(refused.error).toContain('linkedin:jane-doe asked for no more. No link was made.');
    const other = await invite('--profile', 'linkedin.com/in/john-doe');
    expect(other.code).toBe(0);
    await beckon(['contacts', '--erase', 'linkedin.com/in/jane-doe']);
    expect((await invite()).code).toBe(1);
  });

  it('erases a person', async () => {
    await invite();
    await invite('--profile', 'linkedin.com/in/john-doe');
    expect((await beckon(['contacts', '--erase', 'linkedin:jane-doe'])).out).toContain(
      '1 line about',
    );
    const log = await readFile(inRoot('beckon/contacts.jsonl'), 'utf8');
    expect(log).not.toContain('jane');
    expect(log).toContain('john');
  });

  it('holds neither name nor note', async () => {
    await invite('--note', 'A secret note');
    const log = await readFile(inRoot('beckon/contacts.jsonl'), 'utf8');
    expect(log).not.toMatch(/Jane|secret/);
  });
});
