import * as z from 'zod';
import { country, email, line, localized, webAddress } from './fields.ts';
import { localeSchema } from './locale.ts';

/** Who runs this site and answers for what is kept. */
export const siteSchema = z.strictObject({
  name: line('the name of the site'),
  legalName: line('the registered name of who runs it'),
  /** The public address, without a path. */
  url: webAddress('the public address of the site').transform((url) => new URL(url).origin),
  address: line('a postal address', 300),
  country,
  /** Languages of the site; the first is the default. */
  languages: z
    .array(localeSchema)
    .min(1)
    .refine((languages) => new Set(languages).size === languages.length, {
      error: 'names a language twice. Name each once.',
    }),
  /** What the site is for, in a sentence. */
  description: localized('what the site is for', 300),
  /** Who answers questions about personal data. */
  privacyContact: z.strictObject({
    name: line('a name or a role'),
    email: email('an e-mail address for questions about personal data'),
  }),
  /** Where a person can complain. */
  supervisoryAuthority: z.strictObject({
    name: line('the supervisory authority'),
    url: webAddress("the authority's address"),
  }),
  /** Days an application is kept after its vacancy closes, unless the vacancy says otherwise. */
  retentionDays: z.number().int().min(1).max(730).default(180),
  /** From whom mails come; the domain must be ours (SPF, DKIM, DMARC). */
  sender: z.strictObject({
    name: line('the name of the sender', 60),
    email: email('the address of the sender'),
  }),
  /** Who else handles the data, and where. */
  processors: z
    .array(
      z.strictObject({
        name: line('a processor'),
        purpose: localized('what it does', 200),
        place: line('where it does so'),
      }),
    )
    .default([]),
});
export type Site = z.output<typeof siteSchema>;
