import * as z from 'zod';
import { vacancyFactsSchema } from './vacancy-facts.ts';

/** An employer's vacancies: `dist/_beckon/employers/<id>.json`, one file each, so that none grows with the site. */
export const employerVacanciesSchema = z.strictObject({
  name: z.string(),
  vacancies: z.array(
    vacancyFactsSchema.pick({
      slug: true,
      state: true,
      listed: true,
      closesAt: true,
      languages: true,
      paths: true,
      titles: true,
    }),
  ),
});
export type EmployerVacancies = z.output<typeof employerVacanciesSchema>;
