import { addDays, dayIn } from './answer-date.ts';

/**
 * The day on which an application is erased: a number of days after the vacancy closes, or after the application
 * when the vacancy is rolling or has closed before.
 * @param received when the application came in
 * @param closesAt ISO 8601, or null when rolling
 * @returns `YYYY-MM-DD`
 */
export function deletionDay(
  received: Date,
  rule: { closesAt: string | null; retentionDays: number; timeZone: string },
): string {
  const closing = rule.closesAt === null ? 0 : Date.parse(rule.closesAt);
  const from = new Date(Math.max(received.getTime(), closing));
  return addDays(dayIn(from, rule.timeZone), rule.retentionDays);
}
