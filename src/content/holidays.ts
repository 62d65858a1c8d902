import Holidays from 'date-holidays';

const DAY = 86_400_000;

/**
 * The public holidays of a country from today to two years ahead, as `YYYY-MM-DD`, from the date-holidays library.
 * @param country ISO 3166-1 alpha-2; one the library does not know has none
 */
export function publicHolidays(country: string, now: Date): string[] {
  const name = `${country} ${now.toISOString().slice(0, 10)}`;
  const days = known.get(name) ?? readCalendar(country, now);
  known.set(name, days);
  return days;
}

/** Reading a calendar takes far longer than drawing a page, and many vacancies share one. */
const known = new Map<string, string[]>();

function readCalendar(country: string, now: Date): string[] {
  const calendar = new Holidays(country);
  const years = [0, 1, 2].map((ahead) => now.getUTCFullYear() + ahead);
  const from = new Date(now.getTime() - 7 * DAY).toISOString().slice(0, 10);
  const until = new Date(now.getTime() + 2 * 366 * DAY).toISOString().slice(0, 10);
  const days = years
    .flatMap((year) => calendar.getHolidays(year))
    .filter(({ type }) => type === 'public')
    .map(({ date }) => date.slice(0, 10))
    .filter((day) => day >= from && day <= until);
  return [...new Set(days)].toSorted();
}
