import { describe, expect, it } from 'vitest';
import { checkLetters } from '../../../src/content/check-letters.ts';
import type { Vacancy } from '../../../src/schemas/vacancy.ts';

const vacancy = (title: string) =>
  ({ title, hook: 'You would sleep at night.', places: [] }) as unknown as Vacancy;

describe('letters of a share card', () => {
  it('are all there for the languages of the site', () => {
    expect(checkLetters(vacancy('Ingenjör Łódź İş ممرضة Медсестра'), 'Žižkov')).toEqual([]);
  });

  it('are named when no font has them, with the mend', () => {
    expect(
      checkLetters(vacancy('重症护士'), 'Mill').map(
        ({ severity, field, message }) => `${severity} ${field}: ${message}`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "warning title: holds 重 症 护 士, which no font of the share cards has, so the card leaves this out. Install one that has it, such as "npm i -E @fontsource/noto-sans-sc@5.3.0" for Chinese.",
      ]
    `);
  });
});
