import * as z from 'zod';
import { fromBase64url, toBase64url } from './base64url.ts';
import { publicKeySchema } from '../schemas/invitation-keys.ts';

/** How far back a machine tells of its contacts, in days: the weekly letter looks back one week. */
export const TOLD_DAYS = 62;
/** The largest statement taken, in bytes. */
export const STATEMENT_MAX = 64 * 1024;
/** How far the clocks of a recruiter's machine and the Worker may differ, in milliseconds. */
export const CLOCKS_APART_MAX_MS = 86_400_000;
const DAYS_MAX = 600;
const COUNT_MAX = 1000;

/**
 * How many people one machine wrote to by personal link, by vacancy and day, and nothing about any of them. It is the
 * whole of what that machine knows since a day, so that telling it twice, late or after a change is all the same.
 */
export const contactStatementSchema = z.strictObject({
  /** The origin of the site it is for. */
  site: z.string(),
  /** The public half of the key that signs it. */
  key: publicKeySchema,
  /** When it was made: an older one never replaces a newer. */
  sent: z.iso.datetime(),
  /** The first day it speaks of, `YYYY-MM-DD`. */
  since: z.iso.date(),
  contacts: z
    .array(
      z.strictObject({
        vacancy: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
        day: z.iso.date(),
        count: z.number().int().min(1).max(COUNT_MAX),
      }),
    )
    .max(DAYS_MAX),
});
export type ContactStatement = z.output<typeof contactStatementSchema>;

/** What is sent: the statement as the text that was signed, and its signature (Ed25519, base64url). */
const signedSchema = z.strictObject({ statement: z.string(), signature: z.string().max(100) });

/** Begins with what it is, so that no signature of something else can stand under it. */
const signedBytes = (text: string) => new TextEncoder().encode(`beckon contacts\n${text}`);

/** A statement, signed, as the body of its request. */
export async function signStatement(
  statement: ContactStatement,
  privateKey: CryptoKey,
): Promise<string> {
  const text = JSON.stringify(statement);
  const signature = await crypto.subtle.sign('Ed25519', privateKey, signedBytes(text));
  return JSON.stringify({ statement: text, signature: toBase64url(new Uint8Array(signature)) });
}

function parse<Schema extends z.ZodType>(schema: Schema, text: string): z.output<Schema> | null {
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

async function isSigned(text: string, signature: string, key: string): Promise<boolean> {
  try {
    const verifier = await crypto.subtle.importKey('raw', fromBase64url(key), 'Ed25519', false, [
      'verify',
    ]);
    return await crypto.subtle.verify(
      'Ed25519',
      verifier,
      fromBase64url(signature),
      signedBytes(text),
    );
  } catch {
    return false;
  }
}

export type StatementReading =
  { ok: true; statement: ContactStatement } | { ok: false; reason: 'unreadable' | 'refused' };

/**
 * Reads a signed statement.
 * @param site the site's own origin
 * @param keys public keys the site carries
 * @param now milliseconds since 1970
 * @returns `refused` when it is for another site, too old, or not signed by one of the keys
 */
export async function readStatement(
  body: string,
  site: string,
  keys: readonly string[],
  now: number,
): Promise<StatementReading> {
  const signed = parse(signedSchema, body);
  const statement = signed && parse(contactStatementSchema, signed.statement);
  if (!signed || !statement) return { ok: false, reason: 'unreadable' };
  const isOurs =
    statement.site === site &&
    Math.abs(Date.parse(statement.sent) - now) <= CLOCKS_APART_MAX_MS &&
    keys.includes(statement.key) &&
    (await isSigned(signed.statement, signed.signature, statement.key));
  return isOurs ? { ok: true, statement } : { ok: false, reason: 'refused' };
}
