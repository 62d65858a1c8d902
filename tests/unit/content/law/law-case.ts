import type { Locale } from '../../../../src/schemas/locale.ts';
import { vacancySchema } from '../../../../src/schemas/vacancy.ts';
import { checkLaw } from '../../../../src/content/law/check-law.ts';

const FACTS = {
  title: 'Baker',
  hook: 'Home by noon.',
  employer: 'mill',
  recruiter: 'anna-lind',
  state: 'open',
  posted: '2026-11-03',
  closes: 'rolling',
  answerDays: 3,
  employmentTypes: ['full-time'],
  workplace: { mode: 'onsite' },
  places: [{ locality: 'Umeå', country: 'CH' }],
};

/** What the law says to a vacancy in Switzerland, where it says nothing, with some facts changed. */
export function judge(
  facts: Record<string, unknown>,
  { text = '', locale = 'en', staff }: { text?: string; locale?: Locale; staff?: number } = {},
): string[] {
  const whole = { ...FACTS, ...facts };
  const subject = {
    vacancy: vacancySchema.parse(whole),
    locale,
    stated: new Set(Object.keys(whole)),
    texts: [{ field: 'questions[0].question', text }],
  };
  return (['facts', 'texts'] as const)
    .flatMap((judges) => checkLaw(subject, { judges, staff }))
    .map(({ severity, field, message }) => `${severity} ${field}: ${message}`);
}

export const PAY = { min: 31000, max: 34000, currency: 'EUR', period: 'month' };
