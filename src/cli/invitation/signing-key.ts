import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { LOCAL_KEY_FILE } from '../../content/invitation-keys.ts';
import { fromBase64url, toBase64url } from '../../invitation/base64url.ts';
import type { SigningKey } from '../../invitation/seal-invitation.ts';
import { publicKeySchema } from '../../schemas/invitation-keys.ts';
import { CommandError } from '../command.ts';

/** The file under `.beckon/`: the only copy of the private key, readable by its owner only. */
const keyFileSchema = z.strictObject({
  publicKey: publicKeySchema,
  /** PKCS #8, base64url. */
  privateKey: z.string().min(1),
  /** The day it was made. */
  made: z.iso.date(),
});
type KeyFile = z.output<typeof keyFileSchema>;

async function makeKey(made: string): Promise<KeyFile> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  const [raw, pkcs8] = await Promise.all([
    crypto.subtle.exportKey('raw', pair.publicKey),
    crypto.subtle.exportKey('pkcs8', pair.privateKey),
  ]);
  return {
    publicKey: toBase64url(new Uint8Array(raw)),
    privateKey: toBase64url(new Uint8Array(pkcs8)),
    made,
  };
}

/** A file that only its owner reads, from its first byte on. */
export async function writePrivately(file: string, text: string): Promise<void> {
  await writeFile(file, text, { mode: 0o600 });
  await chmod(file, 0o600);
}

/** This machine's key, made at first use or when asked anew. */
export interface LocalKey extends SigningKey {
  made: string;
  isNew: boolean;
}

/**
 * @param today `YYYY-MM-DD`
 * @param mustBeNew replaces the key; links signed with the old one hold as long as the site carries its public half
 * @throws CommandError when the file is no key
 */
export async function openLocalKey(
  beckonDir: string,
  today: string,
  mustBeNew: boolean,
): Promise<LocalKey> {
  const file = join(beckonDir, LOCAL_KEY_FILE);
  const isNew = mustBeNew || !existsSync(file);
  if (isNew) {
    await mkdir(beckonDir, { recursive: true, mode: 0o700 });
    await writePrivately(file, `${JSON.stringify(await makeKey(today), null, 2)}\n`);
  }
  try {
    const { publicKey, privateKey, made } = keyFileSchema.parse(
      JSON.parse(await readFile(file, 'utf8')),
    );
    const key = await crypto.subtle.importKey(
      'pkcs8',
      fromBase64url(privateKey),
      'Ed25519',
      false,
      ['sign'],
    );
    return { privateKey: key, publicKey, made, isNew };
  } catch (error) {
    throw new CommandError(
      `${file} holds no key that can be used. Restore it from where you keep copies, or remove it: "beckon invite" then makes another.`,
      { cause: error },
    );
  }
}
