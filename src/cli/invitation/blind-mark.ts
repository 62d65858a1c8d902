import { createHmac, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writePrivately } from './signing-key.ts';

const SECRET_FILE = 'marks-key';
const SECRET_BYTES = 32;

/**
 * A mark by which somebody is recognised and cannot be looked up: the keyed hash of their profile's `key`. The secret
 * is made at first use and stays on this machine.
 */
export async function blindMark(beckonDir: string, key: string): Promise<string> {
  const file = join(beckonDir, SECRET_FILE);
  if (!existsSync(file)) {
    await mkdir(beckonDir, { recursive: true, mode: 0o700 });
    await writePrivately(file, randomBytes(SECRET_BYTES).toString('base64url'));
  }
  const secret = Buffer.from(await readFile(file, 'utf8'), 'base64url');
  return createHmac('sha256', secret).update(key).digest('base64url');
}
