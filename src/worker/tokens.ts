import { base64url, errors, jwtVerify, SignJWT } from 'jose';
import type { Env } from './env.ts';

/** What a link is for; a link for one purpose opens nothing else. */
export type Purpose = 'candidate' | 'recruiter' | 'posted';

/** What a link carries. The same claims always make the same link, so none needs to be stored. */
export interface Claims {
  /** The application's id. */
  sub: string;
  /** Seconds since 1970; taken from the application, never from now. */
  iat: number;
  exp: number;
  /** Whose link it is, for the event log: a recruiter's id. */
  as?: string;
}

const AUDIENCE = 'beckon';
const bytes = (text: string) => new TextEncoder().encode(text);

interface Key {
  kid: string;
  key: Uint8Array<ArrayBuffer>;
  /** The same key, imported once for signing and verifying. */
  hmac: CryptoKey;
}
const derived = new Map<string, Promise<Key>>();

async function derive(secret: string, purpose: string): Promise<Key> {
  const base = await crypto.subtle.importKey('raw', bytes(secret), 'HKDF', false, ['deriveBits']);
  const bits = (info: string, length: number) =>
    crypto.subtle.deriveBits(
      { name: 'HKDF', hash: 'SHA-256', salt: bytes('beckon'), info: bytes(info) },
      base,
      length,
    );
  const kid = base64url.encode(new Uint8Array(await bits('kid', 48)));
  const key = new Uint8Array(await bits(`key/${purpose}`, 256));
  const hmac = await crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
    'verify',
  ]);
  return { kid, key, hmac };
}

/** One key a purpose, by HKDF-SHA-256 (RFC 5869) from the secret. */
export function deriveKey(secret: string, purpose: string): Promise<Key> {
  const name = `${purpose}\n${secret}`;
  const known = derived.get(name) ?? derive(secret, purpose);
  derived.set(name, known);
  return known;
}

/** A signed link token (JWS HS256, RFC 7515). */
export async function signToken(env: Env, purpose: Purpose, claims: Claims): Promise<string> {
  const { kid, hmac } = await deriveKey(env.settings.APP_SECRET, purpose);
  return new SignJWT({ ...claims, aud: AUDIENCE })
    .setProtectedHeader({ alg: 'HS256', typ: purpose, kid })
    .sign(hmac);
}

/** `jose` takes blanks, `=` and spare last letters in base64url; only the one true spelling opens a page. */
function isCanonical(token: string): boolean {
  const parts = token.split('.');
  return (
    parts.length === 3 &&
    parts.every((part) => {
      try {
        return part !== '' && base64url.encode(base64url.decode(part)) === part;
      } catch {
        return false;
      }
    })
  );
}

const TOKEN_MAX = 1024;

/**
 * What a link token says, or null for every token that is not to be honoured, whatever is wrong with it.
 * Keys of the secret before the last rotation still open links.
 */
export async function verifyToken(
  env: Env,
  purpose: Purpose,
  token: string,
): Promise<Claims | null> {
  if (token.length > TOKEN_MAX || !isCanonical(token)) return null;
  const { APP_SECRET, APP_SECRET_PREVIOUS } = env.settings;
  const secrets = APP_SECRET_PREVIOUS ? [APP_SECRET, APP_SECRET_PREVIOUS] : [APP_SECRET];
  const keys = await Promise.all(secrets.map((secret) => deriveKey(secret, purpose)));
  try {
    const { payload } = await jwtVerify(
      token,
      ({ kid }) => {
        const known = keys.find((each) => each.kid === kid);
        if (!known) throw new errors.JWKSNoMatchingKey();
        return known.hmac;
      },
      {
        algorithms: ['HS256'],
        typ: purpose,
        audience: AUDIENCE,
        requiredClaims: ['sub', 'exp', 'iat'],
        currentDate: new Date(env.now()),
      },
    );
    const { sub, iat, exp, as } = payload;
    if (typeof sub !== 'string' || iat === undefined || exp === undefined) return null;
    return { sub, iat, exp, ...(typeof as === 'string' ? { as } : {}) };
  } catch (error) {
    if (error instanceof errors.JOSEError) return null;
    throw error;
  }
}

/** HMAC-SHA-256 of a text under a purpose's key, base64url. */
export async function mark(
  env: { settings: Pick<Env['settings'], 'APP_SECRET'> },
  purpose: string,
  text: string,
): Promise<string> {
  const { hmac } = await deriveKey(env.settings.APP_SECRET, purpose);
  return base64url.encode(new Uint8Array(await crypto.subtle.sign('HMAC', hmac, bytes(text))));
}

/** SHA-256 of a text, base64url. */
export async function digest(text: string): Promise<string> {
  return base64url.encode(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes(text))));
}
