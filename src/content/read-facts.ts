import { CORE_SCHEMA, load } from 'js-yaml';
import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
} from 'yaml';
import { show } from '../schemas/explain.ts';
import { explainSign, explainYaml, findCulprit } from './explain-yaml.ts';

/** Facts as an author wrote them: the frontmatter of an MDX file, or a YAML file as a whole. */
export interface FactsText {
  text: string;
  /** The line of the file on which the text begins, counted from 1. */
  firstLine: number;
}

export type Facts = Record<string, unknown>;

type Parsed = { document: Document; lineAt: (offset: number) => number };

/** Trees of texts that are still looked at, so that finding a line costs no second reading. */
const parsedTexts = new WeakMap<FactsText, Parsed>();

function parse(source: FactsText): Parsed {
  const known = parsedTexts.get(source);
  if (known) return known;
  const { text, firstLine } = source;
  const counter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: counter,
    prettyErrors: false,
    logLevel: 'error',
  });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const parsed = { document, lineAt };
  parsedTexts.set(source, parsed);
  return parsed;
}

interface FactsProblem {
  line: number;
  message: string;
}

type FactsResult = { ok: true; facts: Facts } | { ok: false; problems: FactsProblem[] };

/** A name for a value (`&x`) or a value by its name (`*x`): authors mean the sign itself. */
const ALIAS = /(^|[\s[{,:-])[&*][^\s&*]/;
const ALIAS_ANYWHERE = new RegExp(ALIAS, 'm');

/**
 * Reads facts as the build will, and as fast. Dates stay the text that was written, so that a day that does not
 * exist can be told.
 * @returns the facts, or the lines that keep them from being read
 */
export function readFacts(source: FactsText): FactsResult {
  const { text, firstLine } = source;
  if (ALIAS_ANYWHERE.test(text)) return readWithReasons(source);
  let facts: unknown;
  try {
    facts = load(text, { schema: CORE_SCHEMA });
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, problems: [tooDeep(source)] };
    const result = readWithReasons(source);
    return result.ok ? { ok: false, problems: [explainRefusal(error, source)] } : result;
  }
  return judgeShape(facts, firstLine);
}

const tooDeep = ({ firstLine }: FactsText): FactsProblem => ({
  line: firstLine,
  message: 'holds lists or groups nested too deep to be read. Make it simpler.',
});

/** For what only the build's reader refuses. */
function explainRefusal(error: unknown, { text, firstLine }: FactsText): FactsProblem {
  const index = (error as { mark?: { line?: number } }).mark?.line ?? 0;
  const line = text.split('\n')[index] ?? '';
  return {
    line: firstLine + index,
    message: `cannot be understood: ${show(line.trim())}. Expected "key: value"; put the text in quotes.`,
  };
}

function judgeShape(facts: unknown, line: number): FactsResult {
  if (facts === null || facts === undefined) return { ok: true, facts: {} };
  if (typeof facts === 'object' && !Array.isArray(facts)) {
    return { ok: true, facts: facts as Facts };
  }
  const message = `expected lines such as "title: Baker", got ${show(facts)}.`;
  return { ok: false, problems: [{ line, message }] };
}

/** Mistakes that stay on their line; after any other, what follows is often only its echo. */
const LOCAL = new Set([
  'BAD_SCALAR_START',
  'BLOCK_AS_IMPLICIT_KEY',
  'DUPLICATE_KEY',
  'TAB_AS_INDENT',
]);

/** Reads facts with the library that names its reasons, at ten times the cost. */
function readWithReasons(source: FactsText): FactsResult {
  const { text, firstLine } = source;
  const { document, lineAt } = parse(source);
  const lines = text.split('\n');
  const problems = new Map<number, FactsProblem>();
  for (const report of [...document.errors, ...document.warnings]) {
    if (problems.size > 0 && !LOCAL.has(report.code)) continue;
    const index = findCulprit(report, lines, lineAt(report.pos[0]) - firstLine);
    const line = index + firstLine;
    if (!problems.has(line)) {
      problems.set(line, { line, message: explainYaml(report, lines[index] ?? '') });
    }
  }
  if (problems.size > 0) return { ok: false, problems: [...problems.values()] };
  let facts: unknown;
  let isNamed = false;
  try {
    facts = document.toJS({ maxAliasCount: 0, onAnchor: () => (isNamed = true) });
  } catch {
    isNamed = true;
  }
  if (!isNamed) return judgeShape(facts, firstLine);
  const index = Math.max(
    lines.findIndex((each) => ALIAS.test(each)),
    0,
  );
  return {
    ok: false,
    problems: [{ line: firstLine + index, message: explainSign(lines[index] ?? '') }],
  };
}

/**
 * The line on which a field stands, or the nearest group around it; undefined for the file as a whole.
 * @param field such as `pay.min` or `process[2].with[0]`
 */
export function findLine(source: FactsText, field: string): number | undefined {
  const { document, lineAt } = parse(source);
  const offset = findOffset(document, field.match(/[^.[\]]+/g) ?? []);
  return offset === undefined ? undefined : lineAt(offset);
}

function findOffset(document: Document, path: readonly string[]): number | undefined {
  let offset: number | undefined;
  let node: unknown = document.contents;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === part);
      if (!isPair(pair) || !isNode(pair.key)) break;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(part)];
      if (!isNode(item)) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else {
      break;
    }
  }
  return offset;
}
