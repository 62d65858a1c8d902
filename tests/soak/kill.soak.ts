import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawSite } from '../support/draw.ts';
import { FIXTURE_SITE } from '../support/paths.ts';
import { beckonEnv, startBeckon } from './beckon-process.ts';
import { compare, type Figures, openDatabase } from './compare.ts';
import { Load } from './load.ts';
import { between, createRandom } from './random.ts';

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Ways the mailbox misbehaves from which delivery recovers by itself. */
const FAULTS = [
  { status: 429, retryAfter: 1 },
  { status: 500 },
  { drop: true },
  { acceptThenDrop: true },
  { acceptThenDrop: true },
  { emptyOk: true },
];

/** What one soak is asked to do. */
export interface SoakOrder {
  rounds: number;
  seed: number;
  connections?: number;
  say?: (line: string) => void;
}

/** How long the outbox may stand still before it is taken for stuck. */
const STILL_MS = 180_000;
/** Longer than the longest back-off: the clock is moved by this much for the last start. */
const LATER_MS = 4 * 3_600_000;

async function misbehave(mailbox: string, random: () => number): Promise<number> {
  const next = Array.from({ length: between(random, 0, 12) }, () => ({
    ...FAULTS[between(random, 0, FAULTS.length - 1)],
    times: between(random, 1, 3),
  }));
  // A hang holds the one consumer for ten seconds, so it is rare.
  if (random() < 0.1) next.push({ hang: true, times: 1 } as never);
  await fetch(`${mailbox}/faults`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ next }),
  });
  return next.reduce((sum, { times }) => sum + times, 0);
}

/** Waits until no mail is pending, as long as they become fewer: hundreds of kills leave tens of thousands. */
async function settle(stateDir: string): Promise<number> {
  let fewest = Infinity;
  let since = Date.now();
  for (;;) {
    const database = await openDatabase(stateDir);
    const { n } = database
      .prepare(`SELECT count(*) AS n FROM outbox WHERE state = 'pending'`)
      .get() as { n: number };
    database.close();
    if (n < fewest) [fewest, since] = [n, Date.now()];
    if (n === 0 || Date.now() > since + STILL_MS) return n;
    await pause(500);
  }
}

/**
 * Runs the real `beckon start` under load on a state folder of its own, cuts its power again and again while the
 * mailbox misbehaves, lets it recover, and compares what was acknowledged, stored and mailed.
 */
export async function soakKill(order: SoakOrder): Promise<Figures> {
  const { rounds, seed, connections = 8, say = () => undefined } = order;
  const random = createRandom(seed);
  const stateDir = await mkdtemp(join(tmpdir(), 'beckon-soak-'));
  const env = { ...(await beckonEnv(stateDir, 1_000_000)), WRANGLER_LOG: 'error' };
  const mailbox = `http://127.0.0.1:${env.MAILBOX_PORT}`;
  const load = new Load(`http://127.0.0.1:${env.PORT}/apply/welder`, random);
  let faults = 0;
  let current = startBeckon(env);
  try {
    for (let round = 1; round <= rounds; round += 1) {
      if (round > 1) current = startBeckon(env);
      await current.ready;
      faults += await misbehave(mailbox, random);
      load.start(connections);
      await pause(between(random, 800, 3200));
      const isWorkerFirst = random() < 0.5;
      if (isWorkerFirst) {
        await current.killWorker();
        await pause(between(random, 0, 300));
      }
      await current.kill();
      await load.stop();
      const taken = load.attempts.filter(({ isAcknowledged }) => isAcknowledged).length;
      say(
        `round ${round}: ${isWorkerFirst ? 'Worker first, then all' : 'all at once'}; ${taken} acknowledged so far`,
      );
    }
    current = startBeckon({ ...env, BECKON_NOW: new Date(Date.now() + LATER_MS).toISOString() });
    await current.ready;
    await load.retry(0.5);
    const pending = await settle(stateDir);
    await current.stop();
    const figures = await compare(stateDir, load.attempts);
    say(`${rounds} kills, ${faults} mail faults, ${pending} pending at the end, seed ${seed}`);
    return figures;
  } finally {
    await current.kill();
    await rm(stateDir, { recursive: true, force: true });
  }
}

/** `npm run soak -- kill [rounds] [seed]` */
export async function run([rounds = '20', seed = String(Date.now() % 1_000_000)]: string[]) {
  process.stdout.write(`Killing ${rounds} times, seed ${seed}.\n`);
  if (!existsSync(FIXTURE_SITE)) await drawSite('tests/fixtures/site', FIXTURE_SITE);
  const started = Date.now();
  const figures = await soakKill({
    rounds: Number(rounds),
    seed: Number(seed),
    say: (line) => process.stdout.write(`${line}\n`),
  });
  console.table(figures);
  process.stdout.write(`${Math.round((Date.now() - started) / 1000)} s\n`);
  const { lost, ghosts, twins, unnoticed, doubled } = figures;
  if (lost + ghosts + twins + unnoticed + doubled > 0 || figures.acknowledged === 0)
    process.exitCode = 1;
}
