import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { type Employer, employerSchema } from '../../schemas/employer.ts';
import { nearestName } from '../../schemas/explain.ts';
import { type Locale, LOCALES } from '../../schemas/locale.ts';
import { personSchema } from '../../schemas/person.ts';
import { siteSchema } from '../../schemas/site.ts';
import { checkTree, toSlug } from '../../content/check-tree.ts';
import { readFacts } from '../../content/read-facts.ts';
import { splitMdx } from '../../content/read-mdx.ts';
import { readText } from '../../content/read-text.ts';
import { readTree, type Tree } from '../../content/read-tree.ts';
import { buildNow, contentDir } from '../../content/settings.ts';
import { formatStarter, formatTranslation } from '../../content/starter.ts';
import { vacancyPath } from '../../vacancies/paths.ts';
import type { Command } from '../command.ts';
import { CommandError } from '../command.ts';

const USAGE = 'new <slug> [--employer id] [--recruiter id] [--lang en]';

/** Reads a YAML file leniently: whoever starts a vacancy need not mend everything else first. */
function readYaml(dir: string, file: string): unknown {
  const read = readText(join(dir, file));
  const facts = read.ok ? readFacts({ text: read.text, firstLine: 1 }) : undefined;
  return facts?.ok ? facts.facts : undefined;
}

function requireSlug(slug: string | undefined): string {
  if (!slug) {
    throw new CommandError(
      `Expected the name of the new vacancy's folder, such as night-baker: beckon ${USAGE}`,
    );
  }
  const right = toSlug(slug);
  if (right === slug) return slug;
  throw new CommandError(
    `"${slug}" cannot be part of an address. Expected small letters, digits and single hyphens, at most 80${right ? `: try ${right}` : ''}.`,
  );
}

/** The id that was asked for, or else the first there is. */
function pick(asked: string | undefined, ids: readonly string[], option: string, make: string) {
  const [first] = ids;
  if (first === undefined) throw new CommandError(`There is nobody to name yet. ${make}`);
  if (asked === undefined || ids.includes(asked)) return asked ?? first;
  const nearest = nearestName(asked, ids);
  throw new CommandError(
    `There is no "${asked}" for --${option}. ${nearest ? `Did you mean ${nearest}?` : `There are ${ids.join(', ')}.`}`,
  );
}

/** Languages of the site, or all there are while site.yaml cannot be read. */
const languagesOf = (dir: string): readonly Locale[] =>
  siteSchema.shape.languages.safeParse(
    (readYaml(dir, 'site.yaml') as { languages?: unknown } | undefined)?.languages,
  ).data ?? LOCALES;

interface Draft {
  dir: string;
  slug: string;
  locale: Locale;
  languages: readonly Locale[];
}

function draftVacancy(
  { dir, slug }: Draft,
  ids: { employers: readonly string[]; people: readonly string[] },
  asked: { employer?: string | undefined; recruiter?: string | undefined },
): string {
  const employers = new Map(
    ids.employers.flatMap((id): [string, Employer][] => {
      const parsed = employerSchema.safeParse(readYaml(dir, `employers/${id}/employer.yaml`));
      return parsed.success ? [[id, parsed.data]] : [];
    }),
  );
  const recruiters = ids.people.filter(
    (id) => personSchema.safeParse(readYaml(dir, `people/${id}/person.yaml`)).data?.email,
  );
  const employerId = pick(
    asked.employer,
    [...employers.keys()],
    'employer',
    `Write ${join(dir, 'employers/<id>/employer.yaml')} first; the README lists its fields.`,
  );
  const recruiter = pick(
    asked.recruiter,
    recruiters,
    'recruiter',
    `Write ${join(dir, 'people/<id>/person.yaml')} with an e-mail address first; the README lists its fields.`,
  );
  const { locality = '', country = '' } = employers.get(employerId) ?? {};
  return formatStarter({
    slug,
    employer: { id: employerId, locality, country },
    recruiter,
    otherEmployers: asked.employer ? [] : [...employers.keys()].filter((id) => id !== employerId),
    otherRecruiters: asked.recruiter ? [] : recruiters.filter((id) => id !== recruiter),
    day: buildNow().toISOString().slice(0, 10),
  });
}

/** The text of a translation, begun from the file that holds the facts. */
function draftTranslation({ dir, slug, locale, languages }: Draft, existing: readonly Locale[]) {
  const [original] = languages.filter((language) => existing.includes(language));
  if (original === undefined || languages.indexOf(locale) < languages.indexOf(original)) {
    throw new CommandError(
      `${locale}.mdx would hold the facts, since ${locale} comes first in site.yaml. Copy ${original ?? existing[0] ?? ''}.mdx to ${locale}.mdx and translate it; then leave only the words in the other.`,
    );
  }
  const file = `${original}.mdx`;
  const read = readText(join(dir, 'vacancies', slug, file));
  const split = read.ok ? splitMdx(read.text) : undefined;
  const facts = split?.ok ? readFacts(split.parts.facts) : undefined;
  if (!split?.ok || !facts?.ok) {
    throw new CommandError(`${file} cannot be read. "npm run beckon -- check" says why.`);
  }
  const { title, hook } = facts.facts;
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return formatTranslation({ file, title: text(title), hook: text(hook), body: split.parts.body });
}

async function openTree(dir: string): Promise<Tree> {
  try {
    return await readTree(dir);
  } catch (error) {
    throw new CommandError(
      `${dir} cannot be read. Create the folder, or set CONTENT_DIR to where your content is.`,
      { cause: error },
    );
  }
}

/** Begins a vacancy, or another language of one. */
export const command: Command = {
  usage: USAGE,
  summary: 'Begin a vacancy, or another language of one, from a commented draft.',
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        employer: { type: 'string' },
        recruiter: { type: 'string' },
        lang: { type: 'string' },
      },
    });
    const slug = requireSlug(positionals[0]);
    const dir = contentDir();
    const { employers, people, vacancies } = checkTree(await openTree(dir));
    const languages = languagesOf(dir);
    const locale = languages.find((language) => language === (values.lang ?? languages[0]));
    if (!locale) {
      throw new CommandError(
        `This site does not speak "${values.lang ?? ''}". Expected one of ${languages.join(', ')}; add a language in site.yaml.`,
      );
    }
    const draft = { dir, slug, locale, languages };
    const existing = vacancies.get(slug) ?? [];
    const path = join(dir, 'vacancies', slug, `${locale}.mdx`);
    const shown = relative(process.cwd(), path).startsWith('..')
      ? path
      : relative(process.cwd(), path);
    if (existing.includes(locale)) {
      throw new CommandError(`${shown} is there already. Choose another name, or edit that file.`);
    }
    const isTranslation = existing.length > 0;
    const text = isTranslation
      ? draftTranslation(draft, existing)
      : draftVacancy(draft, { employers, people }, values);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
    const next = isTranslation
      ? '1. Translate what it holds; pay, dates and people come from the original.'
      : '1. Fill it in: each comment says what belongs there.';
    process.stdout.write(
      `Wrote ${shown}\n\n${next}\n2. npm run beckon -- check\n3. ${isTranslation ? '' : 'Write state: open, then '}npm run dev and look at ${vacancyPath(slug, locale, languages)}\n`,
    );
    return 0;
  },
};
