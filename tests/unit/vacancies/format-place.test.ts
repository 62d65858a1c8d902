import { describe, expect, it } from 'vitest';
import { formatTowns, formatWorkplace } from '../../../src/vacancies/format-place.ts';

describe('a workplace in words', () => {
  it('counts days at home, halves too', () => {
    expect(formatWorkplace({ mode: 'hybrid', daysAtHome: 1 }, 'en')).toBe('1 day a week at home');
    expect(formatWorkplace({ mode: 'hybrid', daysAtHome: 2.5 }, 'de')).toBe(
      '2,5 Tage pro Woche zu Hause',
    );
  });

  it('names the countries one may live in', () => {
    expect(formatWorkplace({ mode: 'remote', countries: ['SE', 'DE'] }, 'nl')).toBe(
      'op afstand, waar dan ook in Zweden of Duitsland',
    );
  });

  it('says plainly that nothing is at home', () => {
    expect(formatWorkplace({ mode: 'onsite' }, 'sv')).toBe('på plats varje dag');
  });
});

it('towns are named once each', () => {
  const place = (locality: string) => ({ locality, country: 'SE' });
  expect(formatTowns([place('Luleå'), place('Boden'), place('Luleå')], 'sv')).toBe(
    'Luleå eller Boden',
  );
});
