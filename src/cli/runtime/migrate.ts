import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { CommandError } from '../command.ts';

/** What keeps wrangler from talking to anybody outside. */
export const QUIET_WRANGLER = {
  WRANGLER_SEND_METRICS: 'false',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_LOG: 'warn',
  CI: 'true',
} as const;

/**
 * Runs wrangler's command line.
 * @param env more environment, such as a talkative WRANGLER_LOG for a command whose answer is its log
 * @returns what it printed
 * @throws CommandError with its output when it fails
 */
export async function runWrangler(
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<string> {
  const bin = join(process.cwd(), 'node_modules/wrangler/bin/wrangler.js');
  const child = spawn(process.execPath, [bin, ...args], {
    env: { ...process.env, ...QUIET_WRANGLER, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  const [code] = (await once(child, 'close')) as [number | null];
  const output = Buffer.concat(chunks).toString('utf8');
  if (code !== 0) throw new CommandError(`wrangler ${args.join(' ')} failed:\n${output.trim()}`);
  return output;
}

/** Brings the local database to the newest shape; what has been applied is not applied again. */
export async function migrateLocal(configPath: string, stateDir: string): Promise<void> {
  await runWrangler([
    'd1',
    'migrations',
    'apply',
    'STORE',
    '--local',
    '--config',
    configPath,
    '--persist-to',
    stateDir,
  ]);
}
