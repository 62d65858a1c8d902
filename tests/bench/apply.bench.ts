import autocannon from 'autocannon';
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { startMailbox } from '../../src/cli/mailbox/start-mailbox.ts';
import { migrateLocal } from '../../src/cli/runtime/migrate.ts';
import { startWorker } from '../../src/cli/runtime/start-worker.ts';
import { writeWorkerConfig } from '../../src/cli/runtime/worker-config.ts';
import { findDatabase } from '../soak/compare.ts';
import { drawSite } from '../support/draw.ts';
import { freePort } from '../support/free-port.ts';
import { FIXTURE_SITE } from '../support/paths.ts';
import { sampleApplication } from './sample-application.ts';

const SECRETS = {
  APP_SECRET: 'a-secret-for-benchmarks-that-is-long-enough',
  RESEND_API_KEY: 're_bench',
};
const FILLED_ROWS = 100_000;
const CONNECTIONS = process.env['CONNECTIONS']?.split(',').map(Number) ?? [8, 64];

interface Side {
  name: string;
  /** Milliseconds of processor that its workerd has used so far. */
  processorMs(): number;
  url: string;
  stateDir: string;
  stop(): Promise<void>;
}

/** The process ids of workerd that this process started. */
function findWorkerd(): string[] {
  return readdirSync('/proc').filter((id) => {
    if (!/^\d+$/.test(id)) return false;
    try {
      const [, command, parent] =
        /\((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${id}/stat`, 'utf8')) ?? [];
      return command === 'workerd' && Number(parent) === process.pid;
    } catch {
      return false;
    }
  });
}

/** Linux counts in hundredths of a second. */
const TICK_MS = 10;

function processorMs(id: string): number {
  const fields = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

/** Starts one of the two Workers on a state of its own. */
async function startSide(name: string, main: string | null, mailboxUrl: string): Promise<Side> {
  const stateDir = await mkdtemp(join(tmpdir(), `beckon-bench-${name}-`));
  const configPath = await writeWorkerConfig({
    stateDir,
    assets: FIXTURE_SITE,
    applyBurst: 10_000_000,
    vars: { SITE_URL: 'http://localhost', RESEND_BASE_URL: mailboxUrl },
  });
  if (main !== null) {
    const config = JSON.parse(await readFile(configPath, 'utf8')) as { queues?: unknown };
    delete config.queues;
    await writeFile(configPath, JSON.stringify({ ...config, main: resolve(main) }));
  }
  await migrateLocal(configPath, stateDir);
  const others = findWorkerd();
  const worker = await startWorker({
    configPath,
    port: await freePort(),
    stateDir,
    secrets: SECRETS,
  });
  const ids = findWorkerd().filter((id) => !others.includes(id));
  return {
    name,
    url: worker.url,
    stateDir,
    processorMs: () => ids.reduce((sum, id) => sum + processorMs(id), 0),
    async stop() {
      await worker.stop();
      await rm(stateDir, { recursive: true, force: true });
    },
  };
}

/**
 * Puts as many applications into a running database as a large site has after years. What earlier runs left becomes
 * a day old, since each application counts those of its hour, which is to be alike in all runs.
 */
async function fill(stateDir: string, rows: number): Promise<void> {
  const database = new DatabaseSync(await findDatabase(stateDir), { timeout: 60_000 });
  const facts = JSON.stringify(sampleApplication('', 0).facts);
  database.exec('BEGIN; UPDATE applications SET received_at = received_at - 86400000');
  database
    .prepare(
      `WITH RECURSIVE each (n) AS (SELECT 1 WHERE ?1 > 0 UNION ALL SELECT n + 1 FROM each WHERE n < ?1)
       INSERT INTO applications (id, kind, vacancy, locale, lane, payload_hash, profile_key, network, handle,
         canonical, received_at, answer_by, delete_after, status, status_at, owner, facts)
       SELECT printf('filled%016d', n), 'apply', 'welder', 'en', iif(n % 10, 'inbox', 'quarantine'), 'x', 'github:f' || n,
         'github', 'f' || n, 'https://github.com/f' || n, ?2 - n * 60000, '2030-01-01', '2031-01-01',
         iif(n % 20, 'answered', 'received'), ?2, 'anna-berg', ?3 FROM each`,
    )
    .run(rows, Date.now(), facts);
  database.exec(
    `INSERT INTO events SELECT id || '/received', id, 'candidate', 'received', received_at FROM applications WHERE id LIKE 'filled%';
     INSERT INTO outbox (id, application, vacancy, purpose, mail, state, due_at, created_at)
       SELECT id || '/notice', id, vacancy, 'notice', '{}', 'sent', received_at, received_at FROM applications WHERE id LIKE 'filled%';
     COMMIT; PRAGMA wal_checkpoint(TRUNCATE)`,
  );
  database.close();
}

interface Measured {
  perSecond: number;
  p50: number;
  p95: number;
  p99: number;
  errors: number;
  /** Milliseconds of processor an accepted application, deliveries of the time included. */
  processor: number;
}

async function measure(side: Side, connections: number, seconds: number): Promise<Measured> {
  const before = side.processorMs();
  const times: number[] = [];
  const run = autocannon({
    url: `${side.url}/apply/welder`,
    method: 'POST',
    connections,
    duration: seconds,
    requests: [
      {
        method: 'POST',
        path: '/apply/welder',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        setupRequest: (request) => {
          const submission = randomBytes(17).toString('base64url').slice(0, 22);
          const handle = submission.toLowerCase().replaceAll(/[^a-z0-9]/g, 'x');
          return { ...request, body: `profile=github.com%2Fb${handle}&submission=${submission}` };
        },
      },
    ],
  });
  run.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  const result = await run;
  times.sort((a, b) => a - b);
  const below = (share: number) => times[Math.ceil(times.length * share) - 1] ?? 0;
  const taken = result['3xx'];
  return {
    perSecond: taken / result.duration,
    p50: below(0.5),
    p95: below(0.95),
    p99: below(0.99),
    processor: (side.processorMs() - before) / taken,
    errors: result.errors + result.timeouts + result.non2xx - taken,
  };
}

const round = (number: number) => Math.round(number * 100) / 100;

/** Measures both, in turn, so that what else the machine does falls on both. */
async function compareSides(
  sides: readonly [Side, Side],
  stored: number,
  seconds: number,
): Promise<Record<string, string | number>[]> {
  const lines: Record<string, string | number>[] = [];
  for (const connections of CONNECTIONS) {
    const runs: [Measured[], Measured[]] = [[], []];
    for (let turn = 0; turn < 2; turn += 1) {
      runs[0].push(await measure(sides[0], connections, seconds));
      runs[1].push(await measure(sides[1], connections, seconds));
    }
    const mean = (measured: Measured[], key: keyof Measured) =>
      round(measured.reduce((sum, each) => sum + each[key], 0) / measured.length);
    const bare = mean(runs[0], 'perSecond');
    for (const [index, side] of sides.entries()) {
      const measured = runs[index === 0 ? 0 : 1];
      lines.push({
        stored,
        connections,
        worker: side.name,
        'per second': mean(measured, 'perSecond'),
        'p50 ms': mean(measured, 'p50'),
        'p95 ms': mean(measured, 'p95'),
        'p99 ms': mean(measured, 'p99'),
        'cpu ms': mean(measured, 'processor'),
        errors: mean(measured, 'errors'),
        ratio: round(mean(measured, 'perSecond') / bare),
      });
    }
  }
  return lines;
}

/**
 * `npm run bench -- apply [seconds]`: the apply route, with its deliveries, against a bare Worker that writes the same
 * batch. `CONNECTIONS=8` measures fewer, `FEW=1` leaves out the filled database, `TMPDIR=/dev/shm` the disk.
 */
export async function run([seconds = '8']: string[]): Promise<void> {
  if (!existsSync(FIXTURE_SITE)) await drawSite('tests/fixtures/site', FIXTURE_SITE);
  const mailDir = await mkdtemp(join(tmpdir(), 'beckon-bench-mail-'));
  const mailbox = await startMailbox({ port: 0, stateDir: mailDir });
  const bare = await startSide('bare', 'tests/bench/bare-worker.ts', mailbox.url);
  const ours = await startSide('beckon', null, mailbox.url);
  try {
    for (const side of [bare, ours]) await measure(side, 8, 2);
    const lines = [];
    for (const rows of process.env['FEW'] === undefined ? [0, FILLED_ROWS] : [0]) {
      for (const side of [bare, ours]) await fill(side.stateDir, rows);
      lines.push(...(await compareSides([bare, ours], rows, Number(seconds))));
    }
    console.table(lines);
  } finally {
    await Promise.all([bare.stop(), ours.stop(), mailbox.close()]);
    await rm(mailDir, { recursive: true, force: true });
  }
}
