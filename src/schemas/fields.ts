import * as z from 'zod';
import { LOCALES, localeSchema } from './locale.ts';
import { explainKeys, show } from './explain.ts';

/** Schemas whose text may differ from language to language; every other fact is written once. */
export const translatable = z.registry<{ translatable: true }>();

/** The longest a title, label or name may be, in UTF-16 units. */
export const LINE_MAX = 160;
/** The longest a sentence or short paragraph in a frontmatter may be, in UTF-16 units. */
export const PARAGRAPH_MAX = 1200;

const required = (what: string) => (issue: { input?: unknown }) =>
  issue.input === undefined || issue.input === null
    ? `is missing. Expected ${what}.`
    : `expected ${what}, got ${show(issue.input)}.${mendText(issue.input)}`;

/** YAML reads a bare number, date or yes-no word as what it is; quotes make it text. */
const mendText = (value: unknown) =>
  typeof value === 'number' || typeof value === 'boolean' ? ` Put it in quotes: "${value}".` : '';

const tooLong =
  (max: number) =>
  ({ input }: { input?: unknown }) =>
    `is too long: ${String(input).length} characters where at most ${max} fit. Shorten it.`;

/** One line that is the same in every language, such as a name. */
export const line = (what: string, max = LINE_MAX) =>
  z
    .string({ error: required(what) })
    .trim()
    .min(1, { error: required(what) })
    .max(max, { error: tooLong(max) });

/** One line in the language of its file. */
export const words = (what: string, max = LINE_MAX) => {
  const schema = line(what, max);
  translatable.add(schema, { translatable: true });
  return schema;
};

/** A sentence or two in the language of their file. */
export const paragraph = (what: string) => words(what, PARAGRAPH_MAX);

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether `text` is a day that exists, written as ISO 8601 has it: 2026-02-30 and 1.2.2026 are not. */
export function isIsoDate(text: string): boolean {
  const [, year, month, day] = (ISO_DATE.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** YAML readers hand over an unquoted date as a `Date`; content keeps the day that was written. */
export const dayAsWritten = (value: unknown) =>
  value instanceof Date && !Number.isNaN(value.getTime())
    ? value.toISOString().slice(0, 10)
    : value;

const DAY_FIRST = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/;

/** The mend for what is nearly a date: the right spelling, or how long that month is. */
function mendDate(value: unknown): string {
  if (typeof value !== 'string') return '';
  const [, day = '', month = '', year = ''] = DAY_FIRST.exec(value.trim()) ?? [];
  const spelt = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (isIsoDate(spelt)) return ` Write ${spelt}.`;
  const [, isoYear, isoMonth] = (ISO_DATE.exec(value) ?? []).map(Number);
  if (isoYear === undefined || isoMonth === undefined) return '';
  if (isoMonth < 1 || isoMonth > 12) return ' Write the year, the month, then the day.';
  const first = new Date(Date.UTC(isoYear, isoMonth - 1, 1));
  const name = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(first);
  const length = new Date(Date.UTC(isoYear, isoMonth, 0)).getUTCDate();
  return ` ${name} ${isoYear} has ${length} days.`;
}

const dateSentence =
  (what: string) =>
  ({ input }: { input?: unknown }) =>
    input === undefined || input === null
      ? `is missing. Expected ${what}.`
      : `expected ${what}, got ${show(input)}.${mendDate(input)}`;

const A_DATE = 'a date such as 2026-11-30';

/** A calendar day, `YYYY-MM-DD`. */
export const isoDate = z.preprocess(
  dayAsWritten,
  z.string({ error: dateSentence(A_DATE) }).refine(isIsoDate, { error: dateSentence(A_DATE) }),
);

/** A calendar day, or the word that stands for having none. */
export const isoDateOr = <Word extends string>(word: Word) => {
  const error = dateSentence(`${A_DATE}, or "${word}"`);
  return z.preprocess(
    dayAsWritten,
    z.string({ error }).refine((text) => text === word || isIsoDate(text), { error }),
  );
};

/** The name of a folder or file in `content/`, which is also what addresses show. */
export const id = (what: string) =>
  z.string({ error: required(what) }).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: (issue) =>
      `expected ${what}, written as its folder is: small letters, digits and single hyphens; got ${show(issue.input)}.`,
  });

