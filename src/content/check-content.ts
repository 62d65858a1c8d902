import { existsSync, statSync } from 'node:fs';
import { join, posix, relative, resolve, sep } from 'node:path';
import type { z } from 'zod';
import { type Employer, employerSchema } from '../schemas/employer.ts';
import { BLOCKS } from '../schemas/blocks.ts';
import { explain } from '../schemas/explain.ts';
import { type Locale, LOCALES } from '../schemas/locale.ts';
import { type Person, personSchema } from '../schemas/person.ts';
import { invitationKeysSchema } from '../schemas/invitation-keys.ts';
import { siteSchema } from '../schemas/site.ts';
import { problemsOf } from './assemble-vacancies.ts';
import { checkCharacters } from './check-characters.ts';
import { makeLinkRule } from './check-links.ts';
import { judgePicture } from './check-pictures.ts';
import { explainMissing } from './check-references.ts';
import { checkTree, type Inventory } from './check-tree.ts';
import { checkVacancy } from './check-vacancy.ts';
import { KEYS_FILE } from './invitation-keys.ts';
import { type ContentProblem, type Finding, type Severity, sortProblems } from './problem.ts';
import { type Facts, findLine, readFacts } from './read-facts.ts';
import { readText } from './read-text.ts';
import { hasFile, readTree, type Tree } from './read-tree.ts';

/** What the content check found. */
export interface ContentReport {
  /** What must be mended before anything is built. */
  errors: ContentProblem[];
  /** What should be mended. */
  warnings: ContentProblem[];
  /** What could be said better, or is not said. */
  hints: ContentProblem[];
  summary: { vacancies: number; languages: number; employers: number; people: number };
}

/** A folder as the person at the keyboard would name it: relative when it lies below the working directory. */
function displayPath(path: string): string {
  const fromHere = relative(process.cwd(), path).split(sep).join('/');
  return fromHere.startsWith('..') || fromHere === '' ? path : fromHere;
}

/**
 * Reads everything in a content folder and finds everything that is wrong with it; nothing an author writes makes
 * it throw.
 * @param dir the content folder, absolute
 * @param now the moment that open and closed are judged by
 */
export async function checkContent(dir: string, now: Date): Promise<ContentReport> {
  const root = displayPath(dir);
  if (!existsSync(dir) || !statSync(dir).isDirectory()) {
    const message = existsSync(dir)
      ? 'is a file. Expected the folder with your content: set CONTENT_DIR to it.'
      : 'is not there. Expected the folder with your content: create it, or set CONTENT_DIR to where it is.';
    return {
      errors: [{ file: root, field: '', message }],
      warnings: [],
      hints: [],
      summary: NOTHING,
    };
  }
  const { findings, inventory } = await checkFolder(dir, now);
  const of = (wanted: Severity): ContentProblem[] =>
    sortProblems(findings.filter(({ severity }) => severity === wanted)).map(
      ({ file, line, field, message }) => ({ file: posix.join(root, file), line, field, message }),
    );
  return {
    errors: of('error'),
    warnings: of('warning'),
    hints: of('hint'),
    summary: inventory ? summarize(inventory) : NOTHING,
  };
}

const NOTHING = { vacancies: 0, languages: 0, employers: 0, people: 0 };

const summarize = ({ vacancies, employers, people }: Inventory) => ({
  vacancies: vacancies.size,
  languages: new Set([...vacancies.values()].flat()).size,
  employers: employers.length,
  people: people.length,
});

/** Checks each file by itself, then each vacancy against all it names. */
async function checkFolder(
  dir: string,
  now: Date,
): Promise<{ findings: Finding[]; inventory?: Inventory }> {
  let tree: Tree;
  try {
    tree = await readTree(dir);
  } catch (error) {
    const { code = 'unknown error', path = dir } = error as NodeJS.ErrnoException;
    const file = relative(dir, path);
    const message = `cannot be read (${code}). See who may read it.`;
    return { findings: [{ severity: 'error', file, field: '', message }] };
  }
  const inventory = checkTree(tree);
  const findings = [...inventory.findings];
  const desk: Desk = { dir, tree, findings };

  const site = hasFile(tree, 'site.yaml') ? readYaml(desk, 'site.yaml', siteSchema) : undefined;
  if (hasFile(tree, KEYS_FILE)) readYaml(desk, KEYS_FILE, invitationKeysSchema);
  const languages = site?.languages ?? LOCALES;
  const people = new Map(
    inventory.people.flatMap((id) => {
      const person = readPerson(desk, id);
      return person ? [[id, person] as const] : [];
    }),
  );
  const employers = new Map(
    inventory.employers.flatMap((id) => {
      const employer = readEmployer(desk, id, inventory.people);
      return employer ? [[id, employer] as const] : [];
    }),
  );
  findings.push(...explainUnspoken(inventory, languages));
  const known = { employers: inventory.employers, people: inventory.people, persons: people };
  const leadsSomewhere = makeLinkRule({ ...inventory, languages }, resolve('public'));
  for (const [slug, locales] of inventory.vacancies) {
    const folder = `vacancies/${slug}`;
    const texts = locales.flatMap((locale) => {
      const text = readOne(desk, `${folder}/${locale}.mdx`);
      return text === undefined ? [] : [{ locale, text }];
    });
    const bodyContext = {
      blocks: BLOCKS,
      people: inventory.people,
      judgePicture: (path: string) => judgePicture(dir, tree, folder, path),
      leadsSomewhere,
    };
    const context = { ...known, languages, employersById: employers, bodyContext, now };
    try {
      findings.push(...checkVacancy(slug, texts, context));
    } catch (error) {
      findings.push({ severity: 'error', file: folder, field: '', message: explainFailure(error) });
    }
  }
  return { findings, inventory };
}

