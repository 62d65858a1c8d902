import { describe, expect, test } from 'vitest';
import type { Env } from '../../../src/worker/env.ts';
import { type Claims, deriveKey, signToken, verifyToken } from '../../../src/worker/tokens.ts';
import { type Forgery, forge, mutate } from '../../worker/token-mutations.ts';

const SECRET = 'one-secret-that-is-long-enough-to-be-a-secret';
const OTHER = 'two-secret-that-is-long-enough-to-be-a-secret';
const NOW = Date.parse('2026-11-20T12:00:00Z');
const SOUND: Claims = { sub: 'A'.repeat(22), iat: NOW / 1000, exp: NOW / 1000 + 3600 };
const SAID = { ...SOUND, aud: 'beckon' };

const env = (settings: Record<string, string> = {}, now = NOW) =>
  ({ settings: { APP_SECRET: SECRET, ...settings }, now: () => now }) as unknown as Env;

const opens = async (token: string, given = env()) =>
  (await verifyToken(given, 'candidate', token)) !== null;

describe('a link token', () => {
  test('says what was signed, and is the same each time', async () => {
    const token = await signToken(env(), 'candidate', SOUND);
    expect(await signToken(env(), 'candidate', SOUND)).toBe(token);
    expect(await verifyToken(env(), 'candidate', token)).toEqual(SOUND);
    expect(token.length).toBeLessThan(400);
  });

  test('changed in any of 10,000 ways opens nothing', async () => {
    const token = await signToken(env(), 'candidate', SOUND);
    const mutants = mutate(token, 10_000);
    expect(mutants.length).toBeGreaterThanOrEqual(10_000);
    const opened: string[] = [];
    for (const mutant of mutants) if (await opens(mutant)) opened.push(mutant);
    expect(opened).toEqual([]);
  });

  test.each<[string, Partial<Forgery>, Record<string, unknown>]>([
    ['for the other page', { keyOf: 'recruiter', head: { typ: 'recruiter' } }, SAID],
    ['with the other page’s key', { keyOf: 'recruiter' }, SAID],
    ['of another purpose with the right key', { head: { typ: 'recruiter' } }, SAID],
    ['of another audience', {}, { ...SAID, aud: 'elsewhere' }],
    ['of no audience', {}, { ...SOUND }],
    ['without a subject', {}, { ...SAID, sub: undefined }],
    ['with a subject that is no text', {}, { ...SAID, sub: 1 }],
    ['without an end', {}, { ...SAID, exp: undefined }],
    ['with an end that is text', {}, { ...SAID, exp: 'never' }],
    ['without a beginning', {}, { ...SAID, iat: undefined }],
    ['that is over', {}, { ...SAID, exp: NOW / 1000 - 1 }],
    ['that has not begun', {}, { ...SAID, nbf: NOW / 1000 + 3600 }],
    ['of another secret', { secret: OTHER }, SAID],
    ['of another secret under our key’s name', { secret: OTHER, head: { kid: 'ours' } }, SAID],
    ['with a head that must be understood', { head: { crit: ['x'], x: 1 } }, SAID],
  ])('%s opens nothing', async (_, forgery, claims) => {
    const { kid } = await deriveKey(SECRET, 'candidate');
    const head = { ...forgery.head };
    if ('kid' in head) head['kid'] = kid;
    const signing = forge({ secret: SECRET, ...forgery, head, claims }).catch(() => 'unsignable');
    expect(await opens(await signing)).toBe(false);
  });

  test('is over at its end, and not a second before', async () => {
    const token = await signToken(env(), 'candidate', SOUND);
    expect(await opens(token, env({}, SOUND.exp * 1000 - 1000))).toBe(true);
    expect(await opens(token, env({}, SOUND.exp * 1000))).toBe(false);
  });

  test('opens with the secret before the last rotation, and no longer', async () => {
    const old = await signToken(env(), 'candidate', SOUND);
    const rotated = env({ APP_SECRET: OTHER, APP_SECRET_PREVIOUS: SECRET });
    expect(await opens(old, rotated)).toBe(true);
    expect(await opens(await signToken(rotated, 'candidate', SOUND), rotated)).toBe(true);
    expect(await opens(old, env({ APP_SECRET: OTHER }))).toBe(false);
  });

  test('is named after its key, which differs by secret and not by purpose', async () => {
    const name = async (secret: string, purpose: string) => (await deriveKey(secret, purpose)).kid;
    expect(await name(SECRET, 'candidate')).toBe(await name(SECRET, 'recruiter'));
    expect(await name(SECRET, 'candidate')).not.toBe(await name(OTHER, 'candidate'));
    expect(await name(SECRET, 'candidate')).toHaveLength(8);
  });

  test('longer than any true one is not even read', async () => {
    const claims = { ...SAID, pad: 'x'.repeat(2000) };
    expect(await opens(await forge({ secret: SECRET, claims }))).toBe(false);
  });
});
