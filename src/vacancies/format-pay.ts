import { terms } from '../i18n/terms.ts';
import type { Locale } from '../schemas/locale.ts';
import type { Pay } from '../schemas/pay.ts';
import { formatNumber, REGIONAL } from './format-number.ts';

/** The amounts alone: "€60,000 – €75,000", "42 000–48 000 kr", or one amount when it is fixed. */
export function formatPayRange(pay: Pick<Pay, 'min' | 'max' | 'currency'>, locale: Locale): string {
  const isWhole = Number.isInteger(pay.min) && Number.isInteger(pay.max);
  const format = new Intl.NumberFormat(REGIONAL[locale], {
    style: 'currency',
    currency: pay.currency,
    minimumFractionDigits: isWhole ? 0 : 2,
    maximumFractionDigits: isWhole ? 0 : 2,
  });
  return pay.min === pay.max ? format.format(pay.min) : format.formatRange(pay.min, pay.max);
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
