import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { command } from '../../../src/cli/commands/new.ts';
import { checkContent } from '../../../src/content/check-content.ts';
import { makeContent, NOW } from './content-folder.ts';

let dir: string;
const written: string[] = [];

beforeEach(async () => {
  dir = await makeContent({});
  written.length = 0;
  vi.stubEnv('CONTENT_DIR', dir);
  vi.stubEnv('BECKON_NOW', NOW.toISOString());
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const read = (name: string) => readFile(join(dir, name), 'utf8');

test('begins a vacancy that passes the check', async () => {
  expect(await command.run(['night-cook'])).toBe(0);
  expect((await checkContent(dir, NOW)).errors).toEqual([]);
  expect(await read('vacancies/night-cook/en.mdx')).toContain(
    'title: "Night cook"\n# heading: Night cook (m/f/d)\n',
  );
  expect(written.join('').replaceAll(dir, 'content')).toMatchInlineSnapshot(`
    "Wrote content/vacancies/night-cook/en.mdx

    1. Fill it in: each comment says what belongs there.
    2. npm run beckon -- check
    3. Write state: open, then npm run dev and look at /jobs/night-cook
    "
  `);
});

test('begins a translation with the words of the original', async () => {
  await command.run(['baker', '--lang', 'de']);
  expect(await read('vacancies/baker/de.mdx')).toMatchInlineSnapshot(`
    "---
    # Only what is said in words. Every other fact comes from en.mdx and is not repeated.
    title: "Baker"
    hook: "You would be home by noon, every day."
    ---

    {/* Translate what follows, then remove this line. */}

    ## The work

    Doughs at five, ovens at six.

    <Quote by="jo-berg">
    We stop when the bread is out.
    </Quote>
    "
  `);
  expect((await checkContent(dir, NOW)).errors).toEqual([]);
});

test.for([
  [[], 'Expected the name of the new vacancy'],
  [
    ['Night Cook'],
    '"Night Cook" cannot be part of an address. Expected small letters, digits and single hyphens, at most 80: try night-cook.',
  ],
  [['../x'], 'try x.'],
  [['baker'], 'baker/en.mdx is there already. Choose another name, or edit that file.'],
  [['cook', '--employer', 'mil'], 'There is no "mil" for --employer. Did you mean mill?'],
  [
    ['cook', '--recruiter', 'jo-berg'],
    'There is no "jo-berg" for --recruiter. There are anna-lind.',
  ],
  [
    ['cook', '--lang', 'fr'],
    'This site does not speak "fr". Expected one of en, sv, de; add a language in site.yaml.',
  ],
] as const)('refuses %j', async ([args, sentence]) => {
  await expect(command.run([...args])).rejects.toThrow(sentence);
});
