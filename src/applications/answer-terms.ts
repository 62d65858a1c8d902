import {
  type AnswerKind,
  type Details,
  LATER_KEPT_DAYS,
  type LaterMonths,
  NO_KEPT_DAYS,
} from '../schemas/application.ts';
import { addDays, answerDate, dayIn, isWorkingDay } from '../vacancies/answer-date.ts';
import { instantOf } from '../vacancies/closing.ts';
import { deletionDay } from '../vacancies/retention.ts';

/** When recruiters begin their day. */
const MORNING = '08:00';

/** The vacancy's promise and retention, and where its recruiter lives. */
export interface TermsRule {
  answerDays: number;
  holidays: readonly string[];
  timeZone: string;
  closesAt: string | null;
  retentionDays: number;
}

/** What follows from an answer: by when it is answered, until when it is kept, when it comes back. */
export interface AnswerTerms {
  /** `YYYY-MM-DD`, or null where nobody waits for an answer. */
  answerBy: string | null;
  deleteAfter: string;
  comeBack: Required<Pick<Details, 'comeBackOn' | 'comeBackAt'>> | null;
}

/** The same day of the month so many months later, or that month's last day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}

/** Eight in the morning of the first working day on or after a day, where the recruiter lives. */
export function morningOf(day: string, rule: Pick<TermsRule, 'holidays' | 'timeZone'>): number {
  const free = new Set(rule.holidays);
  let morning = day;
  while (!isWorkingDay(morning, free)) morning = addDays(morning, 1);
  return instantOf(morning, MORNING, rule.timeZone);
}

/**
 * What is promised with an answer of each kind.
 * @param received when it came in
 * @param months of a "not now"
 */
export function termsFor(
  kind: AnswerKind,
  months: LaterMonths | undefined,
  received: Date,
  rule: TermsRule,
): AnswerTerms {
  const today = dayIn(received, rule.timeZone);
  switch (kind) {
    case 'apply':
      return {
        answerBy: answerDate(received, rule),
        deleteAfter: deletionDay(received, rule),
        comeBack: null,
      };
    case 'question': {
      const answerBy = answerDate(received, rule);
      return { answerBy, deleteAfter: addDays(answerBy, rule.retentionDays), comeBack: null };
    }
    case 'later': {
      const comeBackOn = addMonths(today, months ?? 3);
      return {
        answerBy: null,
        deleteAfter: addDays(comeBackOn, LATER_KEPT_DAYS),
        comeBack: { comeBackOn, comeBackAt: morningOf(comeBackOn, rule) },
      };
    }
    case 'no':
      return { answerBy: null, deleteAfter: addDays(today, NO_KEPT_DAYS), comeBack: null };
  }
}
