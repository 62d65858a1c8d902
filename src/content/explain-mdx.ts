/** What a Markdown parser reports of a text it cannot read. */
export interface SyntaxReport {
  /** `@mdx-js/mdx` names its rules: `end-tag-mismatch`, `unexpected-eof` … */
  rule: string;
  reason: string;
}

const OPENED = /closing tag for `<([^>`]*)>` \((\d+):/;
const STRAY_CLOSE = /Unexpected closing tag `<\/([^>`]*)>`/;

function explainMismatch(reason: string): string {
  const [, opened = '', line = ''] = OPENED.exec(reason) ?? [];
  const stray = STRAY_CLOSE.exec(reason)?.[1];
  if (stray !== undefined) {
    return `</${stray}> does not close <${opened}>, which line ${line} opens. Write </${opened}>.`;
  }
  return reason.includes('before the end of')
    ? `<${opened}> is opened here and not closed in the same paragraph. Put <${opened}> and </${opened}> on lines of their own, or close it before the paragraph ends.`
    : `<${opened}> is opened here and never closed. Put </${opened}> after its text, or write <${opened} /> if it holds none.`;
}

function explainEnd(reason: string): string {
  if (reason.includes('in expression')) {
    return 'opens a brace "{" that is never closed. Write \\{ for the sign itself.';
  }
  if (reason.includes('attribute value')) {
    return 'has a value with an opening quotation mark and no closing one. Close it.';
  }
  return 'begins a block with "<" that is never ended with ">". Write \\< for the sign itself.';
}

function explainCharacter(reason: string): string {
  if (reason.includes('create a comment')) {
    return 'has a comment as HTML writes it. Write {/* … */} instead of <!-- … -->.';
  }
  if (reason.includes('before attribute value')) {
    return 'has a value without quotes. Write name="value".';
  }
  if (reason.includes('before local name')) {
    return 'has an address in angle brackets. Write [what it is](https://…) instead.';
  }
  return 'has a "<" that begins no block. Write \\< for the sign itself.';
}

/** Says in plain words why a text cannot be read, and what to do. */
export function explainMdx({ rule, reason }: SyntaxReport): string {
  switch (rule) {
    case 'end-tag-mismatch':
      return explainMismatch(reason);
    case 'unexpected-closing-slash':
      return 'closes a block that no line before it opens. Remove it, or open the block.';
    case 'unexpected-eof':
      return explainEnd(reason);
    case 'unexpected-character':
    case 'unexpected-lazy':
      return explainCharacter(reason);
    case 'acorn':
      return reason.includes('import/exports')
        ? 'begins with "import" or "export", which are code. Content is text and blocks, and blocks need no import: remove the line, or put another word first.'
        : 'has something in braces that cannot be read. Lists are written [1, 2] and texts in quotes; write \\{ for the sign itself.';
    default:
      return `cannot be read: ${reason}`;
  }
}
