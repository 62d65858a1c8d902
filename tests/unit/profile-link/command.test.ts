import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const MAIN = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));

function runCommand(args: string[], input = '') {
  const { stdout, stderr, status } = spawnSync(process.execPath, [MAIN, 'profile-link', ...args], {
    input,
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter(Boolean);
  return { rows: lines.map((line) => JSON.parse(line) as Record<string, unknown>), stderr, status };
}

describe('beckon profile-link', () => {
  it('answers one link, with words in the language asked for', () => {
    const { rows, status } = runCommand(['github.com/janedoe/tin', '--lang', 'sv']);
    expect(status).toBe(0);
    expect(rows).toEqual([
      {
        input: 'github.com/janedoe/tin',
        verdict: 'not-profile',
        network: null,
        handle: null,
        canonical: null,
        key: null,
        reason: 'repository',
        suggest: 'https://github.com/janedoe',
        message:
          'Det där är ett projekt. Öppna profilen för personen bakom det och kopiera adressen.',
      },
    ]);
  });

  it('answers a line a line, carries other fields through and lets no stale result stand', () => {
    const { rows, status } = runCommand(
      [],
      '{"id":1,"input":"linkedin.com/in/jane","canonical":"stale"}\n\n{"id":2,"input":"x","key":"stale"}\n',
    );
    expect(status).toBe(0);
    expect(rows).toMatchObject([
      { id: 1, verdict: 'profile', canonical: 'https://www.linkedin.com/in/jane', message: null },
      { id: 2, verdict: 'invalid', key: null, canonical: null },
    ]);
  });

  it('names each bad line, goes on, and fails at the end', () => {
    const { rows, status } = runCommand([], 'nope\n[1]\n{"id":3}\n{"input":"github.com/jane"}\n');
    expect(status).toBe(1);
    expect(rows.map((row) => row['error'] ?? row['verdict'])).toMatchInlineSnapshot(`
      [
        "This line is not JSON. Write an object a line, such as {"input": "linkedin.com/in/jane-doe"}.",
        "Expected an object, such as {"input": "linkedin.com/in/jane-doe"}.",
        "Expected a text in the field "input".",
        "profile",
      ]
    `);
  });

  it('refuses a language it does not speak', () => {
    const { stderr, status } = runCommand(['github.com/jane', '--lang', 'fr']);
    expect(status).toBe(1);
    expect(stderr).toBe(
      '--lang: expected one of en, sv, de, nl, got "fr". Use a language the interface speaks.\n',
    );
  });
});
