import { COUNT_KINDS, type CountRow } from './count.ts';
import type { Tally } from './funnel.ts';

/** What spreadsheets take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** A cell of a CSV file (RFC 4180) that no spreadsheet takes for a formula. */
export function formatCell(value: string | number): string {
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const NAMES = ['day', 'vacancy', 'language', 'audience', 'source'] as const;

/** Counters as CSV: a line for each day, vacancy, language, audience and source, a column for each kind. */
export function formatCsv(rows: readonly CountRow[]): string {
  const lines = new Map<string, { names: string[]; tally: Partial<Tally> }>();
  for (const { day, vacancy, locale, audience, source, kind, count } of rows) {
    const names = [day, vacancy, locale, audience, source];
    const key = JSON.stringify(names);
    const line = lines.get(key) ?? { names, tally: {} };
    line.tally[kind] = (line.tally[kind] ?? 0) + count;
    lines.set(key, line);
  }
  const cells = [...lines.values()].map(({ names, tally }) => [
    ...names,
    ...COUNT_KINDS.map((kind) => tally[kind] ?? 0),
  ]);
  return [[...NAMES, ...COUNT_KINDS], ...cells]
    .map((line) => `${line.map(formatCell).join(',')}\r\n`)
    .join('');
}
