import { expect, test } from 'vitest';
import * as z from 'zod';
import { explain, nearestName, show } from '../../../src/schemas/explain.ts';

const tell = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value, { error: explain }).error?.issues.map(({ message }) => message);

test.for([
  ['closess', 'closes'],
  ['Recruter', 'recruiter'],
  ['fr', undefined],
  ['zzz', undefined],
] as const)('finds for %s the name %s', ([name, nearest]) => {
  expect(nearestName(name, ['closes', 'recruiter', 'en'])).toBe(nearest);
});

test('finds no name where there is none', () => {
  expect(nearestName('x', [])).toBeUndefined();
});

test.for([
  [undefined, 'nothing'],
  [Number.NaN, 'NaN'],
  [new Date('2026-11-30'), '2026-11-30'],
  ['x'.repeat(80), `"${'x'.repeat(59)}…`],
  [{ a: 1 }, '{"a":1}'],
] as const)('shows %j as %s', ([value, shown]) => {
  expect(show(value)).toBe(shown);
});

test('words each kind of mistake', () => {
  const schema = z.strictObject({
    pay: z.strictObject({ min: z.number(), max: z.number(), note: z.string().optional() }),
    days: z.number().int().min(1).max(5),
    share: z.number().multipleOf(5),
    tags: z.array(z.string()).min(1).max(2),
    state: z.enum(['open', 'closed']),
    fixed: z.literal('yes'),
    listed: z.boolean(),
    name: z.string().min(3).max(5),
  });
  expect(
    tell(schema, {
      pay: '60k',
      days: 9,
      share: 3,
      tags: [],
      state: 'opne',
      fixed: 'no',
      listed: 'yes',
      name: 'ab',
      stat: 1,
    }),
  ).toMatchInlineSnapshot(`
    [
      "expected indented lines for min and max, got "60k".",
      "expected 5 or less, got 9.",
      "expected a multiple of 5, got 3.",
      "expected at least one item, got [].",
      "expected one of open, closed, got "opne". Did you mean "open"?",
      "expected "yes", got "no".",
      "expected true or false, got "yes".",
      "expected at least 3 characters, got "ab".",
      ""stat" is not a known key. Did you mean "state"?",
    ]
  `);
  expect(tell(schema, {})).toMatchInlineSnapshot(`
    [
      "is missing. Expected indented lines for min and max.",
      "is missing. Expected a number.",
      "is missing. Expected a number.",
      "is missing. Expected a list (lines that begin with "- ").",
      "is missing. Expected one of open, closed.",
      "expected "yes", got nothing.",
      "is missing. Expected true or false.",
      "is missing. Expected text.",
    ]
  `);
  expect(tell(schema.partial(), { days: 0, tags: ['a', 'b', 'c'], name: 'abcdefg' }))
    .toMatchInlineSnapshot(`
    [
      "expected 1 or more, got 0.",
      "expected at most 2 items, got ["a","b","c"].",
      "is too long: 7 characters where at most 5 fit. Shorten it.",
    ]
  `);
});

test('finds the name that was meant whatever its case, and tells it as it is written', () => {
  expect(nearestName('hiringmanger', ['recruiter', 'hiringManager'])).toBe('hiringManager');
  expect(nearestName('FULL-TIME', ['full-time', 'part-time'])).toBe('full-time');
  expect(nearestName('xyz', ['recruiter', 'hiringManager'])).toBeUndefined();
});
