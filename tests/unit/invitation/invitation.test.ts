import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBase64url } from '../../../src/invitation/base64url.ts';
import { unwrap, wrap } from '../../../src/invitation/envelope.ts';
import { NAME_MAX, NOTE_MAX } from '../../../src/invitation/limits.ts';
import { openInvitation } from '../../../src/invitation/open-invitation.ts';
import { sealInvitation } from '../../../src/invitation/seal-invitation.ts';
import { BINDING, JANE, makeKey, NOW, WRITTEN } from './sign-for-tests.ts';

const key = await makeKey();
const DAY_MS = 86_400_000;
const CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const open = (fragment: string, { binding = BINDING, keys = [key.publicKey], now = NOW } = {}) =>
  openInvitation(fragment, binding, keys, now);

/** Any text a person can type: no control characters, no half letters. */
const anyText = (max: number) =>
  fc.string({ unit: 'binary', maxLength: max }).map((text) => text.replace(/[\p{Cc}\p{Cs}]/gu, ''));

describe('a personal link', () => {
  it('gives back every name, profile and note it was made of', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyText(NAME_MAX),
        anyText(100),
        fc.array(anyText(60), { maxLength: 4 }),
        fc.nat(65_535),
        fc.integer({ min: 1, max: 180 }),
        async (to, handle, lines, written, days) => {
          const invitation = {
            ...JANE,
            to,
            profile: `https://${handle}`,
            note: lines.join('\n'),
            written,
            days,
          };
          const fragment = await sealInvitation(invitation, BINDING, key);
          const opened = await open(`#${fragment}`, { now: written * DAY_MS });
          expect(opened).toEqual({ ok: true, invitation });
        },
      ),
      { numRuns: 150 },
    );
  });

  it.each([
    ['a long name', { to: 'Wolfeschlegelsteinhausenbergerdorff '.repeat(3).slice(0, NAME_MAX) }],
    ['a right-to-left name and note', { to: 'يعل بن داود', note: 'שלום, أهلا' }],
    ['emoji with skin, joiners and flags', { to: 'Zoë 👩🏽‍🌾', note: '🏳️‍🌈🇸🇪👨‍👩‍👧‍👦' }],
    ['an empty note', { note: '' }],
    ['a note of several lines', { note: 'One.\n\nTwo.' }],
  ])('carries %s', async (_, change) => {
    const invitation = { ...JANE, ...change };
    const fragment = await sealInvitation(invitation, BINDING, key);
    expect(await open(fragment)).toEqual({ ok: true, invitation });
  });

  it('is made of letters, digits, hyphens and underscores, and ends in a letter or digit', async () => {
    await fc.assert(
      fc.asyncProperty(anyText(NOTE_MAX), async (note) => {
        const fragment = await sealInvitation({ ...JANE, note }, BINDING, key);
        expect(fragment).toMatch(/^To-[\w-]+[0-9a-z]$/);
      }),
      { numRuns: 30 },
    );
  });

  it('is refused when any one of its characters is another', async () => {
    const fragment = await sealInvitation(JANE, BINDING, key);
    for (let at = 0; at < fragment.length; at += 1) {
      const other = CHARACTERS[(CHARACTERS.indexOf(fragment.charAt(at)) + 1 + (at % 60)) % 64];
      const edited = fragment.slice(0, at) + (other ?? 'A') + fragment.slice(at + 1);
      expect((await open(edited)).ok, `character ${at}`).toBe(false);
    }
  });

  it('is refused when any one of its bits is turned and the check letters are made right again', async () => {
    const payload = unwrap(await sealInvitation(JANE, BINDING, key)) ?? '';
    const bytes = Uint8Array.from(Buffer.from(payload, 'base64url'));
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const edited = bytes.with(bit >> 3, (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7)));
      const opened = await open(wrap(toBase64url(edited)));
      expect(opened.ok, `bit ${bit}`).toBe(false);
    }
  });

  it('says that it was cut, wherever it is cut or lengthened', async () => {
    const fragment = await sealInvitation(JANE, BINDING, key);
    for (let length = 0; length < fragment.length; length += 1)
      expect(await open(fragment.slice(0, length))).toEqual({ ok: false, reason: 'cut' });
    expect(await open(`${fragment}a`)).toEqual({ ok: false, reason: 'cut' });
    expect(await open(fragment.toLowerCase())).toEqual({ ok: false, reason: 'cut' });
  });

  it.each(['.', ')', '…', ' ', '%20', '&fbclid=abc', '?utm_source=x', '>', '%E0%A4%A', '/', '*'])(
    'opens although a program hung %s on it',
    async (tail) => {
      const fragment = await sealInvitation(JANE, BINDING, key);
      expect((await open(fragment + tail)).ok).toBe(true);
    },
  );

  it('holds through its last day and not a moment longer', async () => {
    const fragment = await sealInvitation(JANE, BINDING, key);
    const end = (WRITTEN + JANE.days + 1) * DAY_MS;
    expect((await open(fragment, { now: end - 1 })).ok).toBe(true);
    expect(await open(fragment, { now: end })).toEqual({ ok: false, reason: 'expired' });
  });

  it('holds for one vacancy of one site', async () => {
    const fragment = await sealInvitation(JANE, BINDING, key);
    const forged = { ok: false, reason: 'forged' };
    expect(await open(fragment, { binding: { ...BINDING, slug: 'day-baker' } })).toEqual(forged);
    expect(
      await open(fragment, { binding: { ...BINDING, site: 'https://jobs.example.org' } }),
    ).toEqual(forged);
  });

  it('holds as long as the site carries its key, beside others', async () => {
    const [older, newer] = [await makeKey(), await makeKey()];
    const fragment = await sealInvitation(JANE, BINDING, older);
    const both = [newer.publicKey, older.publicKey];
    expect((await open(fragment, { keys: both })).ok).toBe(true);
    expect(await open(fragment, { keys: [newer.publicKey] })).toEqual({
      ok: false,
      reason: 'forged',
    });
    expect(await open(fragment, { keys: [''] })).toEqual({ ok: false, reason: 'forged' });
  });

  it('is not taken from a key that only shares its id', async () => {
    const stranger = await makeKey();
    const disguised = { ...stranger, publicKey: key.publicKey };
    const fragment = await sealInvitation(JANE, BINDING, disguised);
    expect(await open(fragment)).toEqual({ ok: false, reason: 'forged' });
  });

  it('refuses whatever else may stand behind a prefix, and throws at nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 600 }), async (text) => {
        expect((await open(`#To-${text}`)).ok).toBe(false);
        expect((await open(wrap(text.replace(/[^\w-]/g, '')))).ok).toBe(false);
      }),
      { numRuns: 150 },
    );
  });
});
