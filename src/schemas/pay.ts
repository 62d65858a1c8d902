import * as z from 'zod';
import { words } from './fields.ts';
import { show } from './explain.ts';

export const PAY_PERIODS = ['hour', 'day', 'week', 'month', 'year'] as const;

const amount = (what: string) =>
  z
    .number({
      error: (issue) =>
        issue.input === undefined
          ? `is missing. Expected ${what} as a bare number, such as 52000.`
          : `expected ${what} as a bare number, such as 52000, got ${show(issue.input)}.`,
    })
    .positive({ error: `expected ${what} above zero.` });

/** What the work pays. `min` equal to `max` is one fixed amount. */
export const paySchema = z
  .strictObject({
    /** The lowest that would be agreed, in `currency` for one `period`. */
    min: amount('the lowest pay'),
    /** The highest that would be agreed. */
    max: amount('the highest pay'),
    /** ISO 4217. */
    currency: z
      .string({ error: 'is missing. Expected a currency such as EUR.' })
      .refine((code) => Intl.supportedValuesOf('currency').includes(code), {
        error: (issue) =>
          `expected a currency (ISO 4217) such as EUR or SEK, got ${show(issue.input)}.`,
      }),
    period: z.enum(PAY_PERIODS),
    basis: z.enum(['gross', 'net']).default('gross'),
    /** Weekly hours the amounts are for, when they are stated for full time and the post is shorter. */
    fullTimeHours: z.number().positive().max(60).optional(),
    /** Bonus, shift or commission, in words with its figures. */
    variable: words('what is paid on top, in words', 400).optional(),
    equity: words('what share of the firm comes with it, in words', 400).optional(),
    /** Where in the range whom: what decides. */
    note: words('a note on the pay', 600).optional(),
  })
  .refine((pay) => pay.min <= pay.max, {
    path: ['min'],
    error: (issue) => {
      const { min, max } = issue.input as { min: number; max: number };
      return `is above max (${min} > ${max}). Swap them.`;
    },
  });

export type Pay = z.output<typeof paySchema>;
