import { terms } from '../i18n/terms.ts';
import type { Locale } from '../schemas/locale.ts';
import type { Pay } from '../schemas/pay.ts';
import { formatNumber, REGIONAL } from './format-number.ts';
import { remember } from './remember.ts';

const moneyFormat = remember((key) => {
  const [region, currency, digits] = key.split(' ');
  return new Intl.NumberFormat(region, {
    style: 'currency',
    currency,
    minimumFractionDigits: Number(digits),
    maximumFractionDigits: Number(digits),
  });
});

const amounts = remember((key) => {
  const [region = '', currency = '', min = '', max = ''] = key.split(' ');
  const isWhole = Number.isInteger(Number(min)) && Number.isInteger(Number(max));
  const format = moneyFormat(`${region} ${currency} ${isWhole ? 0 : 2}`);
  return min === max ? format.format(Number(min)) : format.formatRange(Number(min), Number(max));
});

/** The amounts alone: "€60,000 – €75,000", "42 000–48 000 kr", or one amount when it is fixed. */
export function formatPayRange(pay: Pick<Pay, 'min' | 'max' | 'currency'>, locale: Locale): string {
  return amounts(`${REGIONAL[locale]} ${pay.currency} ${pay.min} ${pay.max}`);
}

/** What the amounts are for: "a month, before tax". */
export function formatPayBasis(pay: Pick<Pay, 'period' | 'basis'>, locale: Locale): string {
  return `${terms[locale].period[pay.period]}, ${terms[locale].basis[pay.basis]}`;
}

/** The whole of it in one line, full-time basis included. */
export function formatPay(pay: Pay, locale: Locale): string {
  const basis = `${formatPayRange(pay, locale)} ${formatPayBasis(pay, locale)}`;
  return pay.fullTimeHours
    ? `${basis}, ${terms[locale].fullTimeBasis(formatNumber(pay.fullTimeHours, locale))}`
    : basis;
}
