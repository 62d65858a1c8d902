import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import type { Locale } from '../schemas/locale.ts';
import { localeSchema } from '../schemas/locale.ts';
import type { Site } from '../schemas/site.ts';
import { closesAt, phaseAt, type Phase } from '../vacancies/closing.ts';
import { vacancyPath } from '../vacancies/paths.ts';
import {
  assembleVacancies,
  type AssembledVacancy,
  type VacancyFile,
} from './assemble-vacancies.ts';
import { buildNow } from './settings.ts';

/** A person as pages show them. */
export type PersonEntry = { id: string } & CollectionEntry<'people'>['data'];
/** An employer as pages show them. */
export type EmployerEntry = { id: string } & CollectionEntry<'employers'>['data'];

/** One vacancy in one language, with everything its page shows. */
export interface VacancyPage extends AssembledVacancy {
  /** The path of this language's page, such as `/sv/jobs/bagare`. */
  path: string;
  /** Paths of all languages' pages. */
  paths: Partial<Record<Locale, string>>;
  employer: EmployerEntry;
  recruiter: PersonEntry;
  backupRecruiter: PersonEntry | undefined;
  hiringManager: PersonEntry | undefined;
  team: PersonEntry[];
  /** The instant of closing, ISO 8601 with offset, or null when rolling. */
  closing: string | null;
  phase: Phase;
  /** The MDX entry, to be rendered with `render(entry)`. */
  entry: CollectionEntry<'vacancies'>;
}

/** Read once a build; afresh on each call while an author writes. */
function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let known: Promise<Value> | undefined;
  return () => (import.meta.env.DEV ? read() : (known ??= read()));
}

/** The site, as `site.yaml` describes it. */
export const getSite = once(readSite);

async function readSite(): Promise<Site> {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('content/site.yaml is missing. "npm run beckon -- check" says more.');
  return entry.data;
}

async function getById<T extends 'people' | 'employers'>(
  collection: T,
): Promise<Map<string, { id: string } & CollectionEntry<T>['data']>> {
  const entries = await getCollection(collection);
  return new Map(entries.map(({ id, data }) => [id, { ...data, id }]));
}

/** All people, by id. */
export const getPeople = once(() => getById('people'));
/** All employers, by id. */
export const getEmployers = once(() => getById('employers'));

/**
 * Every vacancy in every language it has a file for, drafts left out. Put together once a build; afresh on each
 * call while an author writes.
 * @throws when content does not fit together; the content check, which runs first, lists all of it in one go
 */
export const getVacancyPages = once(readVacancyPages);

async function readVacancyPages(): Promise<VacancyPage[]> {
  const [site, people, employers, entries] = await Promise.all([
    getSite(),
    getPeople(),
    getEmployers(),
    getCollection('vacancies'),
  ]);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const files = entries.map((entry): VacancyFile => {
    const [slug = '', locale] = entry.id.split('/');
    return { slug, locale: localeSchema.parse(locale), frontmatter: entry.data };
  });
  const { vacancies, problems } = assembleVacancies(files, site.languages);
  const [first] = problems;
  if (first) {
    throw new Error(
      `content/vacancies/${first.slug}/${first.locale}.mdx: ${first.field}: ${first.message}`,
    );
  }
  const now = buildNow();
  const find = <T>(entriesById: Map<string, T>, id: string, owner: string): T => {
    const found = entriesById.get(id);
    if (!found) throw new Error(`content/vacancies/${owner}: there is no "${id}" in content.`);
    return found;
  };
  return vacancies
    .filter(({ vacancy }) => vacancy.state !== 'draft')
    .map((assembled) => {
      const { slug, locale, languages, vacancy } = assembled;
      const recruiter = find(people, vacancy.recruiter, slug);
      const closing = closesAt(vacancy.closes, recruiter.timeZone);
      const pathIn = (language: Locale) => vacancyPath(slug, language, site.languages);
      return {
        ...assembled,
        path: pathIn(locale),
        paths: Object.fromEntries(languages.map((language) => [language, pathIn(language)])),
        employer: find(employers, vacancy.employer, slug),
        recruiter,
        backupRecruiter: vacancy.backupRecruiter
          ? find(people, vacancy.backupRecruiter, slug)
          : undefined,
        hiringManager: vacancy.hiringManager
          ? find(people, vacancy.hiringManager, slug)
          : undefined,
        team: vacancy.team.map((member) => find(people, member, slug)),
        closing,
        phase: phaseAt(vacancy.state, closing, now),
        entry: find(byId, `${slug}/${locale}`, slug),
      };
    });
}
