import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { assembleVacancies, type AssembledVacancy } from '../../content/assemble-vacancies.ts';
import { readFacts } from '../../content/read-facts.ts';
import { splitMdx } from '../../content/read-mdx.ts';
import { readText } from '../../content/read-text.ts';
import { employerSchema } from '../../schemas/employer.ts';
import { nearestName } from '../../schemas/explain.ts';
import { type Locale, LOCALES } from '../../schemas/locale.ts';
import { personSchema, type Person } from '../../schemas/person.ts';
import { siteSchema, type Site } from '../../schemas/site.ts';
import { CommandError } from '../command.ts';

const unsound = (file: string, cause?: unknown) =>
  new CommandError(`${file} cannot be read. "npm run beckon -- check" says why.`, { cause });

function readYaml<Schema extends z.ZodType>(
  dir: string,
  file: string,
  schema: Schema,
): z.output<Schema> {
  const read = readText(join(dir, file));
  const facts = read.ok ? readFacts({ text: read.text, firstLine: 1 }) : undefined;
  const parsed = facts?.ok ? schema.safeParse(facts.facts) : undefined;
  if (!parsed?.success) throw unsound(file, parsed?.error);
  return parsed.data;
}

function listFolders(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
  } catch (error) {
    throw new CommandError(
      `${folder} cannot be read. Set CONTENT_DIR to the folder where your content is.`,
      { cause: error },
    );
  }
}

function readFrontmatter(dir: string, file: string): Record<string, unknown> {
  const read = readText(join(dir, file));
  const split = read.ok ? splitMdx(read.text) : undefined;
  const facts = split?.ok ? readFacts(split.parts.facts) : undefined;
  if (!facts?.ok) throw unsound(file);
  return facts.facts;
}

/**
 * The origin of a site.
 * @throws CommandError when `site.yaml` cannot be read
 */
export const readSiteUrl = (contentDir: string): string =>
  readYaml(contentDir, 'site.yaml', siteSchema).url;

/** One vacancy with what a personal link needs to know of it, read without drawing anything. */
export interface VacancyOnDesk {
  site: Site;
  slug: string;
  /** The vacancy by language, the one that holds the facts first. */
  byLocale: Map<Locale, AssembledVacancy>;
  /** The employer's name. */
  employer: string;
  person: (id: string) => Person;
}

/** @throws CommandError when there is no such vacancy, or it cannot be read */
export function readVacancy(contentDir: string, slug: string): VacancyOnDesk {
  const slugs = listFolders(join(contentDir, 'vacancies'));
  if (!slugs.includes(slug)) {
    const nearest = nearestName(slug, slugs);
    throw new CommandError(
      `There is no vacancy "${slug}". ${nearest ? `Did you mean ${nearest}?` : `There are ${slugs.join(', ')}.`}`,
    );
  }
  const site = readYaml(contentDir, 'site.yaml', siteSchema);
  const folder = `vacancies/${slug}`;
  const names = readdirSync(join(contentDir, folder));
  const files = LOCALES.filter((locale) => names.includes(`${locale}.mdx`)).map((locale) => ({
    slug,
    locale,
    frontmatter: readFrontmatter(contentDir, `${folder}/${locale}.mdx`),
  }));
  const { vacancies, problems } = assembleVacancies(files, site.languages);
  const [problem] = problems;
  const [first] = vacancies;
  if (problem || !first) throw unsound(`${folder}/${problem?.locale ?? site.languages[0]}.mdx`);
  return {
    site,
    slug,
    byLocale: new Map(vacancies.map((each) => [each.locale, each])),
    employer: readYaml(
      contentDir,
      `employers/${first.vacancy.employer}/employer.yaml`,
      employerSchema,
    ).name,
    person: (id) => readYaml(contentDir, `people/${id}/person.yaml`, personSchema),
  };
}
