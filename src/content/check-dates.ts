import type { Vacancy } from '../schemas/vacancy.ts';
import { closesAt } from '../vacancies/closing.ts';
import type { WordingFinding } from './check-wording.ts';

const DAY = 86_400_000;

/** Time zones are costly to ask for, so only a day that is near is asked exactly. */
function isOver(closes: string, timeZone: string, now: Date): boolean {
  if (closes === 'rolling' || Date.parse(closes) > now.getTime() + 2 * DAY) return false;
  const closing = closesAt(closes, timeZone);
  return closing !== null && Date.parse(closing) < now.getTime();
}

/** Finds dates that no longer fit the state a vacancy claims. */
export function checkDates(
  { state, posted, closes }: Vacancy,
  timeZone: string,
  now: Date,
): WordingFinding[] {
  const found: WordingFinding[] = [];
  if ((state === 'open' || state === 'paused') && isOver(closes, timeZone, now)) {
    found.push({
      severity: 'warning',
      field: 'closes',
      message: `is over (${closes}), so the page says closed though state says ${state}. Write state: closed, or a later date.`,
    });
  }
  if (state === 'open' && Date.parse(`${posted}T00:00:00Z`) > now.getTime() + DAY) {
    found.push({
      severity: 'warning',
      field: 'posted',
      message: `lies ahead (${posted}) though state says open. Write the day it is first published.`,
    });
  }
  return found;
}
