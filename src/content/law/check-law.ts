import type { Vacancy } from '../../schemas/vacancy.ts';
import type { WordingFinding } from '../check-wording.ts';
import { AMERICAN_RULES } from './america.ts';
import { EUROPEAN_RULES } from './europe.ts';
import type { LawCase, LawRule } from './rule.ts';

/** Every rule that content is held against; a market without a rule is left in peace. */
const LAW_RULES: readonly LawRule[] = [...EUROPEAN_RULES, ...AMERICAN_RULES];

/** Regions as addresses name them, for the markets that have rules of their own. */
const REGIONS: Record<string, readonly string[]> = {
  'US-CO': ['colorado', 'co'],
  'US-CA': ['california', 'ca'],
  'US-NY': ['new york', 'ny'],
  'US-IL': ['illinois', 'il'],
  'US-WA': ['washington', 'wa'],
  'CA-ON': ['ontario', 'on'],
};

function regionOf(country: string, region: string | undefined): string[] {
  const name = region?.trim().toLowerCase() ?? '';
  return Object.keys(REGIONS).filter(
    (market) => market.startsWith(`${country}-`) && REGIONS[market]?.includes(name),
  );
}

/**
 * States whose rules bind remote work that could be done there, as their labour offices read them:
 * California (Labor Commissioner's FAQ), Colorado (INFO 9A) and Washington (policy ES.E.1), of
 * employers with somebody in the state. Illinois and New York reach only for work that will be done
 * there or reports there, which is for `markets` to say.
 */
const REACH_REMOTE: Record<string, readonly string[]> = { US: ['US-CA', 'US-CO', 'US-WA'] };

/** The markets a vacancy names: outright, by a place, or by a country somebody may work from. */
function marketsOf(vacancy: Pick<Vacancy, 'markets' | 'places' | 'workplace'>): string[] {
  const named = [
    ...vacancy.markets,
    ...vacancy.places.flatMap(({ country, region }) => [country, ...regionOf(country, region)]),
    ...(vacancy.workplace.countries ?? []).flatMap((country) => [
      country,
      ...(REACH_REMOTE[country] ?? []),
    ]),
  ];
  return [...new Set([...named, ...named.map((market) => market.slice(0, 2))])];
}

/**
 * Holds one vacancy in one language against the rules of its markets.
 * @param options what the case is judged for, and how many work for the employer, if that is known
 */
export function checkLaw(
  subject: LawCase,
  options: { judges: LawRule['judges']; staff: number | undefined },
): WordingFinding[] {
  const { state } = subject.vacancy;
  if (state === 'filled' || state === 'closed') return [];
  const markets = marketsOf(subject.vacancy);
  return LAW_RULES.flatMap((rule) => {
    const own = rule.markets.filter((market) => markets.includes(market));
    const isBound = options.staff === undefined || options.staff >= (rule.minStaff ?? 0);
    if (own.length === 0 || !isBound || rule.judges !== options.judges) return [];
    return rule.find(subject, own).map(({ field, line, message }) => ({
      severity: state === 'draft' ? ('warning' as const) : rule.severity,
      field,
      line,
      message: `${message} (${[rule.law, rule.source].filter(Boolean).join('; ')})`,
    }));
  });
}
