import { COUNT_KINDS, type CountRow } from '../../counting/count.ts';
import {
  answersOf,
  emptyFunnel,
  type Funnel,
  sumFunnels,
  type Tally,
} from '../../counting/funnel.ts';
import { judgePromises } from '../../counting/in-time.ts';
import { nameSource } from '../../i18n/letter.ts';
import { reportWords } from '../../i18n/report.ts';
import type { Locale } from '../../schemas/locale.ts';
import { dayIn } from '../../vacancies/answer-date.ts';
import { formatDay } from '../../vacancies/format-date.ts';
import type { LocalPromise } from './read-report.ts';

/** Everything a report says. */
export interface Report {
  since: string;
  today: string;
  counts: readonly CountRow[];
  promises: readonly LocalPromise[];
  /** People written to by personal link, by vacancy, as far as machines told. */
  contacts: ReadonlyMap<string, number>;
}

const share = (tally: Tally, locale: Locale) =>
  tally.view === 0
    ? ''
    : new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(
        answersOf(tally) / tally.view,
      );

function formatFunnel({ total, sources }: Funnel, locale: Locale): string[] {
  const { columns, all } = reportWords[locale];
  const row = (label: string, tally: Tally) => [
    label,
    ...COUNT_KINDS.map((kind) => String(tally[kind])),
    share(tally, locale),
  ];
  const rows = [
    [columns.source, ...COUNT_KINDS.map((kind) => columns[kind]), columns.share],
    ...sources.map(({ source, tally }) => row(nameSource(source, locale), tally)),
    row(all, total),
  ];
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((cells) => cells[at]?.length ?? 0)));
  return rows.map((cells) =>
    cells
      .map((cell, at) =>
        at === 0 ? cell.padEnd(widths?.[0] ?? 0) : cell.padStart(widths?.[at] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}

function formatPromises(
  promises: readonly LocalPromise[],
  { since, today }: Report,
  locale: Locale,
): string[] {
  const words = reportWords[locale];
  const timeZone = promises[0]?.timeZone ?? 'UTC';
  const { due, inTime, oldest } = judgePromises(
    promises,
    { from: since, until: today },
    today,
    timeZone,
  );
  return [
    due > 0 ? words.inTime(inTime, due) : words.noneDue,
    ...(oldest
      ? [
          words.oldest(
            formatDay(dayIn(new Date(oldest.receivedAt), timeZone), locale),
            formatDay(oldest.answerBy, locale),
          ),
        ]
      : []),
  ];
}

/** A report for the person at the keyboard: each vacancy's funnel by source, its promises, and what is missed. */
export function formatTable(report: Report, locale: Locale): string {
  const words = reportWords[locale];
  const funnels = sumFunnels(report.counts);
  const known = new Set(funnels.map(({ vacancy }) => vacancy));
  const others = new Set(
    [...report.promises.map(({ vacancy }) => vacancy), ...report.contacts.keys()].filter(
      (vacancy) => !known.has(vacancy),
    ),
  );
  const blocks = [...funnels, ...[...others].map(emptyFunnel)].map((funnel) => {
    const own = report.promises.filter(({ vacancy }) => vacancy === funnel.vacancy);
    const contacts = words.contacts(
      report.contacts.get(funnel.vacancy) ?? 0,
      answersOf(funnel.total),
    );
    return [
      funnel.vacancy,
      ...formatFunnel(funnel, locale),
      ...formatPromises(own, report, locale),
      contacts,
    ].join('\n');
  });
  return [
    words.period(formatDay(report.since, locale), formatDay(report.today, locale)),
    ...(blocks.length > 0 ? blocks : [words.nothing]),
    words.missed,
  ]
    .join('\n\n')
    .concat('\n');
}
