import { type Locale, LOCALES } from '../schemas/locale.ts';
import { nearestName, show } from '../schemas/explain.ts';
import { KEYS_FILE } from './invitation-keys.ts';
import type { Finding } from './problem.ts';
import type { Tree } from './read-tree.ts';

/** The longest a folder's name may be: it is part of addresses and file names. */
const SLUG_MAX = 80;

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MEDIA = /\.(svg|png|jpe?g|webp|avif|gif|mp4|webm|vtt|pdf)$/i;
const NOTES = /^(README|LICEN[CS]E|NOTES?)(\.(md|txt))?$/i;
const ROOMS = { employers: 'employer.yaml', people: 'person.yaml', vacancies: 'en.mdx' } as const;
type Room = keyof typeof ROOMS;
const ROOT_FILES = new Set(['site.yaml', KEYS_FILE]);

/** What content consists of, as the folder's names tell. */
export interface Inventory {
  findings: Finding[];
  employers: string[];
  people: string[];
  /** Languages with a file, by vacancy. */
  vacancies: Map<string, Locale[]>;
}

const isLocale = (name: string): name is Locale => (LOCALES as readonly string[]).includes(name);

/** The name a folder would have under the rules. */
export function toSlug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, SLUG_MAX)
    .replace(/-+$/, '');
}

/** Takes stock of a content folder by its names, and finds those that are wrong or would not be read. */
export function checkTree(tree: Tree): Inventory {
  const findings: Finding[] = [];
  const report = (severity: Finding['severity'], file: string, message: string) =>
    findings.push({ severity, file, field: '', message });

  const root = tree.get('') ?? { files: [], folders: [] };
  for (const file of root.files.filter((name) => !ROOT_FILES.has(name) && !NOTES.test(name))) {
    report(
      'warning',
      file,
      /^site\.ya?ml$/i.test(file)
        ? 'is not read. Rename it site.yaml.'
        : 'is not read. Remove it, or move it to where it belongs.',
    );
  }
  if (!root.files.includes('site.yaml')) {
    report(
      'error',
      'site.yaml',
      'is missing. Expected who runs the site, in which languages, and who answers for what is kept; the README lists its fields.',
    );
  }
  for (const folder of root.folders.filter((name) => !Object.hasOwn(ROOMS, name))) {
    const nearest = nearestName(folder, Object.keys(ROOMS));
    report(
      'warning',
      folder,
      `is not read. ${nearest ? `Did you mean "${nearest}"?` : `Expected ${Object.keys(ROOMS).join(', ')}.`}`,
    );
  }

  /** The folders of a room whose name is right. */
  const foldersOf = (room: Room): string[] => {
    const { files, folders } = tree.get(room) ?? { files: [], folders: [] };
    for (const file of files.filter((name) => !NOTES.test(name))) {
      const id = toSlug(file.replace(/\.\w+$/, '')) || 'name';
      report('warning', `${room}/${file}`, `is not read. Move it to ${room}/${id}/${ROOMS[room]}.`);
    }
    return folders.filter((name) => {
      const isRight = SLUG.test(name) && name.length <= SLUG_MAX;
      if (!isRight) report('error', `${room}/${name}`, explainName(name));
      return isRight;
    });
  };

  /** Reports what lies in a folder and is neither read nor shown. */
  const reportStrays = (folder: string, isRead: (name: string) => boolean) => {
    const { files, folders } = tree.get(folder) ?? { files: [], folders: [] };
    for (const name of files.filter((each) => !isRead(each) && !MEDIA.test(each))) {
      if (!NOTES.test(name)) report('warning', `${folder}/${name}`, 'is not read. Remove it.');
    }
    for (const name of folders) reportStrays(`${folder}/${name}`, () => false);
  };

  const idsOf = (room: 'employers' | 'people'): string[] =>
    foldersOf(room).filter((id) => {
      const folder = `${room}/${id}`;
      const files = tree.get(folder)?.files ?? [];
      const wanted = ROOMS[room];
      const near = files.find((name) => /\.ya?ml$/i.test(name));
      reportStrays(folder, (name) => name === wanted || name === near);
      if (files.includes(wanted)) return true;
      report(
        'error',
        folder,
        near
          ? `has no ${wanted}. Rename ${near} to ${wanted}.`
          : `has no ${wanted}. Write it, or remove the folder.`,
      );
      return false;
    });

  const vacancies = new Map<string, Locale[]>();
  const employers = idsOf('employers');
  const people = idsOf('people');
  for (const slug of foldersOf('vacancies')) {
    const folder = `vacancies/${slug}`;
    const files = tree.get(folder)?.files ?? [];
    const texts = files.filter((name) => /\.mdx?$/i.test(name) && !NOTES.test(name));
    reportStrays(folder, (name) => texts.includes(name));
    const locales = texts.flatMap((name) => {
      const locale = name.replace(/\.mdx$/, '');
      if (isLocale(locale)) return [locale];
      report('error', `${folder}/${name}`, explainLanguageFile(name));
      return [];
    });
    if (texts.length === 0) {
      report(
        'error',
        folder,
        'has no text. Write en.mdx (or another language), or remove the folder.',
      );
    }
    if (locales.length > 0) vacancies.set(slug, locales);
  }
  return { findings, employers, people, vacancies };
}

function explainName(name: string): string {
  const better = toSlug(name);
  return name.length > SLUG_MAX && SLUG.test(name)
    ? `has a name of ${name.length} characters, which is part of addresses. Expected at most ${SLUG_MAX}; shorten it.`
    : `has a name that cannot be part of an address. Expected small letters, digits and single hyphens, got ${show(name)}.${better ? ` Rename it ${better}.` : ''}`;
}

function explainLanguageFile(name: string): string {
  const stem = name.replace(/\.mdx?$/i, '').toLowerCase();
  if (isLocale(stem)) return `is not read. Rename it ${stem}.mdx.`;
  return `expected a file named after a language the interface speaks (${LOCALES.map((locale) => `${locale}.mdx`).join(', ')}), got ${show(name)}. Rename it, or move it out of content.`;
}
