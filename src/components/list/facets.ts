import type { VacancyPage } from '../../content/get-content.ts';
import { listWords } from '../../i18n/list.ts';
import { terms } from '../../i18n/terms.ts';
import type { Locale } from '../../schemas/locale.ts';

/** By what the list can be narrowed; also the middle of its addresses. */
export const FACETS = ['place', 'mode', 'field'] as const;
export type Facet = (typeof FACETS)[number];

/** One value by which the list can be narrowed, with the vacancies it leaves. */
export interface Narrowing {
  facet: Facet;
  /** As the address has it. */
  value: string;
  /** As people read it. */
  name: string;
  pages: VacancyPage[];
}

/** A name as an address has it: small letters without accents, digits, hyphens. */
export function addressOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function namesOf(page: VacancyPage, facet: Facet): { value: string; name: string }[] {
  const { vacancy, locale } = page;
  switch (facet) {
    case 'place':
      return vacancy.places.map(({ locality }) => ({ value: addressOf(locality), name: locality }));
    case 'mode':
      return [{ value: vacancy.workplace.mode, name: terms[locale].mode[vacancy.workplace.mode] }];
    case 'field':
      return vacancy.field ? [{ value: addressOf(vacancy.field), name: vacancy.field }] : [];
  }
}

/** Vacancies that stand in a language's list: listed, open or paused, the newest first. */
export function listedIn(pages: readonly VacancyPage[], locale: Locale): VacancyPage[] {
  return pages
    .filter(
      (page) =>
        page.locale === locale &&
        page.vacancy.listed &&
        (page.phase === 'open' || page.phase === 'paused'),
    )
    .toSorted((left, right) => right.vacancy.posted.localeCompare(left.vacancy.posted));
}

/** Every value by which a list can be narrowed, by facet, in alphabetical order. */
export function narrowingsOf(listed: readonly VacancyPage[]): Narrowing[] {
  return FACETS.flatMap((facet) => {
    const found = new Map<string, Narrowing>();
    for (const page of listed) {
      for (const { value, name } of namesOf(page, facet)) {
        const narrowing = found.get(value) ?? { facet, value, name, pages: [] };
        if (!narrowing.pages.includes(page)) narrowing.pages.push(page);
        found.set(value, narrowing);
      }
    }
    return [...found.values()].toSorted((left, right) => left.name.localeCompare(right.name));
  });
}

/** What a narrowed list is called. */
export function titleOf({ facet, value, name }: Narrowing, locale: Locale): string {
  const words = listWords[locale];
  if (facet === 'place') return words.inPlace(name);
  if (facet === 'field') return words.inField(name);
  return value === 'onsite' || value === 'hybrid' || value === 'remote'
    ? words.inMode[value]
    : words.title;
}
