import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countLinks } from '../../../src/applications/choose-lane.ts';
import { cleanText } from '../../../src/applications/clean-text.ts';
import {
  type Fields,
  mergeReach,
  readApplication,
  readReach,
  readSource,
} from '../../../src/applications/read-application.ts';
import { readEmail } from '../../../src/applications/read-email.ts';
import {
  applicationSchema,
  detailsSchema,
  QUESTION_MAX,
  SOURCES,
} from '../../../src/schemas/application.ts';
import { anyForm, anyText } from '../../worker/arbitraries.ts';

/** A few thousand each time; `FC_RUNS=1000000` by hand. */
const RUNS = Number(process.env['FC_RUNS'] ?? 3000);
const options = { numRuns: RUNS };

const CONTEXT = {
  vacancy: 'welder',
  locale: 'en',
  audiences: ['apprentice'],
  ownHosts: ['jobs.example.se'],
} as const;

const fieldsOf = (form: Record<string, string>): Fields =>
  new Map(Object.entries(form).map(([name, value]) => [name, [value]]));
const read = (form: Record<string, string>) => readApplication(fieldsOf(form), CONTEXT);

/** Anything that could begin a header, turn a text around, or be lost on the way into the store. */
const UNFIT =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE]/u;

describe('the reading of a form', () => {
  test('is an application of the schema or a sentence beside a field, whatever came', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        const reading = read(form);
        if (!reading.ok) {
          const sentences = Object.values(reading.errors);
          expect(sentences.length).toBeGreaterThan(0);
          // What was typed stands in its field, never inside a sentence of ours.
          for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/);
          return;
        }
        expect(applicationSchema.parse(reading.application)).toEqual(reading.application);
        expect(JSON.stringify(reading.application).isWellFormed()).toBe(true);
        for (const text of [
          reading.application.profile.canonical,
          reading.application.details.email ?? '',
          reading.application.details.phone ?? '',
          reading.application.details.question ?? '',
        ]) {
          expect(text).not.toMatch(UNFIT);
          expect(text).not.toContain('\uFFFD');
        }
      }),
      options,
    );
  });

  test('is the same each time, and the same again for what was understood', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        const first = read(form);
        expect(read(form)).toEqual(first);
        if (!first.ok) return;
        const { profile, details } = first.application;
        const again = read({
          ...form,
          profile: profile.canonical,
          email: details.email ?? '',
          phone: details.phone ?? '',
          question: details.question ?? '',
        });
        expect(again.ok).toBe(true);
        if (!again.ok) return;
        expect(again.application.profile).toEqual(profile);
        expect({ ...again.application.details, flags: [] }).toEqual({ ...details, flags: [] });
      }),
      options,
    );
  });

  test('yields an https link, or an http one that is said to be unencrypted', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        const reading = read(form);
        if (!reading.ok) return;
        const { canonical } = reading.application.profile;
        const { protocol, username, password, href } = new URL(canonical);
        expect(href).toBe(canonical);
        expect([username, password]).toEqual(['', '']);
        expect(reading.application.details.flags.includes('not-encrypted')).toBe(
          protocol === 'http:',
        );
        expect(canonical).toMatch(/^https?:\/\/[a-z0-9_.-]+\/[^\s<>"`\\]*$/i);
      }),
      options,
    );
  });
});

describe('an e-mail address', () => {
  test('that is taken is one address, whatever came', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.emailAddress()), (text) => {
        const reading = readEmail(text);
        if (!reading.ok) return;
        expect(reading.address).toMatch(/^[^\s@,;<>"()[\]\\:]+@[a-z0-9.-]+\.[a-z0-9-]+$/u);
        expect(reading.address.length).toBeLessThanOrEqual(254);
        expect(readEmail(reading.address)).toEqual(reading);
      }),
      options,
    );
  });

  test('of a private provider is told from one of an employer', () => {
    const isCorporate = (text: string) => {
      const reading = readEmail(text);
      return reading.ok && reading.looksCorporate;
    };
    expect(isCorporate('jane@gmail.com')).toBe(false);
    expect(isCorporate('jane@hjort.se')).toBe(true);
  });
});

describe('a cleaned text', () => {
  test('is clean, and cleaning it again changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'binary' })), (raw) => {
        const { text } = cleanText(raw);
        expect(text).not.toMatch(UNFIT);
        expect(cleanText(text).text).toBe(text);
        expect(text.length).toBeLessThanOrEqual(raw.normalize('NFC').length);
      }),
      options,
    );
  });

  test('keeps what languages need: joiners, marks and emoji', () => {
    for (const text of ['می‌خواهم', 'क्‍ष', '👩🏽‍🚀', 'ệ', 'Å', 'שָׁלוֹם']) {
      expect(cleanText(text)).toEqual({ text: text.normalize('NFC'), isDisguised: false });
    }
  });
});

describe('the links in a text', () => {
  test.each([
    ['none', 0],
    ['Is it paid? See e.g. page 3. And/or not.', 0],
    ['https://a.io and http://b.io', 2],
    ['www.a.io, b.io/x and HTTPS://C.IO', 3],
    ['https://www.a.io/b.io/c', 1],
  ])('in "%s" are %i', (text, count) => {
    expect(countLinks(text)).toBe(count);
  });
});

describe('a source', () => {
  test('is one of the list, other, or none', () => {
    fc.assert(
      fc.property(anyText, (ref) => {
        expect([...SOURCES, null]).toContain(readSource(ref));
      }),
      options,
    );
    expect(readSource(' WhatsApp ')).toBe('whatsapp');
    expect(readSource('newsletter')).toBe('other');
    expect(readSource(undefined)).toBeNull();
  });
});

describe('a later change', () => {
  const held = detailsSchema.parse({
    email: 'old@gmail.com',
    phone: '12345',
    question: 'Old?',
    motives: ['pay'],
    keep: true,
    flags: ['not-encrypted', 'email-corporate'],
  });

  test('empties what was emptied and keeps what the form does not ask again', () => {
    const reading = readReach(fieldsOf({ email: '', phone: '', question: '' }), 'en');
    expect(reading.ok && mergeReach(held, reading.details)).toEqual({
      channel: 'any',
      hours: 'any',
      motives: ['pay'],
      keep: true,
      flags: ['not-encrypted'],
    });
  });

  test('is judged as the first form was', () => {
    const question = 'x'.repeat(QUESTION_MAX + 1);
    const reading = readReach(fieldsOf({ email: 'none', question }), 'en');
    expect(!reading.ok && Object.keys(reading.errors)).toEqual(['email', 'question']);
  });
});