/** What is left to say when a check itself fails, such as for lists nested ten thousand deep. */
const explainFailure = (error: unknown) =>
  `cannot be checked (${error instanceof Error ? error.message : String(error)}). Make it simpler; if it is simple, this is a mistake of Beckon's.`;

/** What the reading of files shares: where they are, and where findings go. */
interface Desk {
  dir: string;
  tree: Tree;
  findings: Finding[];
}

/** A file's text, its letters checked. */
function readOne({ dir, findings }: Desk, file: string): string | undefined {
  const read = readText(join(dir, file));
  if (!read.ok) {
    const { line, message } = read;
    findings.push({ severity: 'error', file, line, field: '', message });
    return undefined;
  }
  for (const { line, message } of checkCharacters(read.text)) {
    findings.push({ severity: 'error', file, line, field: '', message });
  }
  return read.text;
}

/** Reads a YAML file by its schema and, beside that, as `judge` sees it. */
function readYaml<Schema extends z.ZodType>(
  desk: Desk,
  file: string,
  schema: Schema,
  judge: (facts: Facts) => FieldFinding[] = () => [],
): z.output<Schema> | undefined {
  const text = readOne(desk, file);
  if (text === undefined) return undefined;
  const source = { text, firstLine: 1 };
  const read = readFacts(source);
  if (!read.ok) {
    for (const { line, message } of read.problems) {
      desk.findings.push({ severity: 'error', file, line, field: '', message });
    }
    return undefined;
  }
  const parsed = schema.safeParse(read.facts, { error: explain });
  const wrong = problemsOf(parsed.error?.issues ?? []).map((problem) => ({
    severity: 'error' as const,
    ...problem,
  }));
  for (const finding of [...wrong, ...judge(read.facts)]) {
    desk.findings.push({ ...finding, file, line: findLine(source, finding.field) });
  }
  return parsed.data;
}

type FieldFinding = Omit<Finding, 'file'>;

/** What is wrong with the picture that a field names. */
function judgeField(desk: Desk, folder: string, field: string, path: unknown): FieldFinding[] {
  if (typeof path !== 'string' || !path.startsWith('./')) return [];
  const found = judgePicture(desk.dir, desk.tree, folder, path);
  return found ? [{ ...found, field }] : [];
}

function readPerson(desk: Desk, id: string): Person | undefined {
  const folder = `people/${id}`;
  return readYaml(desk, `${folder}/person.yaml`, personSchema, ({ portrait }) =>
    judgeField(desk, folder, 'portrait', portrait),
  );
}

const groupOf = (value: unknown): Facts =>
  typeof value === 'object' && value !== null ? (value as Facts) : {};
const listOf = (value: unknown): Facts[] => (Array.isArray(value) ? value.map(groupOf) : []);

function readEmployer(desk: Desk, id: string, people: readonly string[]): Employer | undefined {
  const folder = `employers/${id}`;
  return readYaml(desk, `${folder}/employer.yaml`, employerSchema, ({ brand, photos, voices }) => [
    ...judgeField(desk, folder, 'brand.logo', groupOf(brand)['logo']),
    ...listOf(photos).flatMap(({ src }, index) =>
      judgeField(desk, folder, `photos[${index}].src`, src),
    ),
    ...listOf(voices).flatMap(({ person }, index) =>
      typeof person === 'string' && !people.includes(person)
        ? [
            {
              severity: 'error' as const,
              field: `voices[${index}].person`,
              message: explainMissing('person', person, people),
            },
          ]
        : [],
    ),
  ]);
}

/** Files in a language that the site does not name. */
const explainUnspoken = ({ vacancies }: Inventory, languages: readonly Locale[]): Finding[] =>
  [...vacancies].flatMap(([slug, locales]) =>
    locales
      .filter((locale) => !languages.includes(locale))
      .map((locale) => ({
        severity: 'error' as const,
        file: `vacancies/${slug}/${locale}.mdx`,
        field: '',
        message: `is in a language this site does not name. Expected one of ${languages.join(', ')}: add ${locale} to languages in site.yaml, or remove this file.`,
      })),
  );
