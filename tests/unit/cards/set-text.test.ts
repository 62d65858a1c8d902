import { describe, expect, it } from 'vitest';
import { breakLines, setLines, setTitle, widthOf } from '../../../src/cards/set-text.ts';

const SIZES = [
  [64, 2],
  [40, 4],
] as const;

describe('a title', () => {
  it('is as large as it fits', () => {
    expect(setTitle('Baker', 'bold', 582, SIZES)).toEqual({ lines: ['Baker'], size: 64 });
  });

  it('is broken between words into lines of a length', () => {
    const { lines } = setTitle('State estimation engineer for grids', 'bold', 582, SIZES);
    expect(lines).toEqual(['State estimation', 'engineer for grids']);
  });

  it('never has a word cut, however long', () => {
    const word = 'Krankenversicherungsfachangestelltenausbildungsleitung';
    const { lines, size } = setTitle(word, 'bold', 582, SIZES);
    expect(lines).toEqual([word]);
    expect(widthOf(word, 'bold', size)).toBeLessThanOrEqual(582);
  });

  it('may end a line at a hyphen that is written', () => {
    expect(breakLines('Vorstands-Assistenz', 'bold', 64, 400)).toEqual(['Vorstands-', 'Assistenz']);
  });

  it('keeps together what a space that does not break joins', () => {
    expect(breakLines('SEK 54\u00A0000', 'bold', 64, 200)).toEqual(['SEK', '54\u00A0000']);
  });

  it('may end a line between ideographs', () => {
    expect(breakLines('重症监护护士', 'bold', 64, 1).join('')).toBe('重症监护护士');
  });
});

describe('a text that is too long', () => {
  it('ends after a whole word, with an ellipsis', () => {
    const { lines } = setLines('one two three four five six', 'sans', 25, 150, 1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^one two( three)?…$/);
  });
});
