import { createServer } from 'node:net';
import { once } from 'node:events';
import { unstable_startWorker as startWranglerWorker } from 'wrangler';
import { CommandError } from '../command.ts';
import { QUIET_WRANGLER } from './migrate.ts';

/** How often the cron is fired locally: more often than in production, so that a restart is soon caught up with. */
const CRON_MS = 15_000;
const CRON = '* * * * *';

export interface RunningWorker {
  url: string;
  /** Runs the Worker's cron once. */
  fireCron(): Promise<void>;
  stop(): Promise<void>;
}

/** @throws CommandError when something listens there already */
export async function requireFreePort(name: string, port: number): Promise<void> {
  if (port === 0) return;
  const probe = createServer();
  try {
    probe.listen(port, '127.0.0.1');
    await once(probe, 'listening');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = code === 'EADDRINUSE' ? 'is in use' : `cannot be used (${code})`;
    throw new CommandError(
      `${name}: port ${port} ${reason}. Stop what listens there, or choose another: ${name}=${port + 10} npm start.`,
      { cause: error },
    );
  } finally {
    probe.close();
  }
}

/**
 * Starts the Worker in workerd with its database, queue and assets, and fires its cron.
 * @param secrets by name
 */
export async function startWorker(options: {
  configPath: string;
  port: number;
  stateDir: string;
  secrets: Record<string, string>;
}): Promise<RunningWorker> {
  Object.assign(process.env, QUIET_WRANGLER);
  const worker = await startWranglerWorker({
    config: options.configPath,
    bindings: Object.fromEntries(
      Object.entries(options.secrets).map(([name, value]) => [
        name,
        { type: 'secret_text' as const, value },
      ]),
    ),
    dev: {
      server: { hostname: '127.0.0.1', port: options.port },
      persist: options.stateDir,
      watch: false,
      inspector: false,
      logLevel: 'warn',
    },
  });
  await worker.ready;
  const url = (await worker.url).origin;
  const fireCron = async () => {
    const response = await worker.fetch(
      `${url}/cdn-cgi/handler/scheduled?cron=${encodeURIComponent(CRON)}`,
    );
    await response.text();
  };
  const fireQuietly = () => void fireCron().catch(() => undefined);
  const timer = setInterval(fireQuietly, CRON_MS);
  fireQuietly();
  return {
    url,
    fireCron,
    async stop() {
      clearInterval(timer);
      await worker.dispose();
    },
  };
}
