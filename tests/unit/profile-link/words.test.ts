import { describe, expect, it } from 'vitest';
import {
  explainReason,
  labelSuggestion,
  nameNetwork,
  reasonWords,
} from '../../../src/i18n/profile-link.ts';
import { REASONS } from '../../../src/profile-link/reasons.ts';

const ALL_REASONS = Object.values(REASONS).flat();

describe.each(['en', 'sv', 'de', 'nl'] as const)('the words in %s', (locale) => {
  it('say what it is and what to do, for every reason and no other', () => {
    expect(Object.keys(reasonWords[locale]).sort()).toEqual([...ALL_REASONS].sort());
    for (const reason of ALL_REASONS)
      expect(explainReason(reason, locale)).toMatch(/^\p{Lu}.+[.:] .*\p{L}.*\.$/u);
  });

  it('are different for every reason', () => {
    expect(new Set(Object.values(reasonWords[locale])).size).toBe(ALL_REASONS.length);
  });
});

describe('the words about a company page', () => {
  it('are whole sentences in each language', () => {
    expect((['en', 'sv', 'de', 'nl'] as const).map((locale) => explainReason('company', locale)))
      .toMatchInlineSnapshot(`
      [
        "That is a company page. Open your own profile and copy its address.",
        "Det där är en företagssida. Öppna din egen profil och kopiera adressen.",
        "Das ist eine Unternehmensseite. Bitte das eigene Profil öffnen und dessen Adresse kopieren.",
        "Dat is een bedrijfspagina. Open je eigen profiel en kopieer het adres.",
      ]
    `);
  });
});

describe('nameNetwork', () => {
  it('writes a brand as the brand does and a website in the reader’s language', () => {
    expect(nameNetwork('github', 'sv')).toBe('GitHub');
    expect(nameNetwork('website', 'sv')).toBe('Webbplats');
  });
});

describe('labelSuggestion', () => {
  it('names the link without its scheme', () => {
    expect(labelSuggestion('https://www.linkedin.com/in/jane', 'en')).toBe(
      'Use linkedin.com/in/jane',
    );
    expect(labelSuggestion('https://github.com/janedoe', 'de')).toBe(
      'github.com/janedoe verwenden',
    );
  });
});
