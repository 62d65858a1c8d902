import * as z from 'zod';
import { country, email, line, localized, picture, timeZone, webAddress } from './fields.ts';
import { show } from './explain.ts';

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, {
  error: (issue) => `expected a time in quotes such as "08:30", got ${show(issue.input)}.`,
});

/** A recruiter, or somebody a candidate would meet. */
export const personSchema = z.strictObject({
  name: line('a name'),
  /** What they do, such as "Head of grid control". */
  role: localized('a role', 160),
  /** What one can ask them about. */
  subject: localized('a subject', 200).optional(),
  /** Languages they speak, as BCP 47, the one their mail is written in first. */
  languages: z
    .array(
      z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, {
        error: 'expected a language such as sv or en-GB.',
      }),
    )
    .min(1, { error: 'expected at least one language, such as [sv, en].' }),
  /** Needed for recruiters; shown to nobody unless the person recruits. */
  email: email('an e-mail address').optional(),
  /** Their own public profile. */
  profile: webAddress('their profile').optional(),
  booking: webAddress('a page where one can book a talk').optional(),
  chat: webAddress('an address that opens a chat').optional(),
  workingHours: z
    .strictObject({
      days: z.array(z.enum(WEEKDAYS)).min(1),
      from: clock,
      to: clock,
    })
    .optional(),
  timeZone,
  /** Whose public holidays they keep. */
  country,
  portrait: picture.optional(),
  /** A sentence of their own, in their words. */
  sentence: localized('a sentence of their own', 400).optional(),
});
export type Person = z.output<typeof personSchema>;
