import { readFile, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parse } from 'jsonc-parser';

/** What a run changes of `wrangler.jsonc`. */
export interface ConfigChanges {
  stateDir: string;
  /** The folder of the built site. */
  assets: string;
  vars: Record<string, string>;
  applyBurst?: number;
}

interface Config {
  main: string;
  vars: Record<string, string>;
  assets: { directory: string };
  d1_databases: { migrations_dir: string; database_id: string }[];
  ratelimits: { name: string; simple: { limit: number; period: number } }[];
  $schema?: string;
}

/** `wrangler.jsonc` as an object. */
export async function readConfig(): Promise<Config> {
  return parse(await readFile('wrangler.jsonc', 'utf8')) as Config;
}

/** Who lets one sender post more, to try things out, is mailed as often; the bundled mails are for floods. */
const noticesFor = (applyBurst = 0) => ({
  NOTICES_PER_HOUR: String(Math.max(60, applyBurst * 12)),
});

/**
 * Writes the configuration of one run beside its state: `wrangler.jsonc` with absolute paths and what the run
 * changes.
 * @returns the file's path
 */
export async function writeWorkerConfig(changes: ConfigChanges): Promise<string> {
  const { $schema: _, ...config } = await readConfig();
  const limits = config.ratelimits.map((limit) =>
    limit.name === 'BURST' && changes.applyBurst !== undefined
      ? { ...limit, simple: { ...limit.simple, limit: changes.applyBurst } }
      : limit.name === 'FLOOD' && changes.applyBurst !== undefined
        ? {
            ...limit,
            simple: {
              ...limit.simple,
              limit: Math.max(59, changes.applyBurst * 12 - 1) - changes.applyBurst,
            },
          }
        : limit,
  );
  const written = {
    ...config,
    main: resolve(config.main),
    assets: { ...config.assets, directory: changes.assets },
    vars: { ...config.vars, ...noticesFor(changes.applyBurst), ...changes.vars },
    d1_databases: config.d1_databases.map((database) => ({
      ...database,
      migrations_dir: resolve(database.migrations_dir),
    })),
    ratelimits: limits,
  };
  await mkdir(changes.stateDir, { recursive: true });
  const file = join(changes.stateDir, 'wrangler.json');
  await writeFile(file, JSON.stringify(written, null, 2));
  return file;
}
