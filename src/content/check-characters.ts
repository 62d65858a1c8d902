/** Letters that nobody sees and that change what is read: zero width, direction, control. */
const INVISIBLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]/;
const EACH_INVISIBLE = new RegExp(INVISIBLE, 'g');

const NAMES: Record<string, string> = {
  '200B': 'a space without width',
  '200E': 'a mark that turns the direction of writing',
  '200F': 'a mark that turns the direction of writing',
  FEFF: 'a byte order mark amid the text',
  '2028': 'a line separator',
  '2029': 'a paragraph separator',
  '2060': 'a joiner without width',
};

function nameOf(code: string): string {
  const number = Number.parseInt(code, 16);
  const turnsDirection =
    (number >= 0x202a && number <= 0x202e) || (number >= 0x2066 && number <= 0x2069);
  return (
    NAMES[code] ??
    (turnsDirection ? 'a mark that turns the direction of writing' : 'a control character')
  );
}

/** Finds invisible characters in a file's text. */
export function checkCharacters(text: string): { line: number; message: string }[] {
  const lost = text.includes('\uFFFD') ? [explainReplacement(text)] : [];
  if (!INVISIBLE.test(text)) return lost;
  const unseen = text.split('\n').flatMap((line, index) =>
    [...line.matchAll(EACH_INVISIBLE)].map((match) => {
      const code = match[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
      const before = line.slice(0, match.index).replace(EACH_INVISIBLE, '').slice(-20);
      const place = before.trim() === '' ? 'at the beginning of the line' : `after "${before}"`;
      return {
        line: index + 1,
        message: `holds ${nameOf(code)} (U+${code}) ${place}, which nobody can see. Delete it.`,
      };
    }),
  );
  return [...unseen, ...lost];
}

function explainReplacement(text: string): { line: number; message: string } {
  return {
    line: text.slice(0, text.indexOf('\uFFFD')).split('\n').length,
    message: 'holds a letter that was lost when the file was saved (U+FFFD). Write it anew.',
  };
}
