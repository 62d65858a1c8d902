import { addDays, isWorkingDay } from '../vacancies/answer-date.ts';

const DAYS = 7;
const THURSDAY = 3;

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + DAYS - 1) % DAYS));
}

/** A week by its ISO 8601 name, `2026-W48`: the one that holds its year's first Thursday is the first. */
export function weekOf(day: string): string {
  const year = addDays(mondayOf(day), THURSDAY).slice(0, 4);
  const first = mondayOf(`${year}-01-04`);
  const days = (Date.parse(mondayOf(day)) - Date.parse(first)) / 86_400_000;
  return `${year}-W${String(days / DAYS + 1).padStart(2, '0')}`;
}

/** A week from Monday to Sunday. */
export interface Week {
  name: string;
  from: string;
  until: string;
}

/** The whole week before the one a day lies in. */
export function weekBefore(day: string): Week {
  const from = addDays(mondayOf(day), -DAYS);
  return { name: weekOf(from), from, until: addDays(from, DAYS - 1) };
}

/** The day the letter about the week before is written: Monday, or the first working day after it in that week. */
export function letterDay(day: string, holidays: ReadonlySet<string>): string | null {
  const monday = mondayOf(day);
  const days = Array.from({ length: DAYS }, (_, after) => addDays(monday, after));
  return days.find((each) => isWorkingDay(each, holidays)) ?? null;
}
