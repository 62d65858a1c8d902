import * as z from 'zod';
import {
  country,
  id,
  line,
  localized,
  localizedList,
  picture,
  sharedOrLocalized,
  webAddress,
} from './fields.ts';
import { show } from './explain.ts';

/** Font choices that cost the reader nothing, and the one that brings a subset of its own. */
export const BRAND_FONTS = ['system', 'serif', 'rounded', 'condensed', 'mono'] as const;

/** Who hires. */
export const employerSchema = z.strictObject({
  /** The name people use. */
  name: line('the name people use'),
  legalName: line('the registered name'),
  site: webAddress("the employer's own site"),
  locality: line('a town or city'),
  country,
  /** How many work there. */
  size: z.number().int().positive().optional(),
  industry: localized('the industry', 160).optional(),
  founded: z.number().int().min(1000).max(2100).optional(),
  brand: z
    .strictObject({
      /** `#rrggbb`; contrast is corrected at build in both colour schemes. */
      colour: z.string().regex(/^#[0-9a-f]{6}$/i, {
        error: (issue) =>
          `expected a colour in quotes such as "#0a5c4a", got ${show(issue.input)}.`,
      }),
      font: z.enum(BRAND_FONTS).default('system'),
      logo: picture.optional(),
    })
    .optional(),
  /** What the employer promises those who work there. */
  promise: localized('a promise to employees').optional(),
  benefits: localizedList('benefits').optional(),
  figures: z
    .array(
      z.strictObject({
        value: sharedOrLocalized('a figure', 40),
        label: localized('what the figure counts', 200),
        source: localized('where the figure comes from', 200),
        url: webAddress('the address of the source').optional(),
      }),
    )
    .default([]),
  /** What people who work there say, in their own words. */
  voices: z
    .array(z.strictObject({ person: id('a person'), text: localized('what they say') }))
    .default([]),
  photos: z
    .array(
      z.strictObject({
        src: picture,
        alt: localized('what the picture shows', 300),
        credit: line('whose picture it is').optional(),
      }),
    )
    .default([]),
  /** The employer's answer to what reviews say. */
  reviews: localized('an answer to what reviews say').optional(),
  /** The no a candidate gets when it is one: decent, true and short. */
  decentNo: localized('a decent no').optional(),
});
export type Employer = z.output<typeof employerSchema>;
