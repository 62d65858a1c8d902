import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { explain } from '../../../src/schemas/explain.ts';
import {
  country,
  email,
  id,
  isIsoDate,
  isoDate,
  isoDateOr,
  line,
  localized,
  localizedList,
  picture,
  sharedOrLocalized,
  timeZone,
  webAddress,
} from '../../../src/schemas/fields.ts';

const tell = (schema: z.ZodType, ...values: unknown[]) =>
  values.map((value) =>
    schema
      .safeParse(value, { error: explain })
      .error?.issues.map(({ message }) => message)
      .join(' '),
  );

describe('dates', () => {
  test.for(['2026-02-28', '2028-02-29', '2026-12-31'])('has %s', (day) => {
    expect(isIsoDate(day)).toBe(true);
  });

  test.for(['2026-02-29', '2026-00-10', '2026-4-1', '20260401', '2026-04-01T00:00', ''])(
    'has no %j',
    (day) => {
      expect(isIsoDate(day)).toBe(false);
    },
  );

  test('keep the day that was written when YAML hands over a date', () => {
    expect(isoDate.parse(new Date('2026-11-30T00:00:00Z'))).toBe('2026-11-30');
  });

  test('say what is wrong with them', () => {
    expect(tell(isoDateOr('rolling'), undefined, null, 'soon', '30.11.2026', '2027-02-29', 3))
      .toMatchInlineSnapshot(`
      [
        "is missing. Expected a date such as 2026-11-30, or "rolling".",
        "is missing. Expected a date such as 2026-11-30, or "rolling".",
        "expected a date such as 2026-11-30, or "rolling", got "soon".",
        "expected a date such as 2026-11-30, or "rolling", got "30.11.2026". Write 2026-11-30.",
        "expected a date such as 2026-11-30, or "rolling", got "2027-02-29". February 2027 has 28 days.",
        "expected a date such as 2026-11-30, or "rolling", got 3.",
      ]
    `);
  });
});

test('lines ask for quotes around numbers and yes-no words', () => {
  expect(tell(line('a name', 8), undefined, 7, true, '  ', 'far too long', ['x']))
    .toMatchInlineSnapshot(`
      [
        "is missing. Expected a name.",
        "expected a name, got 7. Put it in quotes: "7".",
        "expected a name, got true. Put it in quotes: "true".",
        "expected a name, got "".",
        "is too long: 12 characters where at most 8 fit. Shorten it.",
        "expected a name, got ["x"].",
      ]
    `);
});

test('ids are written like folders', () => {
  expect(tell(id('a person'), 'Anna Lind', '', null)).toMatchInlineSnapshot(`
    [
      "expected a person, written as its folder is: small letters, digits and single hyphens; got "Anna Lind".",
      "expected a person, written as its folder is: small letters, digits and single hyphens; got "".",
      "is missing. Expected a person.",
    ]
  `);
});

test('countries are two capitals', () => {
  expect(tell(country, 'Sweden', 'UK', 'XX', undefined)).toMatchInlineSnapshot(`
    [
      "expected a country as two capitals (ISO 3166-1), such as SE or DE, got "Sweden".",
      "expected a country as two capitals (ISO 3166-1), such as SE or DE, got "UK". The United Kingdom is GB.",
      "expected a country as two capitals (ISO 3166-1), such as SE or DE, got "XX".",
      "is missing. Expected a country as two capitals, such as SE.",
    ]
  `);
});

test('addresses begin with https', () => {
  expect(
    tell(
      webAddress('the site'),
      'mill.example',
      'http://mill.example',
      'https://a:b@mill.example',
      'https://mill.example',
    ),
  ).toMatchInlineSnapshot(`
    [
      "expected the site, beginning with https://, got "mill.example".",
      "expected the site, beginning with https://, got "http://mill.example".",
      "expected the site, beginning with https://, got "https://a:b@mill.example".",
      undefined,
    ]
  `);
});

test('e-mail addresses are plain', () => {
  expect(tell(email('an address'), 'Anna <anna@mill.example>', 'anna@mill', 'anna@mill.example'))
    .toMatchInlineSnapshot(`
    [
      "expected an address, such as anna@example.com, got "Anna <anna@mill.example>".",
      "expected an address, such as anna@example.com, got "anna@mill".",
      undefined,
    ]
  `);
});

test('time zones have names', () => {
  expect(tell(timeZone, 'CET', '+01:00', 'Europe/Umeå', 'Europe/Stockholm')).toMatchInlineSnapshot(`
    [
      "expected a time zone such as Europe/Stockholm, got "CET".",
      "expected a time zone such as Europe/Stockholm, got "+01:00".",
      "expected a time zone such as Europe/Stockholm, got "Europe/Umeå".",
      undefined,
    ]
  `);
});

test('pictures lie beside the file', () => {
  expect(tell(picture, 'logo.svg', '/logo.svg', './logo.gif', './logo.svg')).toMatchInlineSnapshot(`
    [
      "expected a picture beside this file, such as ./portrait.svg or ./portrait.jpg, got "logo.svg".",
      "expected a picture beside this file, such as ./portrait.svg or ./portrait.jpg, got "/logo.svg".",
      "expected a picture beside this file, such as ./portrait.svg or ./portrait.jpg, got "./logo.gif".",
      undefined,
    ]
  `);
});

test('texts in several languages name those the interface speaks', () => {
  expect(tell(localized('a role'), undefined, 'Baker', {}, { fr: 'Boulangère' }, { en: 3 }))
    .toMatchInlineSnapshot(`
    [
      "is missing. Expected a role, one line a language: "en: …" and below it "sv: …", both indented.",
      "expected a role, one line a language: "en: …" and below it "sv: …", both indented.",
      "expected a role in at least one language, such as "en: …".",
      ""fr" is not a known key. Known keys: en, sv, de, nl. expected a role in at least one language, such as "en: …".",
      "expected a role, got 3. Put it in quotes: "3".",
    ]
  `);
  const figure = sharedOrLocalized('a figure', 9);
  expect(tell(figure, '31', { en: '8.3 years', sv: '8,3 år' })).toEqual([undefined, undefined]);
  expect(tell(figure, 31, '31 of a hundred', {}, { sv: 3 })).toMatchInlineSnapshot(`
    [
      "expected a figure of at most 9 letters, in quotes, or one a language: "en: …" and below it "sv: …", both indented.",
      "is too long: 15 characters where at most 9 fit. Shorten it.",
      "expected a figure in at least one language, such as "en: …".",
      "expected a figure of at most 9 letters, in quotes, or one a language: "en: …" and below it "sv: …", both indented.",
    ]
  `);
  expect(tell(localizedList('benefits'), ['x'], { en: 'x' }, { dk: [] })).toMatchInlineSnapshot(`
    [
      "expected lists of benefits, one a language: "en:" and below it lines that begin with "- ".",
      "expected a list (lines that begin with "- "), got "x".",
      ""dk" is not a known key. Did you mean "de"?",
    ]
  `);
});
