import { addDays, addWorkingDays, dayIn, isWorkingDay } from './answer-date.ts';
import { instantOf } from './closing.ts';

/** Reminders come when the working day begins. */
const MORNING = '08:00';

interface Promised {
  /** When the application came in. */
  received: Date;
  /** The promised day, `YYYY-MM-DD`. */
  answerBy: string;
  timeZone: string;
  holidays: readonly string[];
}

export interface PromiseStep {
  step: 'half' | 'eve' | 'lapse';
  /** Milliseconds since 1970. */
  at: number;
}

const workingDaysBetween = (from: string, until: string, holidays: ReadonlySet<string>) => {
  let count = 0;
  for (let day = addDays(from, 1); day <= until; day = addDays(day, 1)) {
    if (isWorkingDay(day, holidays)) count += 1;
  }
  return count;
};

/**
 * What becomes due on the way to a promised day: a reminder at half time, one on the working day before, and the
 * lapse once the day is over. Reminders that would come on the day of receipt, or twice on one day, are left out.
 */
export function promiseSteps({ received, answerBy, timeZone, holidays }: Promised): PromiseStep[] {
  const free = new Set(holidays);
  const first = dayIn(received, timeZone);
  const total = workingDaysBetween(first, answerBy, free);
  const half = addWorkingDays(first, Math.max(1, Math.floor(total / 2)), free);
  const eve = total > 1 ? addWorkingDays(first, total - 1, free) : null;
  const lapse: PromiseStep = {
    step: 'lapse',
    at: instantOf(addDays(answerBy, 1), '00:01', timeZone),
  };
  const steps: PromiseStep[] = [];
  if (eve !== null && half < eve)
    steps.push({ step: 'half', at: instantOf(half, MORNING, timeZone) });
  if (eve !== null) steps.push({ step: 'eve', at: instantOf(eve, MORNING, timeZone) });
  return [...steps, lapse].filter(({ at }) => at > received.getTime());
}

/** The next step after a moment, or null when all are past. */
export function nextStep(promised: Promised, after: number): PromiseStep | null {
  return promiseSteps(promised).find(({ at }) => at > after) ?? null;
}

/** What becomes due next for a promise that is taken up again: when all is past, the lapse, at once. */
export const stepFrom = (promised: Promised, now: number): PromiseStep =>
  nextStep(promised, now) ?? { step: 'lapse', at: now };

/** Working days from today to the promised day, today not counted. */
export function workingDaysLeft(
  today: string,
  answerBy: string,
  holidays: readonly string[],
): number {
  return workingDaysBetween(today, answerBy, new Set(holidays));
}
