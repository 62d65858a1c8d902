import type { Card } from '../cards/card-facts.ts';
import type { Locale } from '../schemas/locale.ts';
import type { Pay } from '../schemas/pay.ts';
import type { Place, Workplace } from '../schemas/place.ts';
import type { EmploymentType } from '../schemas/vacancy.ts';

/** One open, listed vacancy in one language, as feeds and other machines are told of it. */
export interface FoundVacancy {
  slug: string;
  locale: Locale;
  /** Whether this language holds the facts; where a vacancy may be told once only, it is told in this one. */
  isOriginal: boolean;
  path: string;
  title: string;
  heading: string;
  hook: string;
  field: string | null;
  reference: string;
  employer: { id: string; name: string; site: string; path: string };
  recruiter: string;
  employmentTypes: EmploymentType[];
  workplace: Workplace;
  places: Place[];
  pay: Pay | null;
  /** As the page shows them. */
  payText: string | null;
  whereText: string;
  /** Days, `YYYY-MM-DD`. */
  posted: string;
  updated: string;
  closing: string | null;
  /** Paths of the cards. */
  card: string;
  square: string;
}

/** A page that search engines should know. */
export interface SitemapEntry {
  path: string;
  /** The day its content last changed, where that is known. */
  changed: string | null;
  /** Paths by language, the page's own among them; the site's first language comes first. */
  alternates: [Locale, string][];
}

/** What the build tells the machine files, the cards and the linter. */
export interface FoundFacts {
  site: {
    name: string;
    legalName: string;
    url: string;
    languages: Locale[];
    descriptions: Partial<Record<Locale, string>>;
    lists: Partial<Record<Locale, string>>;
  };
  employers: { id: string; name: string; path: string }[];
  vacancies: FoundVacancy[];
  sitemap: SitemapEntry[];
  cards: Card[];
  /** Vacancies' pages that have a code for paper. */
  codes: string[];
}
