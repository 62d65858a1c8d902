import type { Locale } from '../../schemas/locale.ts';
import type { Vacancy } from '../../schemas/vacancy.ts';
import type { TextPiece } from '../check-wording.ts';

/** What a rule may look at: one vacancy in one language. */
export interface LawCase {
  vacancy: Vacancy;
  locale: Locale;
  /** Keys the author wrote, so that a default is told from a statement. */
  stated: ReadonlySet<string>;
  /** Every text of this language's file. */
  texts: readonly TextPiece[];
}

/** Where a rule is broken, and the sentence that says how to mend it. */
export interface Breach {
  field: string;
  line?: number | undefined;
  message: string;
}

/** One rule of one or more markets. */
export interface LawRule {
  /** A country (DE) or a region of one (US-CO). */
  markets: readonly string[];
  severity: 'error' | 'warning';
  /** The rule by the name one can look up. */
  law: string;
  /** Where it can be read. */
  source?: string;
  /** Facts are judged once a vacancy, texts in each language. */
  judges: 'facts' | 'texts';
  /** Employers with fewer people are not bound, when their size is known. */
  minStaff?: number;
  /**
   * Finds where the rule is broken.
   * @param markets those of the rule's markets that the vacancy names
   */
  find(subject: LawCase, markets: readonly string[]): Breach[];
}

const regionNames = new Intl.DisplayNames(['en'], { type: 'region' });
const listFormat = new Intl.ListFormat('en');

/** Countries by their English names: "Italy and Austria". */
export const listCountries = (codes: readonly string[]) =>
  listFormat.format(codes.map((code) => regionNames.of(code) ?? code));

/** A breach if the vacancy names no pay. */
export const payMissing = ({ vacancy }: LawCase, demand: string): Breach[] =>
  vacancy.pay
    ? []
    : [{ field: 'pay', message: `is missing. ${demand} Give min, max, currency and period.` }];

/** A breach if the vacancy names no benefits. */
export const benefitsMissing = ({ vacancy }: LawCase, demand: string): Breach[] =>
  vacancy.benefits.length > 0
    ? []
    : [{ field: 'benefits', message: `is missing. ${demand} List them, one a line.` }];
