import { base64url, SignJWT } from 'jose';
import { deriveKey } from '../../src/worker/tokens.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const replaceAt = (text: string, at: number, letter: string) =>
  text.slice(0, at) + letter + text.slice(at + 1);
const decodePart = (part: string) => Buffer.from(part, 'base64url').toString();
const encodePart = (value: unknown) => base64url.encode(JSON.stringify(value));

/** Every single letter of a token changed to each of the others that `pick` chooses. */
function* changeLetters(token: string, pick: number): Generator<string> {
  for (let at = 0; at < token.length; at += 1) {
    for (let step = 0; step < pick; step += 1) {
      const letter = ALPHABET[(at * 7 + step * 11) % ALPHABET.length] ?? 'A';
      if (letter !== token[at]) yield replaceAt(token, at, letter);
    }
  }
}

/** The last letter of a base64url part holds spare bits: other letters decode to the same bytes. */
function* changeSpareBits(token: string): Generator<string> {
  const parts = token.split('.');
  for (const [at, part] of parts.entries()) {
    for (const letter of ALPHABET) {
      if (part.endsWith(letter)) continue;
      yield parts.with(at, part.slice(0, -1) + letter).join('.');
    }
  }
}

/** Blanks, padding, standard base64, cuts and repeats. */
function* respell(token: string): Generator<string> {
  const [head = '', body = '', mac = ''] = token.split('.');
  yield* [
    `${token}=`,
    `${token}==`,
    ` ${token}`,
    `${token} `,
    `${token}\n`,
    `${token}.`,
    `.${token}`,
  ];
  yield* [
    `${head}.${body}`,
    `${head}.${body}.`,
    `.${body}.${mac}`,
    `${head}..${mac}`,
    '..',
    '.',
    '',
  ];
  yield* [
    `${head}.${body}.${mac}.${mac}`,
    `${token}.${token}`,
    token.toUpperCase(),
    token.toLowerCase(),
  ];
  yield token.replaceAll('.', '%2E');
  yield `${head}.${body}.${mac.slice(0, 22)}`;
  for (let at = 1; at < token.length; at += 1) {
    yield token.slice(0, at);
    yield `${token.slice(0, at)} ${token.slice(at)}`;
    yield `${token.slice(0, at)}=${token.slice(at)}`;
  }
  const standard = token.replaceAll('-', '+').replaceAll('_', '/');
  if (standard !== token) yield standard;
}

/** The same words under another head: no signature, another algorithm, another key. */
function* changeHead(token: string): Generator<string> {
  const [head = '', body = '', mac = ''] = token.split('.');
  const stated = JSON.parse(decodePart(head)) as Record<string, unknown>;
  const heads: unknown[] = [
    { ...stated, alg: 'none' },
    { ...stated, alg: 'None' },
    { ...stated, alg: 'HS384' },
    { ...stated, alg: 'HS512' },
    { ...stated, alg: 'RS256' },
    { ...stated, alg: undefined },
    { ...stated, kid: undefined },
    { ...stated, kid: '' },
    { ...stated, kid: 'other' },
    { ...stated, kid: ['x'] },
    { ...stated, kid: '../../etc/passwd' },
    { ...stated, kid: '__proto__' },
    { ...stated, typ: 'JWT' },
    { ...stated, typ: undefined },
    { ...stated, crit: ['exp'] },
    { ...stated, b64: false, crit: ['b64'] },
    { ...stated, jwk: { kty: 'oct', k: 'AAAA' } },
    null,
    [],
    'x',
    1,
  ];
  for (const each of heads) {
    yield `${encodePart(each)}.${body}.${mac}`;
    yield `${encodePart(each)}.${body}.`;
  }
}

/** At least `count` tokens that differ from a sound one in some way, each only once. */
export function mutate(token: string, count: number): string[] {
  const made = new Set([
    ...respell(token),
    ...changeSpareBits(token),
    ...changeHead(token),
    ...changeLetters(token, Math.ceil(count / token.length) + 2),
  ]);
  made.delete(token);
  return [...made];
}

/** What a forger writes who knows everything but the key, or has a key for something else. */
export interface Forgery {
  secret: string;
  /** The purpose whose key signs. */
  keyOf?: string;
  head?: Record<string, unknown>;
  claims: Record<string, unknown>;
}

/** A token signed as told, whatever it then says. */
export async function forge({
  secret,
  keyOf = 'candidate',
  head,
  claims,
}: Forgery): Promise<string> {
  const { kid, key } = await deriveKey(secret, keyOf);
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256', typ: 'candidate', kid, ...head })
    .sign(key);
}
