import { describe, expect, test } from 'vitest';
import { type Advice, chooseAdvice, type VacancyWeek } from '../../../src/counting/advice.ts';
import { drawBar, shareOf } from '../../../src/counting/bars.ts';
import type { CountedSource, CountKind } from '../../../src/counting/count.ts';
import { formatCell, formatCsv } from '../../../src/counting/csv.ts';
import { answersOf, emptyFunnel, sumFunnels } from '../../../src/counting/funnel.ts';
import { judgePromises } from '../../../src/counting/in-time.ts';
import { letterDay, weekBefore, weekOf } from '../../../src/counting/week.ts';

const rows = (vacancy: string, source: CountedSource, kinds: Partial<Record<CountKind, number>>) =>
  Object.entries(kinds).map(([kind, count]) => ({
    vacancy,
    source,
    kind: kind as CountKind,
    count,
  }));

describe('a funnel', () => {
  test('adds up by source, the most viewed first', () => {
    const [funnel] = sumFunnels([
      ...rows('welder', 'mail', { view: 2, start: 1 }),
      ...rows('welder', 'linkedin', { view: 7, apply: 1, no: 1 }),
      ...rows('welder', 'mail', { view: 1 }),
    ]);
    expect(funnel?.sources.map(({ source, tally }) => [source, tally.view])).toEqual([
      ['linkedin', 7],
      ['mail', 3],
    ]);
    expect(funnel && answersOf(funnel.total)).toBe(2);
  });
});

describe('a bar', () => {
  test('is as long as its share of the longest, and never vanishes', () => {
    expect([shareOf(50, 100), shareOf(1, 1000), shareOf(0, 10), shareOf(0, 0)]).toEqual([
      50, 1, 0, 0,
    ]);
    expect([drawBar(10, 10), drawBar(1, 1000), drawBar(0, 10)]).toEqual(['█'.repeat(20), '█', '·']);
  });
});

describe('a week', () => {
  test.each([
    ['2026-12-07', '2026-W50'],
    ['2027-01-01', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-12-30', '2025-W01'],
    ['2026-11-22', '2026-W47'],
  ])('that holds %s is %s', (day, name) => {
    expect(weekOf(day)).toBe(name);
  });

  test('is told of in the next', () => {
    const week = { name: '2026-W49', from: '2026-11-30', until: '2026-12-06' };
    expect(weekBefore('2026-12-07')).toEqual(week);
    expect(weekBefore('2026-12-13')).toEqual(week);
  });

  test('is told of on Monday, or the first working day after it', () => {
    expect(letterDay('2026-12-09', new Set())).toBe('2026-12-07');
    expect(letterDay('2026-12-09', new Set(['2026-12-07', '2026-12-08']))).toBe('2026-12-09');
  });
});

describe('promises', () => {
  const promise = (receivedAt: string, answerBy: string, answeredAt: string | null) => ({
    vacancy: 'welder',
    receivedAt: Date.parse(receivedAt),
    answerBy,
    answeredAt: answeredAt === null ? null : Date.parse(answeredAt),
  });

  test('are in time until the day is over where the recruiter lives', () => {
    const kept = judgePromises(
      [
        promise('2026-11-30T09:00:00Z', '2026-12-03', '2026-12-03T22:30:00Z'),
        promise('2026-11-30T09:00:00Z', '2026-12-03', '2026-12-03T23:30:00Z'),
        promise('2026-11-20T09:00:00Z', '2026-11-24', '2026-11-21T09:00:00Z'),
        promise('2026-11-29T09:00:00Z', '2026-12-02', null),
        promise('2026-12-01T09:00:00Z', '2026-12-09', null),
      ],
      { from: '2026-11-30', until: '2026-12-06' },
      '2026-12-07',
      'Europe/Stockholm',
    );
    expect([kept.due, kept.inTime, kept.overdue]).toEqual([3, 1, 1]);
    expect(kept.oldest?.answerBy).toBe('2026-12-02');
  });
});

describe('one thing to try', () => {
  const week = (
    vacancy: string,
    kinds: Partial<Record<CountKind, number>>,
    more: Partial<VacancyWeek> = {},
    source: CountedSource = 'linkedin',
  ): VacancyWeek => ({
    funnel: sumFunnels(rows(vacancy, source, kinds))[0] ?? emptyFunnel(vacancy),
    isOpen: true,
    overdue: 0,
    ...more,
  });

  const mixed = (): VacancyWeek => ({
    ...week('welder', {}),
    funnel: sumFunnels([
      ...rows('welder', 'linkedin', { view: 200, start: 10, apply: 2 }),
      ...rows('welder', 'whatsapp', { view: 20, start: 6, apply: 4 }),
    ])[0]!,
  });

  test.each<[string, VacancyWeek[], Advice]>([
    [
      'is to answer whoever waits too long',
      [week('baker', {}), week('welder', { view: 90 }, { overdue: 2 })],
      { kind: 'answer-overdue', vacancy: 'welder', overdue: 2 },
    ],
    [
      'is to share what nobody saw',
      [week('baker', {}), week('welder', { view: 90 })],
      { kind: 'share-first', vacancy: 'baker' },
    ],
    [
      'is to rewrite a beginning that wins nobody',
      [week('welder', { view: 100, start: 2 })],
      { kind: 'mend-beginning', vacancy: 'welder', views: 100, starts: 2 },
    ],
    [
      'is to look at a form that many begin and few send',
      [week('welder', { view: 100, start: 20, apply: 2 })],
      { kind: 'mend-form', vacancy: 'welder', starts: 20, answers: 2 },
    ],
    [
      'is to do more of what works',
      [mixed()],
      { kind: 'more-of-source', vacancy: 'welder', source: 'whatsapp', views: 20, answers: 4 },
    ],
    [
      'is to name sources when no link does',
      [week('welder', { view: 50, start: 5, apply: 3 }, {}, 'none')],
      { kind: 'name-sources', vacancy: 'welder', views: 50 },
    ],
    [
      'is to share wider what few saw',
      [week('welder', { view: 4 })],
      { kind: 'share-wider', vacancy: 'welder', views: 4 },
    ],
    [
      'is nothing when all is well',
      [week('welder', { view: 50, start: 5, apply: 3 })],
      { kind: 'keep-on' },
    ],
    [
      'is nothing when no vacancy is open',
      [week('welder', { view: 4 }, { isOpen: false })],
      { kind: 'keep-on' },
    ],
  ])('%s', (_, weeks, advice) => {
    expect(chooseAdvice(weeks)).toEqual(advice);
  });
});

describe('a CSV file', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+46', "'+46"],
    ['-1', "'-1"],
    ['@sum', "'@sum"],
    ['\tx', "'\tx"],
    [-1, '-1'],
    ['a"b,c', '"a""b,c"'],
    ['plain', 'plain'],
  ])('writes %j as %s', (value, cell) => {
    expect(formatCell(value)).toBe(cell);
  });

  test('holds a column for each kind', () => {
    expect(
      formatCsv([
        {
          vacancy: 'welder',
          day: '2026-12-01',
          locale: 'en',
          audience: '',
          source: 'none',
          kind: 'view',
          count: 2,
        },
        {
          vacancy: 'welder',
          day: '2026-12-01',
          locale: 'en',
          audience: '',
          source: 'none',
          kind: 'no',
          count: 1,
        },
      ]),
    ).toBe(
      'day,vacancy,language,audience,source,view,start,apply,question,later,no\r\n2026-12-01,welder,en,,none,2,0,0,0,0,1\r\n',
    );
  });
});
