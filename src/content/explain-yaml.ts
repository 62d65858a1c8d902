import type { ErrorCode } from 'yaml';
import { show } from '../schemas/explain.ts';

/** A value that stands unquoted on a line and holds a colon: `hook: Note: nights.` */
const COLON_INSIDE = /^\s*(?:- )?([\w-]+): +([^"'[{|>].*: .*)$/;
const KEY_AND_VALUE = /^\s*(?:- )?([\w-]+):\s*(.*)$/;

/** Shows the line as it would be right, which says more than any rule. */
function quoteValue(line: string): string {
  const [, key = '', value = ''] = KEY_AND_VALUE.exec(line) ?? [];
  if (key === '') return 'Put the text in quotes.';
  return `Put the text in quotes: ${key}: ${JSON.stringify(value.trim())}`;
}

/** The sentence for a text that begins with `*`, `&`, `!`, `@` or the like. */
export const explainSign = (line: string) =>
  `begins with a sign that means something else here. ${quoteValue(line)}`;

const missingColon = (line: string) =>
  /^\s*[\w-]+:\S/.test(line)
    ? `expected a space after the colon, got ${show(line.trim())}.`
    : /^\s*-\S/.test(line)
      ? `expected a space after the hyphen, got ${show(line.trim())}.`
      : `expected "key: value", got ${show(line.trim())}. Add the key, or indent the line if it goes on from the one above.`;

const OPENS_QUOTE = /(?:[:[{,]|^\s*-)\s+["']/;
const OPENS_BRACKET = /[[{]/;

/** What the YAML library reports. */
interface YamlReport {
  code: ErrorCode;
  message: string;
}

const isBracket = ({ code, message }: YamlReport) =>
  code === 'BAD_INDENT' && message.startsWith('Flow');

/**
 * The line an author has to look at: the library points at where a text ends that was never closed, and an author
 * looks for where it begins.
 * @param lines the facts
 * @param found the index of the line in which the library found it
 */
export function findCulprit(report: YamlReport, lines: readonly string[], found: number): number {
  const opens =
    report.code === 'MISSING_CHAR' ? OPENS_QUOTE : isBracket(report) ? OPENS_BRACKET : undefined;
  const opening = opens ? lines.slice(0, found + 1).findLastIndex((line) => opens.test(line)) : -1;
  return opening === -1 || (report.code === 'MISSING_CHAR' && report.message.includes('colon'))
    ? found
    : opening;
}

/**
 * Says in plain words what is wrong with the facts, which are YAML, and what to do.
 * @param line the line to look at
 */
export function explainYaml(report: YamlReport, line: string): string {
  switch (report.code) {
    case 'TAB_AS_INDENT':
      return 'is indented with a tab. Use two spaces instead.';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return COLON_INSIDE.test(line)
        ? `holds a colon inside the text. ${quoteValue(line)}`
        : 'has indented lines below a key that already has a value. Remove the value or the indent.';
    case 'MULTILINE_IMPLICIT_KEY':
      return missingColon(line);
    case 'MISSING_CHAR':
      return OPENS_QUOTE.test(line)
        ? 'has a quotation mark that is never closed. Close it at the end of the text.'
        : missingColon(line);
    case 'DUPLICATE_KEY':
      return `gives ${show(KEY_AND_VALUE.exec(line)?.[1] ?? line.trim())} a second time. Keep one of them.`;
    case 'BAD_INDENT':
      return isBracket(report)
        ? 'has a bracket that is never closed. Close it on the same line.'
        : 'is not indented like the lines around it. Lines that belong together begin in the same column.';
    case 'BAD_SCALAR_START':
    case 'BAD_PROP_ORDER':
    case 'TAG_RESOLVE_FAILED':
    case 'MULTIPLE_TAGS':
      return explainSign(line);
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
    case 'MULTIPLE_ANCHORS':
      return /^\s*\*\s/.test(line)
        ? 'begins a list item with "*". Begin it with "- ".'
        : explainSign(line);
    case 'BAD_DQ_ESCAPE':
      return 'has a backslash inside double quotes. Write it twice (\\\\), or use single quotes.';
    case 'MULTIPLE_DOCS':
      return 'is a line of "---" or "..." amid the facts. Remove it.';
    case 'UNEXPECTED_TOKEN':
      return /['"]/.test(line)
        ? 'goes on after a closing quotation mark. Put the whole text in double quotes; write quotation marks inside it as \\".'
        : /[>|]/.test(line)
          ? 'has text right after ">" or "|". Begin it on the next line, indented.'
          : `cannot be understood: ${show(line.trim())}. ${quoteValue(line)}`;
    case 'BLOCK_IN_FLOW':
    case 'BAD_COLLECTION_TYPE':
    case 'NON_STRING_KEY':
    case 'KEY_OVER_1024_CHARS':
    case 'BAD_DIRECTIVE':
    case 'IMPOSSIBLE':
    case 'RESOURCE_EXHAUSTION':
      return `cannot be understood: ${show(line.trim())}. Expected "key: value".`;
  }
}
