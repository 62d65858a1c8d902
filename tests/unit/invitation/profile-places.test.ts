import { describe, expect, it } from 'vitest';
import { nameNetwork } from '../../../src/i18n/profile-link.ts';
import {
  describeProfile,
  foldProfile,
  PLACES,
  unfoldProfile,
} from '../../../src/invitation/profile-places.ts';
import { readProfileLink } from '../../../src/profile-link/read-profile-link.ts';

describe('profiles in a personal link', () => {
  it.each(PLACES.slice(1).map(([prefix]) => prefix))(
    'are recognised as the form recognises them: %s',
    (prefix) => {
      const profile = `${prefix}jane-doe`;
      const reading = readProfileLink(profile);
      if (reading.verdict !== 'profile') throw new Error(`${profile} is no profile`);
      expect(describeProfile(profile)).toBe(
        `${nameNetwork(reading.network, 'en')} · ${reading.handle}`,
      );
      expect(reading.canonical).toBe(profile);
    },
  );

  it('come back as they went in, whatever their address', () => {
    for (const profile of [
      'https://janedoe.dev/about',
      'https://orcid.org/0000-0002-1825-0097',
      'x',
    ])
      expect(unfoldProfile(foldProfile(profile))).toBe(profile === 'x' ? 'https://x' : profile);
  });
});
