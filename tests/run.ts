import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findChromium } from './support/chromium.ts';
import { drawSite } from './support/draw.ts';
import { CACHE, SAMPLE_SITE } from './support/paths.ts';
import { runCommand } from './support/run-command.ts';
import { serveSite } from './support/serve-sample.ts';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const bin = (tool: string) => join(process.cwd(), 'node_modules', tool);

async function countVitest(file: string): Promise<Count> {
  const report = JSON.parse(await readFile(file, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
  };
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests,
  };
}

async function countPlaywright(file: string): Promise<Count> {
  const { stats } = JSON.parse(await readFile(file, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

/** Unit, site and worker tests. */
async function runVitest(args: string[]): Promise<[number, Count]> {
  const report = join(CACHE, 'vitest.json');
  await rm(report, { force: true });
  const code = await runCommand(process.execPath, [
    bin('vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...args,
  ]);
  return [code, await countVitest(report)];
}

/** Browser tests on the sample site, served as `npm start` serves it. */
async function runBrowser(args: string[]): Promise<[number, Count]> {
  const chromium = await findChromium();
  process.stdout.write(`\nBrowser tests use ${chromium.path} (${chromium.origin}).\n`);
  await drawSite('content', SAMPLE_SITE);
  const served = await serveSite(SAMPLE_SITE);
  const report = join(CACHE, 'e2e.json');
  await rm(report, { force: true });
  try {
    const code = await runCommand(
      process.execPath,
      [bin('@playwright/test/cli.js'), 'test', ...args],
      {
        CHROMIUM_PATH: chromium.path,
        BASE_URL: served.baseUrl,
        MAILBOX_URL: served.mailboxUrl,
        SITE_DIR: SAMPLE_SITE,
      },
    );
    return [code, await countPlaywright(report)];
  } finally {
    await served.stop();
  }
}

/** `npm test`: everything that must hold. `npm test -- --e2e <args>` or `--vitest <args>` runs one half. */
const [half, ...args] = process.argv.slice(2);
await mkdir(CACHE, { recursive: true });
const results: [number, Count][] = [];
if (half !== '--e2e') results.push(await runVitest(half === '--vitest' ? args : []));
if (half !== '--vitest') results.push(await runBrowser(half === '--e2e' ? args : []));
const total = (key: keyof Count) => results.reduce((sum, [, count]) => sum + count[key], 0);
process.stdout.write(
  `\n${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped\n`,
);
process.exitCode = results.every(([code]) => code === 0) && total('passed') > 0 ? 0 : 1;
