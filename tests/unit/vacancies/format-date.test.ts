import { expect, it } from 'vitest';
import { formatDay, formatDayOrWords } from '../../../src/vacancies/format-date.ts';

it('a day is the day that was written, wherever the build runs', () => {
  expect(formatDay('2026-11-30', 'en')).toBe('30 November 2026');
  expect(formatDay('2026-11-30', 'de')).toBe('30. November 2026');
});

it('words that are no day stay as they are', () => {
  expect(formatDayOrWords('when you can', 'en')).toBe('when you can');
  expect(formatDayOrWords('2026-02-30', 'en')).toBe('2026-02-30');
});
