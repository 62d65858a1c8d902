const timeOfDay = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' });
const dayAndTime = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});
const inFull = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'medium' });

/** As an inbox shows it: the time if it was on the day of `today`, else the day as well. */
export function formatShortTime(iso: string, today: Date): string {
  const time = new Date(iso);
  const isToday = time.toDateString() === today.toDateString();
  return (isToday ? timeOfDay : dayAndTime).format(time);
}

export function formatFullTime(iso: string): string {
  return inFull.format(new Date(iso));
}
