import { describe, expect, it } from 'vitest';
import { readProfileLink } from '../../../src/profile-link/read-profile-link.ts';

const MEMBER = 4_294_967_294;

describe('an opaque id of LinkedIn', () => {
  it('has the member number for its key, in both forms', () => {
    for (const id of [
      'ACoAAP____4BabcdefghijklmnopqrstuvwxyzA',
      'ACwAAP____4BzyxwvutsrqponmlkjihgfedcbaZ',
    ])
      expect(readProfileLink(`https://www.linkedin.com/in/${id}`)).toEqual({
        verdict: 'profile',
        network: 'linkedin',
        handle: id,
        canonical: `https://www.linkedin.com/in/${id}`,
        key: `linkedin:member:${MEMBER}`,
        isOpaque: true,
      });
  });
});
