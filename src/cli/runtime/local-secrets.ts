import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';

const secretsSchema = z.object({ APP_SECRET: z.string().min(43) });
export type LocalSecrets = z.output<typeof secretsSchema>;

/**
 * The secrets of a local run, made at first start and kept under the state folder, readable by their owner only.
 * In production they are set with `wrangler secret put`.
 */
export async function localSecrets(stateDir: string): Promise<LocalSecrets> {
  const file = join(stateDir, 'secrets.json');
  try {
    return secretsSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    const made = { APP_SECRET: randomBytes(48).toString('base64url') };
    await mkdir(stateDir, { recursive: true });
    await writeFile(file, JSON.stringify(made, null, 2));
    await chmod(file, 0o600);
    return made;
  }
}
