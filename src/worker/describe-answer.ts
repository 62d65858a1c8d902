import { answerWords } from '../i18n/answers.ts';
import type { Locale } from '../schemas/locale.ts';
import { dayIn } from '../vacancies/answer-date.ts';
import type { Slots } from './slots.ts';
import type { StoredApplication } from './store.ts';
import { formatDay } from './wording.ts';

const yes = (condition: boolean) => (condition ? 'yes' : undefined);

/** Whether the day of a "not now" has come. */
export const isDue = ({ kind, details }: StoredApplication, now: number) =>
  kind === 'later' && now >= (details.comeBackAt ?? Infinity);

/** What the recruiter's page says of a question, a "not now" or a "no" beyond what it says of an application. */
export function describeAnswer(application: StoredApplication, locale: Locale, now: number): Slots {
  const { kind, details, status, reply, facts } = application;
  const { comeBackAt, reason } = details;
  const shown = isDue(application, now) ? 'due' : kind;
  const isStanding = status !== 'withdrawn';
  return {
    beside: yes(kind !== 'apply'),
    [`kind-${shown}`]: yes(isStanding),
    'come-back':
      comeBackAt === undefined
        ? undefined
        : formatDay(dayIn(new Date(comeBackAt), facts.timeZone), locale),
    reason: reason && answerWords[locale].reasons[reason],
    'can-reply': yes(kind === 'question' && isStanding),
    'has-reply': yes(Boolean(reply)),
    reply: reply ?? undefined,
    'no-status': yes(isStanding && (kind === 'later' || kind === 'no') && status !== 'talking'),
    'no-acts': yes(!isStanding || kind === 'no' || shown === 'later'),
  };
}
