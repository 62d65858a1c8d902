import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { D1Database } from '@cloudflare/workers-types';
import { getPlatformProxy } from 'wrangler';
import * as z from 'zod';
import { CommandError } from '../command.ts';
import { QUIET_WRANGLER, runWrangler } from '../runtime/migrate.ts';

/** A store that can be asked; it is never written to. */
export interface OpenStore {
  /** @param sql without parameters: whoever writes it judges what stands in it */
  ask(sql: string): Promise<unknown[]>;
  close(): Promise<void>;
}

const answerSchema = z
  .array(z.object({ success: z.literal(true), results: z.array(z.unknown()) }))
  .min(1);

/** The rows in what `wrangler d1 execute --json` printed, whatever it said before them. */
export function readRows(output: string): unknown[] {
  const begin = output.search(/^\[/m);
  try {
    return answerSchema.parse(JSON.parse(output.slice(begin)))[0]?.results ?? [];
  } catch (error) {
    throw new CommandError(`The store did not answer:\n${output.trim()}`, { cause: error });
  }
}

/** Asks the database on Cloudflare, as whoever wrangler is logged in as. */
export function openRemoteStore(where: readonly string[] = ['--remote']): OpenStore {
  return {
    ask: async (sql) => {
      const args = ['d1', 'execute', 'STORE', ...where, '--json', '--command', sql];
      return readRows(await runWrangler(args, { WRANGLER_LOG: 'log' }));
    },
    close: () => Promise.resolve(),
  };
}

/**
 * Asks the database of a local run, whether it is running or not.
 * @throws CommandError when there is none
 */
export async function openLocalStore(stateDir: string): Promise<OpenStore> {
  const path = join(stateDir, 'v3');
  if (!existsSync(join(path, 'd1'))) {
    throw new CommandError(
      `There is no store in ${stateDir} yet. Run "npm start" first, set STATE_DIR to where it runs, or ask the one on Cloudflare with --remote.`,
    );
  }
  Object.assign(process.env, QUIET_WRANGLER);
  const proxy = await getPlatformProxy<{ STORE: D1Database }>({
    configPath: 'wrangler.jsonc',
    persist: { path },
  });
  return {
    ask: async (sql) => (await proxy.env.STORE.prepare(sql).all()).results,
    close: () => proxy.dispose(),
  };
}
