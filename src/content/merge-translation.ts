import * as z from 'zod';
import { show } from '../schemas/explain.ts';
import { translatable } from '../schemas/fields.ts';

/** Something wrong in one field of one file, worded for the author. */
export interface Problem {
  /** Where in the frontmatter: `pay.min`, `process[2].name`; empty for the file as a whole. */
  field: string;
  message: string;
}

type Frontmatter = Record<string, unknown>;

const isGroup = (value: unknown): value is Frontmatter =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

const same = (left: unknown, right: unknown) =>
  JSON.stringify(left instanceof Date ? show(left) : left) ===
  JSON.stringify(right instanceof Date ? show(right) : right);

/** The schema inside defaults, optionals and preprocessing. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (translatable.has(schema)) return schema;
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodNullable
  ) {
    return unwrap(schema._zod.def.innerType);
  }
  return schema instanceof z.ZodPipe ? unwrap(schema._zod.def.out) : schema;
}

/**
 * Lays a translation's frontmatter over the facts of the original. Text that a schema declares with `words()` may
 * differ; any other fact may be left out or repeated, but not contradicted. Lists keep their length, so that item
 * three means the same thing in every language.
 * @param original the frontmatter of the file that holds the facts, as written
 * @param translation the frontmatter of the translation, as written
 * @param schema what both are judged by
 * @param originalName the original's file name, for the sentences
 * @returns the frontmatter of the translated vacancy and what was contradicted
 */
export function mergeTranslation(
  original: Frontmatter,
  translation: Frontmatter,
  schema: z.ZodType,
  originalName: string,
): { merged: Frontmatter; problems: Problem[] } {
  const problems: Problem[] = [];

  function merge(
    base: unknown,
    over: unknown,
    raw: z.core.$ZodType | undefined,
    field: string,
  ): unknown {
    const inner = raw && unwrap(raw);
    if (over === undefined || over === null) return base;
    if (inner && translatable.has(inner)) return over;
    if (inner instanceof z.ZodArray && Array.isArray(over)) {
      if (!Array.isArray(base)) return contradict(base, over, field);
      if (base.length !== over.length) {
        problems.push({
          field,
          message: `has ${over.length} items where ${originalName} has ${base.length}. Give the same items in the same order.`,
        });
        return base;
      }
      return over.map((item, index) =>
        merge(base[index], item, inner._zod.def.element, `${field}[${index}]`),
      );
    }
    if (inner instanceof z.ZodObject && isGroup(over)) {
      const group = isGroup(base) ? base : {};
      const result: Frontmatter = { ...group };
      for (const [key, value] of Object.entries(over)) {
        result[key] = merge(
          group[key],
          value,
          (inner.shape as Record<string, z.core.$ZodType>)[key],
          field ? `${field}.${key}` : key,
        );
      }
      return result;
    }
    return same(base, over) || !inner ? over : contradict(base, over, field);
  }

  function contradict(base: unknown, over: unknown, field: string): unknown {
    problems.push({
      field,
      message:
        base === undefined || base === null
          ? `is not in ${originalName}, which holds the facts. Write it there too, or remove it here.`
          : `contradicts ${originalName}, which has ${show(base)}; here it is ${show(over)}. Facts are written once: remove it here.`,
    });
    return base;
  }

  const merged = merge(original, translation, schema, '') as Frontmatter;
  return { merged, problems };
}
