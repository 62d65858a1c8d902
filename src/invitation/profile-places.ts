/**
 * Beginnings of profile addresses that a link spells with one character, and how the network is named when the
 * profile is recognised. The order is part of the format: add at the end, never move.
 */
export const PLACES: readonly (readonly [prefix: string, name: string])[] = [
  ['https://', ''],
  ['https://www.linkedin.com/in/', 'LinkedIn'],
  ['https://github.com/', 'GitHub'],
  ['https://www.xing.com/profile/', 'XING'],
  ['https://gitlab.com/', 'GitLab'],
  ['https://www.behance.net/', 'Behance'],
  ['https://dribbble.com/', 'Dribbble'],
];

/** Writes an address with its beginning as one digit. */
export function foldProfile(profile: string): string {
  const at = PLACES.findLastIndex(([prefix]) => profile.startsWith(prefix));
  return at < 0 ? `0${profile}` : `${at}${profile.slice(PLACES[at]?.[0].length)}`;
}

/** The address that `foldProfile` wrote. */
export function unfoldProfile(folded: string): string {
  return (PLACES[Number(folded[0])]?.[0] ?? '') + folded.slice(1);
}

/** "LinkedIn · jane-doe", or the bare address of a profile elsewhere. */
export function describeProfile(profile: string): string {
  const place = PLACES.findLast(([prefix]) => profile.startsWith(prefix));
  const rest = profile.slice(place?.[0].length);
  return place?.[1] ? `${place[1]} · ${rest}` : rest;
}
