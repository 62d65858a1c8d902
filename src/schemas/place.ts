import * as z from 'zod';
import { country, line, words } from './fields.ts';

/** Somewhere the work is done. */
export const placeSchema = z.strictObject({
  /** What people there call it: "the bakery on Storgatan". */
  name: words('what the place is called').optional(),
  street: line('a street and number').optional(),
  postalCode: line('a postal code', 20).optional(),
  locality: line('a town or city'),
  region: line('a region or state').optional(),
  country,
  /** Facts for the way there: minutes from the station, parking, the first bus. */
  commute: words('facts about the way there', 400).optional(),
});
export type Place = z.output<typeof placeSchema>;

export const WORK_MODES = ['onsite', 'hybrid', 'remote'] as const;

/** Where the work happens: on site, partly at home, or anywhere in the countries named. */
export const workplaceSchema = z
  .strictObject({
    mode: z.enum(WORK_MODES),
    /** Days a week at home, for hybrid work. */
    daysAtHome: z.number().min(0.5).max(5).optional(),
    /** Countries a remote employee may live in. */
    countries: z.array(country).min(1).optional(),
    note: words('a note on where the work is done', 400).optional(),
  })
  .refine((workplace) => workplace.mode !== 'hybrid' || workplace.daysAtHome !== undefined, {
    path: ['daysAtHome'],
    error:
      'is missing. Expected how many days a week are at home, such as 3, since mode is hybrid.',
  })
  .refine((workplace) => workplace.mode !== 'remote' || workplace.countries !== undefined, {
    path: ['countries'],
    error: 'is missing. Expected the countries a remote employee may live in, such as [SE, DE].',
  })
  .refine((workplace) => workplace.mode !== 'onsite' || workplace.daysAtHome === undefined, {
    path: ['daysAtHome'],
    error: 'contradicts mode: onsite. Remove it, or write mode: hybrid.',
  });
export type Workplace = z.output<typeof workplaceSchema>;