/** An `https` address. */
export const webAddress = (what: string) =>
  z
    .string({ error: required(`${what}, beginning with https://`) })
    .trim()
    .refine(
      (text) => {
        const url = URL.parse(text);
        return url?.protocol === 'https:' && url.username === '' && url.password === '';
      },
      { error: required(`${what}, beginning with https://`) },
    );

const EMAIL = /^[A-Za-z0-9._%+-]{1,64}@(?=.{1,253}$)([A-Za-z0-9-]+\.)+[A-Za-z]{2,}$/;

/** A plain e-mail address, without a display name. */
export const email = (what: string) =>
  z
    .string({ error: required(what) })
    .trim()
    .regex(EMAIL, {
      error: (issue) => `expected ${what}, such as anna@example.com, got ${show(issue.input)}.`,
    });

/** ISO 3166-1 alpha-2, in capitals. */
export const country = z
  .string({ error: required('a country as two capitals, such as SE') })
  .refine((code) => /^[A-Z]{2}$/.test(code) && isKnownRegion(code), {
    error: (issue) =>
      `expected a country as two capitals (ISO 3166-1), such as SE or DE, got ${show(issue.input)}.` +
      (issue.input === 'UK' ? ' The United Kingdom is GB.' : ''),
  });

const regionNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
function isKnownRegion(code: string): boolean {
  return code !== 'UK' && regionNames.of(code) !== undefined;
}

/** An IANA time zone. */
export const timeZone = z
  .string({ error: required('a time zone such as Europe/Stockholm') })
  .refine(
    (zone) => {
      try {
        return zone.includes('/') && Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
      } catch {
        return false;
      }
    },
    {
      error: (issue) => `expected a time zone such as Europe/Stockholm, got ${show(issue.input)}.`,
    },
  );

/** The path of a picture beside the file that names it. */
export const picture = z
  .string({ error: required('a picture beside this file, such as ./portrait.svg') })
  .regex(/^\.\/[^\\]+\.(svg|png|jpe?g|webp|avif)$/i, {
    error: (issue) =>
      `expected a picture beside this file, such as ./portrait.svg or ./portrait.jpg, got ${show(issue.input)}.`,
  });

/** Words what is wrong with a group that has one entry a language. */
const languagesSentence = (expected: string) => (issue: z.core.$ZodRawIssue) => {
  if (issue.code === 'unrecognized_keys') return explainKeys(issue.keys, LOCALES);
  return issue.input === undefined || issue.input === null
    ? `is missing. Expected ${expected}`
    : `expected ${expected}`;
};

/** A text in several languages, `{ en: …, sv: … }`; at least one. */
export const localized = (what: string, max = PARAGRAPH_MAX) =>
  z
    .partialRecord(localeSchema, line(what, max), {
      error: languagesSentence(
        `${what}, one line a language: "en: …" and below it "sv: …", both indented.`,
      ),
    })
    .refine((texts) => Object.keys(texts).length > 0, {
      error: `expected ${what} in at least one language, such as "en: …".`,
    });

/** A line that all languages share, such as a bare number, or one a language. */
export const sharedOrLocalized = (what: string, max: number) =>
  z.union([line(what, max), localized(what, max)], {
    error: languagesSentence(
      `${what} of at most ${max} letters, in quotes, or one a language: "en: …" and below it "sv: …", both indented.`,
    ),
  });

/** A list in several languages, `{ en: [ … ], sv: [ … ] }`. */
export const localizedList = (what: string) =>
  z.partialRecord(localeSchema, z.array(line(what, PARAGRAPH_MAX)), {
    error: languagesSentence(
      `lists of ${what}, one a language: "en:" and below it lines that begin with "- ".`,
    ),
  });
