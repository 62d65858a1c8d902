import type { CountedSource } from './count.ts';
import { answersOf, type Funnel } from './funnel.ts';

/** What is known of one vacancy's week. */
export interface VacancyWeek {
  funnel: Funnel;
  isOpen: boolean;
  /** Promises whose day has passed without an answer. */
  overdue: number;
}

/** One thing to try, with the figures that speak for it. */
export type Advice =
  | { kind: 'answer-overdue'; vacancy: string; overdue: number }
  | { kind: 'share-first'; vacancy: string }
  | { kind: 'name-sources'; vacancy: string; views: number }
  | {
      kind: 'more-of-source';
      vacancy: string;
      source: CountedSource;
      answers: number;
      views: number;
    }
  | { kind: 'mend-beginning'; vacancy: string; views: number; starts: number }
  | { kind: 'mend-form'; vacancy: string; starts: number; answers: number }
  | { kind: 'share-wider'; vacancy: string; views: number }
  | { kind: 'keep-on' };

/** Fewer views say nothing about a page. */
const VIEWS_THAT_TELL = 30;
const STARTS_THAT_TELL = 8;
/** Fewer readers than one in so many begin: the page does not win them. */
const READERS_A_START = 25;
/** Fewer of those who begin than one in so many send. */
const STARTS_AN_ANSWER = 3;
/** A source stands out when its readers answer so many times as often as all readers together. */
const STANDS_OUT = 2;

function overdueFirst(weeks: readonly VacancyWeek[]): Advice | undefined {
  const worst = weeks.toSorted((a, b) => b.overdue - a.overdue)[0];
  return worst && worst.overdue > 0
    ? { kind: 'answer-overdue', vacancy: worst.funnel.vacancy, overdue: worst.overdue }
    : undefined;
}

function shareFirst(weeks: readonly VacancyWeek[]): Advice | undefined {
  const unseen = weeks.find(({ funnel, isOpen }) => isOpen && funnel.total.view === 0);
  return unseen && { kind: 'share-first', vacancy: unseen.funnel.vacancy };
}

function standingOut({ funnel }: VacancyWeek): Advice | undefined {
  const { vacancy, total, sources } = funnel;
  if (sources.length < 2 || total.view < VIEWS_THAT_TELL) return undefined;
  const rate = answersOf(total) / total.view;
  const best = sources
    .filter(({ source, tally }) => source !== 'none' && source !== 'other' && tally.view > 0)
    .map(({ source, tally }) => ({ source, views: tally.view, answers: answersOf(tally) }))
    .filter(({ answers, views }) => answers >= 2 && answers / views >= STANDS_OUT * rate)
    .toSorted((a, b) => b.answers / b.views - a.answers / a.views)[0];
  return best && { kind: 'more-of-source', vacancy, ...best };
}

function lookAt(week: VacancyWeek): Advice | undefined {
  const { vacancy, total, sources } = week.funnel;
  const answers = answersOf(total);
  if (total.start >= STARTS_THAT_TELL && answers * STARTS_AN_ANSWER < total.start)
    return { kind: 'mend-form', vacancy, starts: total.start, answers };
  if (total.view >= VIEWS_THAT_TELL && total.start * READERS_A_START < total.view)
    return { kind: 'mend-beginning', vacancy, views: total.view, starts: total.start };
  const found = standingOut(week);
  if (found) return found;
  const unnamed = sources.find(({ source }) => source === 'none')?.tally.view ?? 0;
  if (total.view >= VIEWS_THAT_TELL && unnamed === total.view)
    return { kind: 'name-sources', vacancy, views: unnamed };
  return undefined;
}

const isAdvice = (advice: Advice | undefined): advice is Advice => advice !== undefined;

/**
 * The one thing most worth trying after a week. Somebody waiting comes before everything; then a page nobody saw;
 * then, of the most read vacancy first, what its figures point at.
 */
export function chooseAdvice(weeks: readonly VacancyWeek[]): Advice {
  const open = weeks
    .filter(({ isOpen }) => isOpen)
    .toSorted((a, b) => b.funnel.total.view - a.funnel.total.view);
  const least = open.at(-1);
  const wider: Advice | undefined =
    least && least.funnel.total.view < VIEWS_THAT_TELL && answersOf(least.funnel.total) === 0
      ? { kind: 'share-wider', vacancy: least.funnel.vacancy, views: least.funnel.total.view }
      : undefined;
  return (
    overdueFirst(weeks) ??
    shareFirst(weeks) ??
    open.map(lookAt).find(isAdvice) ??
    wider ?? { kind: 'keep-on' }
  );
}
