import * as z from 'zod';

/** Which vacancies a recruiter answers for: `dist/_beckon/recruiters/<id>.json`. */
export const recruiterVacanciesSchema = z.strictObject({ vacancies: z.array(z.string()) });
export type RecruiterVacancies = z.output<typeof recruiterVacanciesSchema>;
