import { expect, it } from 'vitest';
import { vacancySchema } from '../../../src/schemas/vacancy.ts';
import { answerSeconds, readingSeconds } from '../../../src/vacancies/reading-time.ts';

const vacancy = vacancySchema.parse({
  title: 'Clerk',
  hook: 'You would write less.',
  employer: 'plain',
  recruiter: 'anna',
  state: 'open',
  posted: '2026-11-02',
  closes: 'rolling',
  employmentTypes: ['full-time'],
  workplace: { mode: 'remote', countries: ['SE'] },
  answerDays: 3,
});

it('reading time counts the words of a body at an adult’s pace, to the next ten seconds', () => {
  expect(readingSeconds(vacancy, 'word '.repeat(238))).toBe(70);
  expect(readingSeconds(vacancy, '')).toBe(10);
});

it('reading time passes over tags and link targets', () => {
  const linked = 'word '.repeat(120);
  expect(readingSeconds(vacancy, `<Figure value="one two three" />\n\n${linked}`)).toBe(
    readingSeconds(vacancy, linked),
  );
});

it('one field takes fifteen seconds to answer', () => {
  expect(answerSeconds(1)).toBe(15);
});
