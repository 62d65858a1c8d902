import { hashText } from './hash-text.ts';

/**
 * A capital, which no heading's id has, so that the fragment of a personal link is never one of the page's own
 * anchors.
 */
const PREFIX = 'To-';

const CHECK_LENGTH = 3;
const LETTERS = 32;

/** Letters and digits only, so that no chat program takes the end of the link for punctuation. */
const checkLetters = (text: string): string =>
  hashText(text).toString(LETTERS).slice(-CHECK_LENGTH).padStart(CHECK_LENGTH, '0');

/** Puts base64url into the fragment of an address, with letters at the end that tell a cut link from a forged one. */
export const wrap = (payload: string): string => `${PREFIX}${payload}${checkLetters(payload)}`;

/** A fragment as it arrived; percent signs that a chat program put in are taken out again. */
function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/**
 * The payload of a fragment. What a chat program or a tracker hung on behind it (`.`, `)`, `&utm_source=…`) is put
 * aside: it was never part of the link.
 * @param fragment with or without `#`
 * @returns undefined when the payload was cut, lengthened or otherwise changed on its way
 */
export function unwrap(fragment: string): string | undefined {
  const [, prefix, text = ''] = /^#?(To-)?([\w-]*)/.exec(decode(fragment)) ?? [];
  if (prefix !== PREFIX) return undefined;
  const payload = text.slice(0, -CHECK_LENGTH);
  return payload && checkLetters(payload) === text.slice(-CHECK_LENGTH) ? payload : undefined;
}
