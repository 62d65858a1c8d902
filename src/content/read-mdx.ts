import type { FactsText } from './read-facts.ts';

/** An MDX file in its two parts: facts at the top, text below. */
export interface MdxParts {
  facts: FactsText;
  /** The text, with blank lines where the facts stood, so that line numbers are the file's. */
  body: string;
  /** The line on which the text begins, counted from 1. */
  bodyLine: number;
}

const FENCE = /^-{3}[ \t]*$/;

/** Parts a file at its lines of three hyphens, or says which of them is missing. */
export function splitMdx(
  text: string,
): { ok: true; parts: MdxParts } | { ok: false; line: number; message: string } {
  const lines = text.split('\n');
  const open = lines.findIndex((line) => line.trim() !== '');
  const first = lines[open] ?? '';
  if (!FENCE.test(first)) {
    return {
      ok: false,
      line: open + 1,
      message: first.startsWith('+++')
        ? 'begins with "+++". Facts are YAML: put a line of three hyphens (---) before and after them.'
        : 'has no facts at the top. Expected a line of three hyphens (---), then lines such as "title: Baker", then three hyphens again.',
    };
  }
  const close = lines.findIndex((line, index) => index > open && line.startsWith('---'));
  if (close === -1) {
    return {
      ok: false,
      line: open + 1,
      message:
        'opens the facts here and never closes them. Put a line of three hyphens (---) after the last fact.',
    };
  }
  if (!FENCE.test(lines[close] ?? '')) {
    return {
      ok: false,
      line: close + 1,
      message:
        'begins with "---", which ends the facts. Write exactly three hyphens, or indent it.',
    };
  }
  const body = lines.slice(close + 1);
  return {
    ok: true,
    parts: {
      facts: { text: `${lines.slice(open + 1, close).join('\n')}\n`, firstLine: open + 2 },
      body: '\n'.repeat(close + 1) + body.join('\n'),
      bodyLine: close + 2,
    },
  };
}
