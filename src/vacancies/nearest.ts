import type { Locale } from '../schemas/locale.ts';
import type { Vacancy } from '../schemas/vacancy.ts';
import type { Phase } from './closing.ts';

interface Comparable {
  slug: string;
  locale: Locale;
  phase: Phase;
  vacancy: Pick<Vacancy, 'employer' | 'field' | 'listed' | 'places' | 'title'>;
}

function likeness(left: Comparable, right: Comparable): number {
  const localities = new Set(left.vacancy.places.map(({ locality }) => locality));
  return (
    (left.vacancy.field !== undefined && left.vacancy.field === right.vacancy.field ? 4 : 0) +
    (left.vacancy.employer === right.vacancy.employer ? 2 : 0) +
    (right.vacancy.places.some(({ locality }) => localities.has(locality)) ? 1 : 0)
  );
}

/** Open, listed vacancies in the same language, the most alike first: field, then employer, then town. */
export function similarOpen<Page extends Comparable>(
  page: Comparable,
  pages: readonly Page[],
): Page[] {
  return pages
    .filter(
      (other) =>
        other.slug !== page.slug &&
        other.locale === page.locale &&
        other.phase === 'open' &&
        other.vacancy.listed,
    )
    .toSorted((left, right) => likeness(page, right) - likeness(page, left));
}

/** The open vacancy most like a given one, if there is any. */
export function nearestOpen<Page extends Comparable>(
  page: Comparable,
  pages: readonly Page[],
): Page | undefined {
  return similarOpen(page, pages)[0];
}
