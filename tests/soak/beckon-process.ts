import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { once } from 'node:events';
import { freePort } from '../support/free-port.ts';
import { FIXTURE_SITE } from '../support/paths.ts';

/** `beckon start` with everything it started, in a process group of its own. */
export interface BeckonProcess {
  /** Resolves once it serves; rejects when it ends before. */
  ready: Promise<void>;
  /** Ends the Worker's own process at once; the mailbox lives on. */
  killWorker(): Promise<void>;
  /** Ends all of it at once, as a power cut would. */
  kill(): Promise<void>;
  /** Ends all of it as Ctrl-C would. */
  stop(): Promise<void>;
}

/** The environment of a `beckon start` on ports of its own that serves the fixture's site. */
export async function beckonEnv(stateDir: string, applyBurst: number) {
  return {
    PORT: String(await freePort()),
    MAILBOX_PORT: String(await freePort()),
    STATE_DIR: stateDir,
    OUT_DIR: FIXTURE_SITE,
    APPLY_BURST: String(applyBurst),
  };
}

const READY_MS = 60_000;

/** The process ids of a group whose command has this name. */
async function findInGroup(group: number, name: string): Promise<number[]> {
  const found: number[] = [];
  for (const id of await readdir('/proc')) {
    if (!/^\d+$/.test(id)) continue;
    const stat = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '');
    const [, command, rest = ''] = /^\d+ \((.*)\) (.*)$/s.exec(stat) ?? [];
    if (command === name && Number(rest.split(' ')[2]) === group) found.push(Number(id));
  }
  return found;
}

/** Starts `beckon start`, or what `args` name, and looks after it. */
export function startBeckon(
  env: Record<string, string>,
  args: readonly string[] = ['start', '--no-build'],
): BeckonProcess {
  const child = spawn(process.execPath, ['src/cli/main.ts', ...args], {
    env: { ...process.env, VITEST: '', NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const group = child.pid ?? 0;
  const closed = once(child, 'close');
  const ready = Promise.withResolvers<void>();
  let output = '';
  const note = (chunk: Buffer) => {
    output = `${output}${chunk.toString()}`.slice(-20_000);
    if (output.includes('Ctrl-C stops')) ready.resolve();
  };
  child.stdout.on('data', note);
  child.stderr.on('data', note);
  const timer = setTimeout(() => ready.reject(new Error(`Not ready:\n${output}`)), READY_MS);
  void closed.then(() => ready.reject(new Error(`It ended before it was ready:\n${output}`)));
  ready.promise.catch(() => undefined).finally(() => clearTimeout(timer));
  const signal = (id: number, name: NodeJS.Signals) => {
    try {
      process.kill(id, name);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  };
  return {
    ready: ready.promise,
    async killWorker() {
      for (const id of await findInGroup(group, 'workerd')) signal(id, 'SIGKILL');
    },
    async kill() {
      signal(-group, 'SIGKILL');
      await closed;
    },
    async stop() {
      signal(group, 'SIGINT');
      await closed;
      signal(-group, 'SIGKILL');
    },
  };
}
