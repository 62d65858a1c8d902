import autocannon from 'autocannon';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { migrateLocal } from '../../src/cli/runtime/migrate.ts';
import { startWorker } from '../../src/cli/runtime/start-worker.ts';
import { writeWorkerConfig } from '../../src/cli/runtime/worker-config.ts';
import { findDatabase } from '../soak/compare.ts';
import { drawSite } from '../support/draw.ts';
import { freePort } from '../support/free-port.ts';
import { FIXTURE_SITE } from '../support/paths.ts';
import { SITE_URL } from '../worker/harness.ts';
import { BEACON } from '../worker/visits.ts';

const ROUNDS = 5;
const VIEWS_A_ROUND = 2000;
const WARM_UP = 500;
const CONNECTIONS = 32;
/** How long the queue may take to hand over what is left. */
const DRAIN_MS = 60_000;

interface Load {
  rate: number;
  p99: number;
}

/** Posts one and the same view so many times. */
async function load(url: string, amount: number, headers: Record<string, string>): Promise<Load> {
  const begun = performance.now();
  const result = await autocannon({
    url: `${url}/count`,
    method: 'POST',
    body: 'view /jobs/welder linkedin',
    headers: { ...BEACON, ...headers },
    connections: CONNECTIONS,
    amount,
  });
  const seconds = (performance.now() - begun) / 1000;
  if (result['2xx'] !== amount) throw new Error(`Only ${result['2xx']} of ${amount} were taken.`);
  return { rate: amount / seconds, p99: result.latency.p99 };
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/**
 * `npm run bench -- count`: views a second that are counted, beside those that the same Worker answers with 204
 * without counting (the browser asked for that with `Sec-GPC: 1`), in turns within one run. In the end every view that
 * was answered must be in the counters.
 */
export async function run(): Promise<void> {
  if (!existsSync(join(FIXTURE_SITE, '_beckon/site.json')))
    await drawSite('tests/fixtures/site', FIXTURE_SITE);
  const stateDir = await mkdtemp(join(tmpdir(), 'beckon-bench-count-'));
  const vars = { SITE_URL, RESEND_BASE_URL: 'http://127.0.0.1:9' };
  const configPath = await writeWorkerConfig({ stateDir, assets: FIXTURE_SITE, vars });
  await migrateLocal(configPath, stateDir);
  const secrets = {
    APP_SECRET: 'a-secret-for-benchmarks-that-is-long-enough',
    RESEND_API_KEY: 're_bench',
  };
  const worker = await startWorker({ configPath, port: await freePort(), stateDir, secrets });
  const write = (name: string, text: string) => process.stdout.write(`${name.padEnd(16)}${text}\n`);
  try {
    const counted: Load[] = [];
    const bare: Load[] = [];
    await load(worker.url, WARM_UP, {});
    await load(worker.url, WARM_UP, { 'sec-gpc': '1' });
    for (let round = 0; round < ROUNDS; round += 1) {
      counted.push(await load(worker.url, VIEWS_A_ROUND, {}));
      bare.push(await load(worker.url, VIEWS_A_ROUND, { 'sec-gpc': '1' }));
    }
    const expected = WARM_UP + ROUNDS * VIEWS_A_ROUND;
    const database = new DatabaseSync(await findDatabase(stateDir), { timeout: 60_000 });
    const sum = () =>
      Number(database.prepare('SELECT coalesce(sum(count), 0) AS n FROM counts').get()?.['n']);
    const deadline = Date.now() + DRAIN_MS;
    while (sum() < expected && Date.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 200));
    const stored = sum();
    database.close();
    const rate = median(counted.map((each) => each.rate));
    const bareRate = median(bare.map((each) => each.rate));
    const slow = (loads: readonly Load[]) => median(loads.map(({ p99 }) => p99));
    write('counted', `${whole.format(rate)} views/s, p99 ${slow(counted)} ms`);
    write('204 alone', `${whole.format(bareRate)} views/s, p99 ${slow(bare)} ms`);
    write('ratio', (rate / bareRate).toFixed(2));
    write('in the store', `${whole.format(stored)} of ${whole.format(expected)} answered`);
    write(
      'run',
      `median of ${ROUNDS} rounds of ${whole.format(VIEWS_A_ROUND)} views each, in turns, ${CONNECTIONS} connections`,
    );
    if (stored !== expected) process.exitCode = 1;
  } finally {
    await worker.stop();
    await rm(stateDir, { recursive: true, force: true });
  }
}
