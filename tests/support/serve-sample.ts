import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return address.port;
}

export interface Served {
  baseUrl: string;
  mailboxUrl: string;
  stop(): Promise<void>;
}

const START_MS = 60_000;

/** Starts `beckon start` on free ports, with a state folder of its own, on a site already drawn. */
export async function serveSite(
  outDir: string,
  env: Record<string, string> = {},
  command: readonly string[] = ['start', '--no-build'],
): Promise<Served> {
  const [port, mailboxPort] = [await freePort(), await freePort()];
  const stateDir = await mkdtemp(join(tmpdir(), 'beckon-e2e-'));
  const child = spawn(process.execPath, ['src/cli/main.ts', ...command], {
    env: {
      ...process.env,
      PORT: String(port),
      MAILBOX_PORT: String(mailboxPort),
      STATE_DIR: stateDir,
      OUT_DIR: outDir,
      APPLY_BURST: '100000',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ready = Promise.withResolvers<undefined>();
  const note = (chunk: Buffer) => {
    output += chunk.toString();
    if (output.includes('Ctrl-C stops')) ready.resolve(undefined);
  };
  child.stdout.on('data', note);
  child.stderr.on('data', note);
  child.once('close', () => ready.reject(new Error(`The site did not start:\n${output}`)));
  const timer = setTimeout(
    () => ready.reject(new Error(`The site took too long to start:\n${output}`)),
    START_MS,
  );
  await ready.promise.finally(() => clearTimeout(timer));
  return {
    baseUrl: `http://localhost:${port}`,
    mailboxUrl: `http://127.0.0.1:${mailboxPort}`,
    async stop() {
      child.kill('SIGINT');
      await once(child, 'close');
      await rm(stateDir, { recursive: true, force: true });
    },
  };
}
