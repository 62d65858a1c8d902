/** The calendar day it is at an instant where somebody lives, `YYYY-MM-DD`. */
export function dayIn(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(instant);
}

/** The calendar day `count` days after `day`. */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** Whether a day is neither a Saturday, a Sunday nor one of `holidays`. */
export function isWorkingDay(day: string, holidays: ReadonlySet<string>): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
}

/**
 * The day that lies a number of working days after another; the day itself does not count.
 * @param day `YYYY-MM-DD`
 * @param count working days; below zero, before it
 * @param holidays public holidays, `YYYY-MM-DD`
 */
export function addWorkingDays(day: string, count: number, holidays: ReadonlySet<string>): string {
  let result = day;
  for (let left = Math.abs(count); left > 0;) {
    result = addDays(result, Math.sign(count));
    if (isWorkingDay(result, holidays)) left -= 1;
  }
  return result;
}

/**
 * The day by which a candidate is answered.
 * @param received when the application came in
 * @param promise working days, the public holidays that are none, and the time zone in which days are counted
 * @returns `YYYY-MM-DD`
 */
export function answerDate(
  received: Date,
  promise: { answerDays: number; holidays: readonly string[]; timeZone: string },
): string {
  return addWorkingDays(
    dayIn(received, promise.timeZone),
    promise.answerDays,
    new Set(promise.holidays),
  );
}
