import {
  ANSWER_KINDS,
  COUNT_KINDS,
  COUNTED_SOURCES,
  type CountedSource,
  type CountKind,
  type CountRow,
} from './count.ts';

/** How many of each kind. */
export type Tally = Record<CountKind, number>;

/** One source's part of a vacancy's figures. */
export interface SourceTally {
  source: CountedSource;
  tally: Tally;
}

/** A vacancy's figures: all of them, and by source, the one with most views first. */
export interface Funnel {
  vacancy: string;
  total: Tally;
  sources: SourceTally[];
}

const emptyTally = (): Tally => Object.fromEntries(COUNT_KINDS.map((kind) => [kind, 0])) as Tally;

/** Everything a person sent, of whichever kind. */
export const answersOf = (tally: Tally): number =>
  ANSWER_KINDS.reduce((sum, kind) => sum + tally[kind], 0);

const bySize = (a: SourceTally, b: SourceTally) =>
  b.tally.view - a.tally.view ||
  answersOf(b.tally) - answersOf(a.tally) ||
  COUNTED_SOURCES.indexOf(a.source) - COUNTED_SOURCES.indexOf(b.source);

/** Adds up counters by vacancy and source; vacancies come in the order in which they first appear. */
export function sumFunnels(
  rows: readonly Pick<CountRow, 'vacancy' | 'source' | 'kind' | 'count'>[],
): Funnel[] {
  const funnels = new Map<string, { total: Tally; sources: Map<CountedSource, Tally> }>();
  for (const { vacancy, source, kind, count } of rows) {
    const funnel = funnels.get(vacancy) ?? {
      total: emptyTally(),
      sources: new Map<CountedSource, Tally>(),
    };
    const tally = funnel.sources.get(source) ?? emptyTally();
    tally[kind] += count;
    funnel.total[kind] += count;
    funnel.sources.set(source, tally);
    funnels.set(vacancy, funnel);
  }
  return [...funnels].map(([vacancy, { total, sources }]) => ({
    vacancy,
    total,
    sources: [...sources].map(([source, tally]) => ({ source, tally })).toSorted(bySize),
  }));
}

/** The figures of a vacancy nobody came to. */
export const emptyFunnel = (vacancy: string): Funnel => ({
  vacancy,
  total: emptyTally(),
  sources: [],
});
