import type { Vacancy } from '../schemas/vacancy.ts';
import { show } from '../schemas/explain.ts';
import type { Severity } from './problem.ts';

/** A text of a vacancy and where it stands: in a field, or on a line of the body. */
export interface TextPiece {
  field: string;
  line?: number;
  text: string;
}

export interface WordingFinding {
  severity: Severity;
  field: string;
  line?: number | undefined;
  message: string;
}

/** What a title must leave to other fields, by what schema.org and the job search engines ask. */
const TITLE_RULES: { pattern: RegExp; what: string; mend: (title: string) => string }[] = [
  {
    pattern:
      /\(\s*(?:[mwfdxvhi*]\s*[/|,]\s*){1,4}[mwfdxvhi*]\s*\)|\b[mwfv]\/[mwfv](?:\/[dxi])?\b|\(all genders\)|\(gn\*?\)/i,
    what: 'a note on genders',
    mend: (title) => `Write it in the heading: "heading: ${title}"`,
  },
  {
    pattern:
      /[€$£]\s?\d|\d\s?(?:€|\$|£|kr\b|eur\b|sek\b|usd\b|gbp\b|chf\b)|\b\d{2,3}\s?k\b|\b\d{1,3}[.,]\d{3}\b/i,
    what: 'pay',
    mend: () => 'Write it under pay; the heading may repeat it',
  },
  {
    pattern: /\b20\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b/,
    what: 'a date',
    mend: () => 'Write it under start or closes; the heading may repeat it',
  },
  {
    pattern: /#\s?\d{2,}|\b(?:ref|req|job|id)[.:# -]*\d{2,}/i,
    what: 'a reference number',
    mend: () => 'Write it under reference; the heading may repeat it',
  },
];

/** What is left over before a part that was cut away. */
const TRAILING = /(?:[\s,;:|([–-]|\s(?:from|at|for|ab|per|från|vanaf|vom))+$/i;

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const holdsName = (text: string, name: string) =>
  name.length > 2 && new RegExp(`(^|[^\\p{L}])${escape(name)}($|[^\\p{L}])`, 'iu').test(text);

/** Finds what a title holds beside the job's name. */
export function checkTitle(
  { title, places }: Pick<Vacancy, 'title' | 'places'>,
  employerName: string | undefined,
): WordingFinding[] {
  const found: WordingFinding[] = TITLE_RULES.flatMap(({ pattern, what, mend }) => {
    const match = pattern.exec(title);
    if (!match) return [];
    const plain = title.slice(0, match.index).replace(TRAILING, '').trim();
    const example = plain ? `, such as ${show(plain)}` : '';
    return [
      {
        severity: 'error' as const,
        field: 'title',
        message: `holds ${what}, ${show(match[0].trim())}. Expected the plain name of the job${example}. ${mend(title)}.`,
      },
    ];
  });
  const names = [
    ...places.map(({ locality }) => ({ name: locality, what: 'a place' })),
    ...(employerName ? [{ name: employerName, what: 'the employer' }] : []),
  ];
  const named = names.find(({ name }) => holdsName(title, name));
  if (named) {
    found.push({
      severity: 'warning',
      field: 'title',
      message: `names ${named.what}, ${show(named.name)}, which has a field of its own. Expected the plain name of the job; put the longer one in heading.`,
    });
  }
  return found;
}

/** Words that stand where a figure should. */
const STOCK_PAY =
  /\b(?:competitive|attractive|market[- ](?:rate|based)|excellent|generous) (?:salary|pay|wage|compensation|remuneration|package)\b|\bsalary (?:by|upon) agreement\b|\bkonkurrenskraftig lön\b|\bmarknadsmässig (?:lön|ersättning)\b|\blön enligt överenskommelse\b|\b(?:attraktive[sn]?|wettbewerbsfähige[sn]?|leistungsgerechte[sn]?|marktgerechte[sn]?) (?:gehalt|vergütung|bezahlung|entlohnung)\b|\bgehalt nach vereinbarung\b|\b(?:marktconform|concurrerend|aantrekkelijk|uitstekend)e? (?:salaris|loon|beloning)\b|\bsalaris in overleg\b/iu;

/** Finds words on pay that say nothing, in a vacancy that names no figure. */
export function checkPayWords(
  vacancy: Pick<Vacancy, 'pay'>,
  texts: readonly TextPiece[],
): WordingFinding[] {
  if (vacancy.pay) return [];
  return texts.flatMap(({ field, line, text }) => {
    const match = STOCK_PAY.exec(text);
    return match
      ? [
          {
            severity: 'warning' as const,
            field,
            line,
            message: `says ${show(match[0])} and no figure stands anywhere. Give min, max, currency and period under pay, or leave the words out.`,
          },
        ]
      : [];
  });
}
