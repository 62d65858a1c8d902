import { closest, distance } from 'fastest-levenshtein';
import * as z from 'zod';

const SHOWN_LENGTH = 60;

/** Shows what an author wrote, short enough to stand inside a sentence. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
}

/** The nearest right name, or undefined when none is near enough to be meant. */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const low = (text: string) => text.toLowerCase();
  const likest = closest(low(name), names.map(low));
  const nearest = names.find((each) => low(each) === likest) ?? likest;
  const steps = distance(low(name), likest);
  return steps <= nearest.length / 2 && steps < name.length ? nearest : undefined;
}

const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list (lines that begin with "- ")',
  object: 'a group of indented "key: value" lines',
  record: 'a group of indented "key: value" lines',
};

/** One sentence a key, each on a line of its own, so that they can be told apart again. */
export function explainKeys(keys: readonly string[], allowed: readonly string[]): string {
  return keys
    .map((key) => {
      const nearest = nearestName(key, allowed);
      const mend = nearest ? `Did you mean "${nearest}"?` : `Known keys: ${allowed.join(', ')}.`;
      return `"${key}" is not a known key. ${mend}`;
    })
    .join('\n');
}

const isRequired = (schema: z.core.$ZodType) =>
  !(schema instanceof z.ZodDefault || schema instanceof z.ZodOptional);

/** Names what stands inside a group, so that the sentence is also its recipe. */
function describeGroup(schema: unknown): string | undefined {
  if (!(schema instanceof z.ZodObject)) return undefined;
  const shape = schema.shape as Record<string, z.core.$ZodType>;
  const keys = Object.keys(shape).filter((key) => shape[key] && isRequired(shape[key]));
  return keys.length === 0 ? undefined : `indented lines for ${listNames(keys)}`;
}

const listNames = (names: readonly string[]) =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(names);

/**
 * Turns what zod found into a sentence for the person who edits content. Passed to each parse, so that a schema
 * words only what is particular to it.
 */
export function explain(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys': {
      const schema = issue.inst;
      const allowed = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
      return explainKeys(issue.keys, allowed);
    }
    case 'invalid_type': {
      const expected = describeGroup(issue.inst) ?? KINDS[issue.expected] ?? issue.expected;
      return issue.input === undefined || issue.input === null
        ? `is missing. Expected ${expected}.`
        : `expected ${expected}, got ${show(issue.input)}.`;
    }
    case 'invalid_value':
      return issue.values.length === 1
        ? `expected ${show(issue.values[0])}, got ${show(issue.input)}.`
        : explainChoice(issue.values.map(String), issue.input);
    case 'too_small':
      return `expected ${atLeast(issue.origin, Number(issue.minimum))}, got ${show(issue.input)}.`;
    case 'too_big':
      return issue.origin === 'string'
        ? `is too long: ${String(issue.input).length} characters where at most ${String(issue.maximum)} fit. Shorten it.`
        : `expected ${atMost(issue.origin, Number(issue.maximum))}, got ${show(issue.input)}.`;
    case 'not_multiple_of':
      return `expected a multiple of ${issue.divisor}, got ${show(issue.input)}.`;
    case 'invalid_key':
      return `has a key that is not allowed: ${issue.issues.map((each) => each.message).join(' ')}`;
    case 'invalid_format':
    case 'invalid_union':
    case 'invalid_element':
    case 'custom':
      return `does not fit: got ${show(issue.input)}.`;
  }
}

function explainChoice(values: readonly string[], input: unknown): string {
  const nearest = typeof input === 'string' ? nearestName(input, values) : undefined;
  const hint = nearest ? ` Did you mean "${nearest}"?` : '';
  const found = input === undefined ? 'is missing. Expected' : 'expected';
  const got = input === undefined ? '' : `, got ${show(input)}`;
  return `${found} one of ${values.join(', ')}${got}.${hint}`;
}

function atLeast(origin: string, minimum: number): string {
  if (origin === 'string') return minimum === 1 ? 'some text' : `at least ${minimum} characters`;
  if (origin === 'array') return minimum === 1 ? 'at least one item' : `at least ${minimum} items`;
  return `${minimum} or more`;
}

function atMost(origin: string, maximum: number): string {
  return origin === 'array' ? `at most ${maximum} items` : `${maximum} or less`;
}
