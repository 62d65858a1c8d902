import { posix } from 'node:path';
import type { Employer } from '../schemas/employer.ts';
import type { Locale } from '../schemas/locale.ts';
import type { Vacancy } from '../schemas/vacancy.ts';
import { assembleVacancies, type VacancyFile } from './assemble-vacancies.ts';
import { checkBody, type BodyContext } from './check-body.ts';
import { checkDates } from './check-dates.ts';
import { checkLetters } from './check-letters.ts';
import { checkGaps, findTwinAudiences } from './check-gaps.ts';
import { checkReferences, type Known } from './check-references.ts';
import { checkPayWords, checkTitle, type TextPiece, type WordingFinding } from './check-wording.ts';
import { checkLaw } from './law/check-law.ts';
import type { Problem } from './merge-translation.ts';
import type { Finding } from './problem.ts';
import { type Facts, type FactsText, findLine, readFacts } from './read-facts.ts';
import { splitMdx } from './read-mdx.ts';

/** One file of a vacancy, as read from disk. */
export interface VacancyText {
  locale: Locale;
  text: string;
}

/** What a vacancy is held against. */
export interface VacancyContext extends Known {
  /** The site's languages, the default first. */
  languages: readonly Locale[];
  employersById: ReadonlyMap<string, Employer>;
  bodyContext: BodyContext;
  now: Date;
}

/** A file whose facts could be read. */
interface ReadFile extends VacancyFile {
  source: FactsText;
  /** The words of its text below the facts. */
  words: TextPiece[];
}

const fileName = (slug: string, locale: Locale) => posix.join('vacancies', slug, `${locale}.mdx`);

/** Reads one file, finding all that can be found without its neighbours. */
function readVacancyFile(
  slug: string,
  { locale, text }: VacancyText,
  bodyContext: BodyContext,
): { file: ReadFile | undefined; findings: Finding[] } {
  const findings: Finding[] = [];
  const report = (line: number, message: string, severity: Finding['severity'] = 'error') =>
    findings.push({ severity, file: fileName(slug, locale), line, field: '', message });
  const split = splitMdx(text);
  if (!split.ok) {
    report(split.line, split.message);
    return { file: undefined, findings };
  }
  const { facts: source, body } = split.parts;
  const facts = readFacts(source);
  if (!facts.ok) for (const { line, message } of facts.problems) report(line, message);
  const { findings: bodyFindings, texts } = checkBody(body, bodyContext);
  for (const { line, message, severity } of bodyFindings) report(line, message, severity);
  const words = texts.map((piece) => ({ field: '', ...piece }));
  return {
    file: facts.ok ? { slug, locale, frontmatter: facts.facts, source, words } : undefined,
    findings,
  };
}

/** Finds everything that is wrong with one vacancy in all its languages. */
export function checkVacancy(
  slug: string,
  texts: readonly VacancyText[],
  context: VacancyContext,
): Finding[] {
  const { languages } = context;
  const rank = ({ locale }: { locale: Locale }) => languages.indexOf(locale);
  const inOrder = texts
    .filter(({ locale }) => languages.includes(locale))
    .toSorted((left, right) => rank(left) - rank(right));
  const read = inOrder.map((text) => readVacancyFile(slug, text, context.bodyContext));
  const findings = read.flatMap((each) => each.findings);
  const original = read[0]?.file;
  if (!original) return findings;
  const files = read.flatMap(({ file }) => file ?? []);
  const { vacancies, problems } = assembleVacancies(files, languages);
  for (const file of files) {
    const found: WordingFinding[] = [
      ...asErrors(problems.filter(({ locale }) => locale === file.locale)),
    ];
    const vacancy = vacancies.find(({ locale }) => locale === file.locale)?.vacancy;
    const stated = new Set(Object.keys(original.frontmatter));
    if (file === original) {
      found.push(...asErrors(checkReferences(file.frontmatter, context)));
      found.push(...findTwinAudiences(audienceIds(file.frontmatter)));
    }
    if (vacancy)
      found.push(...judge(vacancy, file, { isOriginal: file === original, stated }, context));
    findings.push(...found.map((each) => locate(each, file)));
  }
  return findings;
}

const asErrors = (problems: readonly Problem[]): WordingFinding[] =>
  problems.map(({ field, message }) => ({ severity: 'error', field, message }));

/** Gives a finding its file and, unless it is mere advice, its line. */
function locate(
  { severity, field, line, message }: WordingFinding,
  { slug, locale, source }: ReadFile,
): Finding {
  const own = line ?? (severity === 'hint' || !field ? undefined : findLine(source, field));
  return { severity, file: fileName(slug, locale), line: own, field, message };
}

const isOver = ({ state }: Vacancy) => state === 'filled' || state === 'closed';

/** What a sound vacancy says, against wording, law and calendar. Facts are judged in the original alone. */
function judge(
  vacancy: Vacancy,
  file: ReadFile,
  { isOriginal, stated }: { isOriginal: boolean; stated: ReadonlySet<string> },
  { employersById, persons, now }: VacancyContext,
): WordingFinding[] {
  const employer = employersById.get(vacancy.employer);
  const texts = [...textsOf(file.frontmatter), ...file.words];
  const subject = { vacancy, locale: file.locale, stated, texts };
  const staff = employer?.size;
  const inWords = [
    ...checkTitle(vacancy, employer?.name),
    ...checkPayWords(vacancy, texts),
    ...checkLetters(vacancy, employer?.name),
    ...checkLaw(subject, { judges: 'texts', staff }),
  ];
  if (!isOriginal) return inWords;
  const timeZone = persons.get(vacancy.recruiter)?.timeZone;
  return [
    ...inWords,
    ...checkLaw(subject, { judges: 'facts', staff }),
    ...(isOver(vacancy) ? [] : checkGaps(vacancy)),
    ...(timeZone ? checkDates(vacancy, timeZone, now) : []),
  ];
}

const audienceIds = ({ audiences }: Facts): unknown[] =>
  Array.isArray(audiences)
    ? audiences.map((audience) => (audience as { id?: unknown } | null)?.id)
    : [];

/** All texts of a frontmatter with the fields they stand in. */
function textsOf(value: unknown, field = ''): TextPiece[] {
  if (typeof value === 'string') return [{ field, text: value }];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => textsOf(item, `${field}[${index}]`));
  }
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, item]) => textsOf(item, field ? `${field}.${key}` : key))
    : [];
}
