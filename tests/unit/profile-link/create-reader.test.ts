import reservedLogins from 'github-reserved-names/reserved-names.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { createReader } from '../../../src/profile-link/create-reader.ts';
import { isClickable } from '../../../src/profile-link/is-clickable.ts';
import { readProfileLink, serverKnowledge } from '../../../src/profile-link/read-profile-link.ts';

describe('createReader', () => {
  it('knows the address of the site that asks as nobody’s profile', () => {
    const read = createReader({ ...serverKnowledge, ownHosts: ['jobs.acme.dev'] });
    expect(read('https://jobs.acme.dev/jobs/tinsmith')).toEqual({
      verdict: 'not-profile',
      reason: 'own-site',
    });
    expect(read('https://acme.dev/jane')).toMatchObject({ verdict: 'profile' });
  });
});

describe('the logins GitHub keeps for itself', () => {
  it('are no profiles', () => {
    for (const login of reservedLogins)
      expect([login, readProfileLink(`https://github.com/${login}`).verdict]).toEqual([
        login,
        'not-profile',
      ]);
  });
});

describe('isClickable', () => {
  it('is true of a profile and false of everything refused', () => {
    expect(isClickable(readProfileLink('github.com/janedoe'))).toBe(true);
    expect(isClickable(readProfileLink('https://evil-github.com/janedoe'))).toBe(false);
    expect(isClickable(readProfileLink('https://github.com/janedoe/tin'))).toBe(false);
  });
});
