import { describe, expect, it } from 'vitest';
import { formatPay, formatPayRange } from '../../../src/vacancies/format-pay.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const yearly = { min: 60000, max: 75000, currency: 'EUR', period: 'year', basis: 'gross' } as const;

describe('pay in words', () => {
  it('reads as each language writes it', () => {
    expect(plain(formatPay(yearly, 'en'))).toBe('€60,000 – €75,000 a year, before tax');
    expect(plain(formatPay(yearly, 'sv'))).toBe('60 000–75 000 € om året, före skatt');
    expect(plain(formatPay(yearly, 'de'))).toBe('60.000–75.000 € im Jahr, brutto');
    expect(plain(formatPay(yearly, 'nl'))).toBe('€ 60.000-75.000 per jaar, bruto');
  });

  it('is one amount when it is fixed', () => {
    expect(plain(formatPayRange({ ...yearly, max: 60000 }, 'en'))).toBe('€60,000');
  });

  it('keeps the cents of an hourly wage', () => {
    expect(plain(formatPayRange({ min: 17.5, max: 19, currency: 'EUR' }, 'de'))).toBe(
      '17,50–19,00 €',
    );
  });

  it('says for how many hours a full-time amount is', () => {
    expect(plain(formatPay({ ...yearly, fullTimeHours: 38.5 }, 'de'))).toBe(
      '60.000–75.000 € im Jahr, brutto, bei Vollzeit mit 38,5 Wochenstunden',
    );
  });
});
