import type { ProfileLinkReading } from '../../../src/profile-link/read-profile-link.ts';

/** Writes a reading the way the tables do: the canonical link, or the reason and what it suggests. */
export function show(reading: ProfileLinkReading): string {
  if (reading.verdict === 'profile') return reading.canonical;
  return reading.suggest === undefined ? reading.reason : `${reading.reason} ${reading.suggest}`;
}
