import * as z from 'zod';
import { localeSchema } from './locale.ts';
import { VACANCY_STATES } from './vacancy.ts';

/** An employer's vacancies: `dist/_beckon/employers/<id>.json`, one file each, so that none grows with the site. */
export const employerVacanciesSchema = z.strictObject({
  name: z.string(),
  vacancies: z.array(
    z.strictObject({
      slug: z.string(),
      state: z.enum(VACANCY_STATES),
      listed: z.boolean(),
      /** The instant after which nobody can apply, or null when rolling. */
      closesAt: z.iso.datetime({ offset: true }).nullable(),
      languages: z.array(localeSchema).min(1),
      paths: z.partialRecord(localeSchema, z.string()),
      titles: z.partialRecord(localeSchema, z.string()),
    }),
  ),
});
export type EmployerVacancies = z.output<typeof employerVacanciesSchema>;
