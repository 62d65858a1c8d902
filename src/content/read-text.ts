import { readFileSync } from 'node:fs';

/** A file's text, or what keeps it from being read. */
export type TextResult = { ok: true; text: string } | { ok: false; line?: number; message: string };

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/** The line of the first byte that is no UTF-8; a lenient decoder marks it with U+FFFD. */
function lineOfBadByte(bytes: Uint8Array): number {
  const valid =
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\uFFFD')[0] ?? '';
  return valid.split('\n').length;
}

const isUtf16 = ([first, second]: Uint8Array) =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/**
 * Reads a file of content: UTF-8, with or without a byte order mark, with any kind of line ends.
 * @returns the text with `\n` between its lines and no mark
 */
export function readText(path: string): TextResult {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    return { ok: false, message: `cannot be read (${code}). See who may read it.` };
  }
  if (isUtf16(bytes)) {
    return { ok: false, message: 'is saved as UTF-16. Save it as UTF-8 in your editor.' };
  }
  try {
    const text = decoder.decode(bytes).replace(/\r\n?/g, '\n');
    return text.trim() === ''
      ? { ok: false, message: 'is empty. Write it, or remove it.' }
      : { ok: true, text };
  } catch {
    return {
      ok: false,
      line: lineOfBadByte(bytes),
      message:
        'holds a letter that is not saved as UTF-8. Save the file as UTF-8 in your editor, then look at this line.',
    };
  }
}
