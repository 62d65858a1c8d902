import * as z from 'zod';

/** The languages the interface speaks; content may use any of these and no other. */
export const LOCALES = ['en', 'sv', 'de', 'nl'] as const;

export const localeSchema = z.enum(LOCALES, {
  error: (issue) =>
    `expected one of ${LOCALES.join(', ')}, got ${JSON.stringify(issue.input)}. Use a language the interface speaks.`,
});

/** A BCP 47 language subtag of the interface. */
export type Locale = z.output<typeof localeSchema>;
