import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accentsOf,
  contrast,
  CONTRAST_MIN,
  GROUNDS,
  ON_ACCENT,
} from '../../../src/vacancies/colour.ts';

describe('contrast', () => {
  it('runs from 1 to 21', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#777777')).toBe(1);
  });

  it('agrees with the example of WCAG: #767676 on white is 4.54', () => {
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
});

describe('the accents of a brand', () => {
  it('leave a colour alone that can be read', () => {
    expect(accentsOf('#0b6472').light).toBe('#0b6472');
  });

  it('darken yellow on paper and keep it bright in the dark', () => {
    const { light, dark } = accentsOf('#ffd400');
    expect(light).not.toBe('#ffd400');
    expect(dark).toBe('#ffd400');
  });

  it('can be read in both schemes, as text and under text, whatever the colour', () => {
    const channel = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(fc.tuple(channel, channel, channel), (rgb) => {
        const hex = `#${rgb.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
        const { light, dark } = accentsOf(hex);
        return (
          contrast(light, GROUNDS.light) >= CONTRAST_MIN &&
          contrast(light, ON_ACCENT.light) >= CONTRAST_MIN &&
          contrast(dark, GROUNDS.dark) >= CONTRAST_MIN &&
          contrast(dark, ON_ACCENT.dark) >= CONTRAST_MIN
        );
      }),
      { seed: 7, numRuns: 400 },
    );
  });
});
