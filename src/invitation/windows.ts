/**
 * One byte a letter for scripts that UTF-8 spends two or three on: bytes from 0x80 stand for the letters of a
 * window of 128 code points, and 0x01 with two bytes moves the window. ASCII stays as it is. Text must hold no
 * U+0001.
 */
const MOVE = 1;
const ASCII_END = 0x80;
const WINDOW_BITS = 7;
const INSIDE = 0x7f;

export function toWindows(text: string): Uint8Array<ArrayBuffer> {
  let window = 0;
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (point < ASCII_END) {
      bytes.push(point);
      continue;
    }
    if (point >> WINDOW_BITS !== window) {
      window = point >> WINDOW_BITS;
      bytes.push(MOVE, window >> 8, window & 0xff);
    }
    bytes.push(ASCII_END | (point & INSIDE));
  }
  return Uint8Array.from(bytes);
}

export function fromWindows(bytes: Uint8Array): string {
  let window = 0;
  let text = '';
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === MOVE) {
      window = ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
      at += 2;
    } else {
      text += String.fromCodePoint(
        byte < ASCII_END ? byte : (window << WINDOW_BITS) | (byte & INSIDE),
      );
    }
  }
  return text;
}
