import type { VacancyState } from '../schemas/vacancy.ts';
import { remember } from './remember.ts';

/** What a visitor meets: an open door, a pause, or a page that says it is over. */
export type Phase = 'draft' | 'open' | 'paused' | 'filled' | 'closed';

const wallClock = remember(
  (timeZone) =>
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    }),
);

/**
 * The offset of a time zone at an instant, in milliseconds east of UTC.
 * @param timeZone an IANA name
 */
function offsetAt(instant: number, timeZone: string): number {
  const parts = wallClock(timeZone).formatToParts(instant);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return wall - Math.floor(instant / 1000) * 1000;
}

/**
 * The last second of a day where somebody lives, as ISO 8601 with that place's offset.
 * @param day `YYYY-MM-DD`
 * @param timeZone an IANA name
 */
export function endOfDay(day: string, timeZone: string): string {
  const wall = Date.parse(`${day}T23:59:59Z`);
  const guess = wall - offsetAt(wall, timeZone);
  const offset = offsetAt(guess, timeZone);
  const minutes = Math.abs(offset) / 60_000;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day}T23:59:59${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/**
 * The instant of a wall-clock time on a day where somebody lives, in milliseconds since 1970.
 * @param time `HH:MM`
 */
export function instantOf(day: string, time: string, timeZone: string): number {
  const wall = Date.parse(`${day}T${time}:00Z`);
  const guess = wall - offsetAt(wall, timeZone);
  return wall - offsetAt(guess, timeZone);
}

/** When a vacancy closes, as ISO 8601 with offset, or null when it is rolling. */
export function closesAt(closes: string, timeZone: string): string | null {
  return closes === 'rolling' ? null : endOfDay(closes, timeZone);
}

/**
 * What a vacancy is at an instant: its state, save that an open or paused one is closed once its last day is over.
 * @param closing the instant it closes, as `closesAt` gives it
 */
export function phaseAt(state: VacancyState, closing: string | null, now: Date): Phase {
  if (state === 'draft' || state === 'filled' || state === 'closed') return state;
  return closing !== null && now.getTime() > Date.parse(closing) ? 'closed' : state;
}
