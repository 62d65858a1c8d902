import { type CountedSource, type Counter, VISIT_KINDS, type VisitKind } from './count.ts';
import type { Locale } from '../schemas/locale.ts';
import type { VacancyState } from '../schemas/vacancy.ts';
import { dayIn } from '../vacancies/answer-date.ts';
import { phaseAt } from '../vacancies/closing.ts';

/** The largest body a page sends of itself, in bytes: its path and a word or two. */
export const VISIT_MAX = 512;

/** What a page tells of itself. */
export interface Visit {
  kind: VisitKind;
  /** The vacancy whose page it says it is. */
  slug: string;
  /** The page's path without its audience. */
  path: string;
  audience: string;
  /** What stood behind `?ref=`, as it stood; only names on the list are counted by. */
  ref: string;
}

const VISIT =
  /^([a-z]+) ((?:\/[a-z]{2})?\/jobs\/([a-z0-9-]{1,100}))(?:\/for\/([a-z0-9-]{1,100}))? (\S*)$/;

/**
 * Reads what a page told of itself: what happened, its path, and the name of its source.
 * @param body such as `view /sv/jobs/welder linkedin`
 * @returns null for everything that no page of ours sends
 */
export function readVisit(body: string): Visit | null {
  const [, word, path = '', slug = '', audience = '', ref = ''] = VISIT.exec(body) ?? [];
  const kind = VISIT_KINDS.find((each) => each === word);
  return kind ? { kind, slug, path, audience, ref } : null;
}

/** What is asked of a vacancy before one of its pages is counted. */
interface Place {
  slug: string;
  state: VacancyState;
  closesAt: string | null;
  paths: Partial<Record<Locale, string>>;
  audiences: readonly string[];
  timeZone: string;
}

/**
 * The counter a visit belongs to.
 * @param source what its `ref` was taken for
 * @returns null when there is no such page, or nobody can answer on it
 */
export function placeVisit(
  visit: Visit,
  place: Place,
  source: CountedSource,
  now: Date,
): Counter | null {
  const { slug, state, closesAt, paths, audiences, timeZone } = place;
  const locales = Object.keys(paths) as Locale[];
  const locale = locales.find((each) => paths[each] === visit.path);
  const isKnown = visit.audience === '' || audiences.includes(visit.audience);
  if (!locale || !isKnown || phaseAt(state, closesAt, now) !== 'open') return null;
  const { kind, audience } = visit;
  return { vacancy: slug, day: dayIn(now, timeZone), locale, audience, source, kind };
}
