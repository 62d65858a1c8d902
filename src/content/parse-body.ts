import { createProcessor } from '@mdx-js/mdx';
import { mdxToMdast } from 'satteri';
import { explainMdx, type SyntaxReport } from './explain-mdx.ts';

/** What the check needs of a node of the text's tree. */
export interface BodyNode {
  type: string;
  value?: string;
  children?: BodyNode[];
  position?: { start: { line: number } };
  /** Of a heading. */
  depth?: number;
  /** Of a list: whether it is numbered. */
  ordered?: boolean | null;
  /** Of a link or picture. */
  url?: string;
  alt?: string | null;
  /** Of a block or an HTML element. */
  name?: string | null;
  attributes?: BodyAttribute[];
}

export interface BodyAttribute {
  type: string;
  name?: string;
  value?: string | { value: string } | null;
}

const SATTERI_MESSAGE = /^(\d+):\d+: (.*)$/s;
/** So many brackets in a row that the native parser would run out of stack and take the process with it. */
const NEST = /[[{(]{200}/;
const processor = createProcessor();

/** A second parser, which names the rule that is broken, so that the sentence can fit. */
function reportOf(body: string, fallback: string): SyntaxReport {
  try {
    processor.parse(body);
  } catch (error) {
    const { ruleId, reason } = error as { ruleId?: string; reason?: string };
    if (ruleId && reason) return { rule: ruleId, reason };
  }
  return { rule: '', reason: fallback };
}

/**
 * Reads the text of an MDX file with the parser that the build uses.
 * @returns its tree, or the line and the reason why it has none
 */
export function parseBody(
  body: string,
): { ok: true; root: BodyNode } | { ok: false; line: number; message: string } {
  const nest = NEST.exec(body);
  if (nest) {
    const line = body.slice(0, nest.index).split('\n').length;
    return { ok: false, line, message: 'holds brackets nested too deep. Make it simpler.' };
  }
  try {
    return { ok: true, root: mdxToMdast(body) as BodyNode };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line, reason = message] = SATTERI_MESSAGE.exec(message) ?? [];
    return { ok: false, line: Number(line ?? 1), message: explainMdx(reportOf(body, reason)) };
  }
}

type Expression = { type: string } & Record<string, unknown>;

/** The value of a literal; throws on anything that would have to be run. */
function evaluate(expression: Expression): unknown {
  switch (expression.type) {
    case 'Literal':
      if ('regex' in expression || 'bigint' in expression) break;
      return expression['value'];
    case 'TemplateLiteral': {
      const [only, ...others] = expression['quasis'] as { value: { cooked: string } }[];
      if (others.length === 0) return only?.value.cooked;
      break;
    }
    case 'UnaryExpression': {
      const value = evaluate(expression['argument'] as Expression);
      if (expression['operator'] === '-' && typeof value === 'number') return -value;
      break;
    }
    case 'ArrayExpression':
      return (expression['elements'] as (Expression | null)[]).map((element) =>
        element ? evaluate(element) : undefined,
      );
    case 'ObjectExpression':
      return Object.fromEntries((expression['properties'] as Expression[]).map(evaluateProperty));
  }
  throw new TypeError('This is no literal.');
}

function evaluateProperty(property: Expression): [string, unknown] {
  const key = property['key'] as (Expression & { name?: string; value?: unknown }) | undefined;
  const isPlain = property.type === 'Property' && property['kind'] === 'init';
  if (!isPlain || !key || property['computed'] === true || property['shorthand'] === true) {
    throw new TypeError('This is no literal.');
  }
  return [String(key.name ?? key.value), evaluate(property['value'] as Expression)];
}

/**
 * Reads what stands in the braces of a block's attribute: numbers, texts, lists and groups of them.
 * @returns undefined for anything that is code
 */
export function parseLiteral(source: string): { value: unknown } | undefined {
  try {
    const root = processor.parse(`<Block value={${source}} />`) as unknown as BodyNode;
    const attribute = root.children?.[0]?.attributes?.[0]?.value as
      { data?: { estree?: { body?: { expression?: Expression }[] } } } | undefined;
    const expression = attribute?.data?.estree?.body?.[0]?.expression;
    return expression && { value: evaluate(expression) };
  } catch {
    return undefined;
  }
}
