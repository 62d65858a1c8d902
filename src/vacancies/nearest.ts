import type { Locale } from '../schemas/locale.ts';
import type { Vacancy } from '../schemas/vacancy.ts';
import type { Phase } from './closing.ts';

interface Comparable {
  slug: string;
  locale: Locale;
  phase: Phase;
  vacancy: Pick<Vacancy, 'employer' | 'field' | 'listed' | 'places' | 'title'>;
}

const FIELD = 4;
const EMPLOYER = 2;
const TOWN = 1;

/** Vacancies of a language that share something, in the order of the list. */
type Groups = Map<string, Comparable[]>;

/** What a vacancy shares with others that are so much alike, once for each of its towns. */
function keysOf({ field, employer, places }: Comparable['vacancy'], likeness: number): string[] {
  if (likeness & FIELD && field === undefined) return [];
  const shared = [likeness & FIELD ? field : '', likeness & EMPLOYER ? employer : ''];
  const towns = likeness & TOWN ? new Set(places.map(({ locality }) => locality)) : [''];
  return [...towns].map((town) => JSON.stringify([likeness, ...shared, town]));
}

const LIKENESSES = Array.from({ length: FIELD + EMPLOYER + TOWN + 1 }, (_, index) => index);

/** Open, listed vacancies by what they share: looked up for every page, so worked out once for a list of pages. */
const groupsOf = new WeakMap<readonly Comparable[], Map<Locale, Groups>>();

function group(pages: readonly Comparable[]): Map<Locale, Groups> {
  const byLocale = new Map<Locale, Groups>();
  for (const page of pages) {
    if (page.phase !== 'open' || !page.vacancy.listed) continue;
    const groups = byLocale.get(page.locale) ?? new Map<string, Comparable[]>();
    byLocale.set(page.locale, groups);
    for (const key of LIKENESSES.flatMap((likeness) => keysOf(page.vacancy, likeness))) {
      const members = groups.get(key) ?? [];
      groups.set(key, members);
      members.push(page);
    }
  }
  return byLocale;
}

function groupsFor(pages: readonly Comparable[], locale: Locale): Groups {
  const known = groupsOf.get(pages) ?? group(pages);
  groupsOf.set(pages, known);
  return known.get(locale) ?? new Map<string, Comparable[]>();
}

/**
 * Open, listed vacancies in the same language, the most alike first: field, then employer, then town.
 * @param most how many are wanted; a few cost the same however many pages there are
 */
export function similarOpen<Page extends Comparable>(
  page: Comparable,
  pages: readonly Page[],
  most = Infinity,
): Page[] {
  const groups = groupsFor(pages, page.locale);
  const found = new Set<Comparable>();
  for (const likeness of LIKENESSES.toReversed()) {
    for (const key of keysOf(page.vacancy, likeness)) {
      for (const other of groups.get(key) ?? []) {
        if (found.size >= most) return [...found] as Page[];
        if (other.slug !== page.slug) found.add(other);
      }
    }
  }
  return [...found] as Page[];
}

/** The open vacancy most like a given one, if there is any. */
export function nearestOpen<Page extends Comparable>(
  page: Comparable,
  pages: readonly Page[],
): Page | undefined {
  return similarOpen(page, pages, 1)[0];
}
