import { unwritable } from '../cards/fonts.ts';
import type { Vacancy } from '../schemas/vacancy.ts';
import type { WordingFinding } from './check-wording.ts';

/** Finds what a vacancy's share card could show only as boxes, and so leaves out. */
export function checkLetters(
  { title, heading, hook, places }: Vacancy,
  employer: string | undefined,
): WordingFinding[] {
  const shown: [field: string, text: string][] = [
    [heading === undefined ? 'title' : 'heading', heading ?? title],
    ['hook', hook],
    ...places.map(({ locality }, index): [string, string] => [
      `places[${index}].locality`,
      locality,
    ]),
    ['employer', employer ?? ''],
  ];
  return shown.flatMap(([field, text]) => {
    const letters = unwritable(text);
    if (letters.length === 0) return [];
    return [
      {
        severity: 'warning' as const,
        field,
        message: `holds ${letters.slice(0, 6).join(' ')}, which no font of the share cards has, so the card leaves this out. Install one that has it, such as "npm i -E @fontsource/noto-sans-sc@5.3.0" for Chinese.`,
      },
    ];
  });
}
