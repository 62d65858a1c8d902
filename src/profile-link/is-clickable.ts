import type { ProfileLinkReading, ProfileReading } from './reading.ts';

/**
 * Whether a reading may be drawn as a link. Only what was built from the table may: a refused text,
 * a look-alike above all, is shown as text if it is shown at all.
 */
export function isClickable(reading: ProfileLinkReading): reading is ProfileReading {
  return reading.verdict === 'profile';
}
