import type { Locale } from '../schemas/locale.ts';
import { explain } from '../schemas/explain.ts';
import { type Vacancy, vacancyFields, vacancySchema } from '../schemas/vacancy.ts';
import { mergeTranslation, type Problem } from './merge-translation.ts';

/** One MDX file of a vacancy, as read: `content/vacancies/<slug>/<locale>.mdx`. */
export interface VacancyFile {
  slug: string;
  locale: Locale;
  frontmatter: Record<string, unknown>;
}

/** One vacancy in one language, every fact in place. */
export interface AssembledVacancy {
  slug: string;
  locale: Locale;
  /** Languages with a file, the one that holds the facts first. */
  languages: Locale[];
  vacancy: Vacancy;
}

export interface FileProblem extends Problem {
  slug: string;
  locale: Locale;
}

const fieldOf = (path: PropertyKey[]) =>
  path.reduce<string>(
    (field, part) =>
      typeof part === 'number'
        ? `${field}[${part}]`
        : field
          ? `${field}.${String(part)}`
          : String(part),
    '',
  );

interface Issue {
  code?: string;
  keys?: string[];
  path: PropertyKey[];
  message: string;
}

/** The problems zod found, each in an author's words; one for each key that does not belong. */
export function problemsOf(issues: readonly Issue[]): Problem[] {
  return issues.flatMap(({ code, keys = [], path, message }) => {
    if (code !== 'unrecognized_keys') return [{ field: fieldOf(path), message }];
    const sentences = message.split('\n');
    return keys.map((key, index) => ({
      field: fieldOf([...path, key]),
      message: (sentences[index] ?? message).replace(`"${key}" `, ''),
    }));
  });
}

/** What stands in for a broken required field while the rules that span several fields are asked. */
const STAND_INS: Record<string, unknown> = {
  title: 'title',
  hook: 'hook',
  employer: 'employer',
  recruiter: 'recruiter',
  state: 'draft',
  posted: '1970-01-01',
  closes: 'rolling',
  employmentTypes: ['other'],
  workplace: { mode: 'remote', countries: ['SE'] },
  places: [{ locality: 'locality', country: 'SE' }],
  answerDays: 1,
};

/**
 * What is wrong with a vacancy that its schema refuses. The rules of several fields are asked beside stand-ins for
 * the broken ones, since zod passes over them, or asks them of nonsense, while a field is broken alone.
 */
function problemsIn(frontmatter: Record<string, unknown>): Problem[] {
  const issues: Issue[] =
    vacancyFields.safeParse(frontmatter, { error: explain }).error?.issues ?? [];
  const broken = new Set(
    issues.flatMap(({ code, keys = [], path }) =>
      code === 'unrecognized_keys' && path.length === 0 ? keys : path.slice(0, 1).map(String),
    ),
  );
  const sound = Object.entries(frontmatter).filter(([key]) => !broken.has(key));
  const standIns = Object.entries(STAND_INS).filter(([key]) => broken.has(key));
  const again = vacancySchema.safeParse(Object.fromEntries([...sound, ...standIns]), {
    error: explain,
  });
  return problemsOf([...issues, ...(again.error?.issues ?? [])]);
}

/**
 * Puts the files of the vacancies together: the file of the site's default language, or else the first in the
 * site's order, holds the facts, and the others inherit what they do not translate.
 * @param files the files, in any order
 * @param languages the site's languages, the default first
 */
export function assembleVacancies(
  files: readonly VacancyFile[],
  languages: readonly Locale[],
): { vacancies: AssembledVacancy[]; problems: FileProblem[] } {
  const vacancies: AssembledVacancy[] = [];
  const problems: FileProblem[] = [];
  const bySlug = Map.groupBy(files, ({ slug }) => slug);
  for (const [slug, group] of bySlug) {
    const ordered = group.toSorted(
      (left, right) => languages.indexOf(left.locale) - languages.indexOf(right.locale),
    );
    const [original] = ordered;
    if (!original) continue;
    let inherited: Problem[] = [];
    for (const file of ordered) {
      const { merged, problems: contradictions } =
        file === original
          ? { merged: file.frontmatter, problems: [] }
          : mergeTranslation(
              original.frontmatter,
              file.frontmatter,
              vacancyFields,
              `${original.locale}.mdx`,
            );
      const parsed = vacancySchema.safeParse(merged, { error: explain });
      const found = [...contradictions, ...(parsed.success ? [] : problemsIn(merged))];
      const own = file === original ? found : found.filter((each) => !isInherited(each, inherited));
      if (file === original) inherited = found;
      problems.push(...own.map((problem) => ({ ...problem, slug, locale: file.locale })));
      if (parsed.success && contradictions.length === 0) {
        vacancies.push({
          slug,
          locale: file.locale,
          languages: ordered.map(({ locale }) => locale),
          vacancy: parsed.data,
        });
      }
    }
  }
  return { vacancies, problems };
}

/** Whether a problem stems from the original, where it has been told already. */
const isInherited = (problem: Problem, inherited: readonly Problem[]) =>
  inherited.some(({ field, message }) => field === problem.field && message === problem.message);
