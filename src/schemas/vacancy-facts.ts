import * as z from 'zod';
import { publicKeySchema } from './invitation-keys.ts';
import { localeSchema } from './locale.ts';
import { VACANCY_STATES } from './vacancy.ts';

const contactSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  /** The language their mail is written in. */
  language: localeSchema,
  timeZone: z.string(),
});

/**
 * What the Worker needs of one vacancy: `dist/_beckon/vacancies/<slug>.json`, drawn by the build and read through
 * the `ASSETS` binding, so that the Worker does not grow with the number of vacancies.
 */
export const vacancyFactsSchema = z.strictObject({
  slug: z.string(),
  state: z.enum(VACANCY_STATES),
  listed: z.boolean(),
  /** The instant after which nobody can apply, or null when rolling. */
  closesAt: z.iso.datetime({ offset: true }).nullable(),
  /** Languages that have a page, the one that holds the facts first. */
  languages: z.array(localeSchema).min(1),
  /** Paths of the pages, by language. */
  paths: z.partialRecord(localeSchema, z.string()),
  /** The heading, by language. */
  titles: z.partialRecord(localeSchema, z.string()),
  employer: z.strictObject({
    id: z.string(),
    name: z.string(),
    decentNo: z.partialRecord(localeSchema, z.string()),
  }),
  recruiter: contactSchema,
  backup: contactSchema.nullable(),
  audiences: z.array(z.string()),
  /** Working days until the promised answer, and the days that are none: weekends aside, public holidays. */
  answerDays: z.number().int().positive(),
  holidays: z.array(z.iso.date()),
  /** Where the days of the promise are counted. */
  timeZone: z.string(),
  retentionDays: z.number().int().positive(),
  /** The nearest open vacancy of the same employer or field, for those who come too late. */
  nearest: z.string().nullable(),
});
export type VacancyFacts = z.output<typeof vacancyFactsSchema>;
export type Contact = z.output<typeof contactSchema>;

/** What the Worker needs of the site: `dist/_beckon/site.json`. */
export const siteFactsSchema = z.strictObject({
  name: z.string(),
  url: z.url(),
  languages: z.array(localeSchema).min(1),
  sender: z.strictObject({ name: z.string(), email: z.string() }),
  privacyContact: z.strictObject({ name: z.string(), email: z.string() }),
  /** Public keys of the machines that make personal links for it. */
  invitationKeys: z.array(publicKeySchema),
  /** Everybody who answers applications, with the days that are no working days for them. */
  recruiters: z.array(contactSchema.extend({ holidays: z.array(z.iso.date()) })),
});
export type SiteFacts = z.output<typeof siteFactsSchema>;
