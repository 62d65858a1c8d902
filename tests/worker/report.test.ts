import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrateLocal, runWrangler } from '../../src/cli/runtime/migrate.ts';
import { openRemoteStore } from '../../src/cli/report/open-store.ts';
import { readReport } from '../../src/cli/report/read-report.ts';

const run = promisify(execFile);
let stateDir: string;
const where = () => ['--local', '--persist-to', stateDir];

const report = (...args: string[]) =>
  run(process.execPath, [resolve('src/cli/main.ts'), 'report', ...args], {
    env: {
      ...process.env,
      STATE_DIR: stateDir,
      BECKON_DIR: stateDir,
      BECKON_NOW: '2026-12-07T08:00:00Z',
    },
  });

beforeAll(async () => {
  stateDir = await mkdtemp(join(tmpdir(), 'beckon-report-'));
  await migrateLocal('wrangler.jsonc', stateDir);
  await runWrangler([
    'd1',
    'execute',
    'STORE',
    ...where(),
    '--command',
    `INSERT INTO counts VALUES
       ('welder', '2026-12-01', 'en', '', 'linkedin', 'view', 40), ('welder', '2026-12-01', 'en', '', 'linkedin', 'apply', 2),
       ('welder', '2026-12-02', 'sv', 'apprentice', 'mail', 'start', 3), ('baker', '2026-12-02', 'en', '', 'none', 'view', 5),
       ('welder', '2026-01-02', 'en', '', 'none', 'view', 900);
     INSERT INTO contacts VALUES ('welder', '2026-12-01', 'k', 4), ('welder', '2026-12-02', 'l', 1), ('welder', '2026-01-02', 'k', 9)`,
  ]);
});
afterAll(() => rm(stateDir, { recursive: true, force: true }));

test('the report prints each vacancy’s funnel and says what it misses', async () => {
  const { stdout } = await report();
  expect(stdout).toMatch(/^From 9 November 2026 to 7 December 2026\n/);
  expect(stdout).toContain(
    [
      'welder',
      'source    opened  began  profile  question  not now  no  answers/opened',
      'LinkedIn      40      0        2         0        0   0              5%',
      'e-mail         0      3        0         0        0   0',
      'all           40      3        2         0        0   0              5%',
    ].join('\n'),
  );
  expect(stdout).toContain('Written to by personal link: 5; answers from everywhere: 2.');
  expect(stdout).toContain('What these figures miss: browsers without script');
});

test('the report of one vacancy as CSV has a line for each day, language, audience and source', async () => {
  const { stdout } = await report('--vacancy', 'welder', '--since', '2026-12-01', '--csv');
  expect(stdout).toBe(
    [
      'day,vacancy,language,audience,source,view,start,apply,question,later,no',
      '2026-12-01,welder,en,,linkedin,40,0,2,0,0,0',
      '2026-12-02,welder,sv,apprentice,mail,0,3,0,0,0,0',
      '',
    ].join('\r\n'),
  );
});

test('the store on Cloudflare is asked through wrangler and answers the same', async () => {
  const store = openRemoteStore(where());
  const question = { vacancy: 'baker', since: '2026-11-30', today: '2026-12-07' };
  const { counts } = await readReport(store, question);
  expect(counts).toEqual([
    {
      vacancy: 'baker',
      day: '2026-12-02',
      locale: 'en',
      audience: '',
      source: 'none',
      kind: 'view',
      count: 5,
    },
  ]);
});

test.each([
  [['--vacancy', "x' OR 1"], 'is no vacancy’s folder name'],
  [['--since', 'yesterday'], 'expected a day such as 2026-11-30 or a number of days such as 30d'],
])('%j is refused in a sentence', async (args, sentence) => {
  await expect(report(...args)).rejects.toThrow(sentence);
});
