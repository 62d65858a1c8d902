import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import * as z from 'zod';
import { invitationKeysSchema, publicKeySchema } from '../schemas/invitation-keys.ts';

/** The file of public keys in a content folder. */
export const KEYS_FILE = 'invitation-keys.yaml';
/** The file of this machine's own key in the folder that `beckonDir` names. */
export const LOCAL_KEY_FILE = 'invitation-key.json';

/** Where this machine keeps what is nobody else's: `BECKON_DIR`, or `.beckon`. An absolute path. */
export const beckonDir = () => resolve(process.env['BECKON_DIR'] || '.beckon');

const localKeySchema = z.object({ publicKey: publicKeySchema });

function localKeys(): string[] {
  const file = join(beckonDir(), LOCAL_KEY_FILE);
  if (!existsSync(file)) return [];
  return [localKeySchema.parse(JSON.parse(readFileSync(file, 'utf8'))).publicKey];
}

/**
 * The public keys that pages carry: those in content, and this machine's own, so that a link made here works in a
 * site built here before anything is committed.
 * @throws when the file in content cannot be read as such
 */
export function readInvitationKeys(contentDir: string): string[] {
  const file = join(contentDir, KEYS_FILE);
  const read = existsSync(file)
    ? invitationKeysSchema.parse(load(readFileSync(file, 'utf8'), { schema: CORE_SCHEMA })).keys
    : [];
  return [...new Set([...read.map(({ publicKey }) => publicKey), ...localKeys()])];
}
