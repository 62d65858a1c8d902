import * as z from 'zod';

/** Below this many promised answers a rate says nothing, and nothing is said. */
export const PROMISES_MIN = 10;

/** How many promised answers of the last 90 days came in time, by recruiter; those with fewer than ten are left out. */
export const promiseFiguresSchema = z.record(
  z.string(),
  z.strictObject({ kept: z.number().int().min(0), total: z.number().int().min(PROMISES_MIN) }),
);
export type PromiseFigures = z.output<typeof promiseFiguresSchema>;
