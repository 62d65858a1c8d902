/**
 * Characters nobody sees: they steer the direction of text, part words, or carry a second text (tag characters).
 * The joiners U+200C and U+200D stay; scripts and emoji are written with them.
 */
const STEERING =
  /[\u202A-\u202E\u2066-\u2069\u200B\u200E\u200F\u061C\u2060-\u2064\uFEFF\u{E0000}-\u{E007F}]/gu;
/** More marks on one letter than any human language stacks; the rest climbs over the neighbouring lines. */
const STACKED = /(\p{M}{8})\p{M}+/gu;

/** Control characters, and code points that never are characters. */
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]/g;

/** Above this many removed characters the recruiter is told that the text was disguised. */
const STEERING_FLAG = 5;

/**
 * Text as it is kept: one form of line breaks, NFC, no control, steering or tag characters.
 * @returns the text, and whether so much was removed that it looks like a disguise
 */
export function cleanText(raw: string): { text: string; isDisguised: boolean } {
  const steering = raw.match(STEERING)?.length ?? 0;
  const isStacked = STACKED.test(raw);
  STACKED.lastIndex = 0;
  const text = raw
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .replace(STEERING, '')
    .replace(CONTROLS, '')
    .replace(STACKED, '$1')
    .normalize('NFC')
    .trim();
  return { text, isDisguised: steering > STEERING_FLAG || isStacked };
}

/** Length in code points, as a person counts an emoji or a rare letter as one. */
export function lengthOf(text: string): number {
  return [...text].length;
}
