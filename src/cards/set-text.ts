import { findFace, type Hand } from './fonts.ts';

/** Text as fonts have it: composed letters, and no space that fonts lack. */
export const cleanText = (text: string) => text.normalize('NFC').replaceAll('\u202F', '\u00A0');

/** The width of a line, in pixels. */
export function widthOf(text: string, hand: Hand, size: number): number {
  let width = 0;
  for (const letter of text)
    width += findFace(letter, hand)?.advance(letter.codePointAt(0) ?? 0) ?? 0;
  return width * size;
}

const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Where a line may end: after spaces and written hyphens, before and after ideographs; never inside a word. */
const PIECES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][、。，．！？）」』]*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}-]*-+|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}-]+|[ \t\n]+/gu;

interface Piece {
  text: string;
  hasSpace: boolean;
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let hasSpace = false;
  for (const [match] of text.replaceAll('\u00A0', '\u0001').matchAll(PIECES)) {
    if (/^[ \t\n]/.test(match)) hasSpace = true;
    else {
      pieces.push({ text: match.replaceAll('\u0001', '\u00A0'), hasSpace });
      hasSpace = false;
    }
  }
  return pieces;
}

const join = (line: string, { text, hasSpace }: Piece) =>
  line === '' ? text : line + (hasSpace ? ' ' : '') + text;

/** Breaks a text into lines no wider than `width`, as long as its words are no wider. */
export function breakLines(text: string, hand: Hand, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    const longer = join(line, piece);
    if (line !== '' && widthOf(longer, hand, size) > width) {
      lines.push(line);
      line = piece.text;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

const BALANCE_STEPS = 12;

/** The same number of lines, as nearly alike in length as they can be. */
function balance(text: string, hand: Hand, size: number, width: number): string[] {
  const widest = breakLines(text, hand, size, width);
  let best = widest;
  for (let step = 1; step < BALANCE_STEPS; step += 1) {
    const narrower = breakLines(text, hand, size, width * (1 - step / (BALANCE_STEPS * 2)));
    if (narrower.length > widest.length) break;
    best = narrower;
  }
  return best;
}

export interface SetText {
  lines: string[];
  size: number;
}

/**
 * Sets a text as large as it fits: the first of `sizes` at which it takes no more than the lines allowed and no
 * word is wider than the measure. Beyond the smallest it shrinks further rather than cut a word.
 */
export function setTitle(
  text: string,
  hand: Hand,
  width: number,
  sizes: readonly (readonly [size: number, linesMax: number])[],
): SetText {
  const clean = cleanText(text);
  const longest = (size: number) =>
    Math.max(0, ...piecesOf(clean).map((piece) => widthOf(piece.text, hand, size)));
  for (const [size, linesMax] of sizes) {
    if (longest(size) > width) continue;
    const lines = breakLines(clean, hand, size, width);
    if (lines.length <= linesMax) return { lines: balance(clean, hand, size, width), size };
  }
  const [smallest, most] = sizes.at(-1) ?? [24, 4];
  let size = smallest;
  while (size > 8 && (longest(size) > width || breakLines(clean, hand, size, width).length > most))
    size -= 1;
  return { lines: breakLines(clean, hand, size, width), size };
}

/** Sets a text at one size in so many lines at most; what is left out ends in an ellipsis after a whole word. */
export function setLines(
  text: string,
  hand: Hand,
  size: number,
  width: number,
  linesMax: number,
): SetText {
  const lines = breakLines(cleanText(text), hand, size, width);
  if (lines.length <= linesMax) return { lines, size };
  const kept = lines.slice(0, linesMax);
  let last = kept.pop() ?? '';
  while (last.includes(' ') && widthOf(`${last}…`, hand, size) > width) {
    last = last.slice(0, last.lastIndexOf(' '));
  }
  const isIdeographic = IDEOGRAPHS.test(last.slice(-1));
  return { lines: [...kept, `${isIdeographic ? last : last.replace(/[\s,.;:–-]+$/, '')}…`], size };
}
