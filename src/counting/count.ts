import * as z from 'zod';
import { SOURCES } from '../schemas/application.ts';
import { localeSchema } from '../schemas/locale.ts';

/** What a page tells of itself: it was shown, its form was begun. */
export const VISIT_KINDS = ['view', 'start'] as const;
/** What a person sends. */
export const ANSWER_KINDS = ['apply', 'question', 'later', 'no'] as const;
export const COUNT_KINDS = [...VISIT_KINDS, ...ANSWER_KINDS] as const;

export type VisitKind = (typeof VISIT_KINDS)[number];
export type CountKind = (typeof COUNT_KINDS)[number];

/** Stands for a visit that named no source. */
export const NO_SOURCE = 'none';
/** Every source a counter can have. */
export const COUNTED_SOURCES = [...SOURCES, NO_SOURCE] as const;
export type CountedSource = (typeof COUNTED_SOURCES)[number];

/** What is counted apart: all there is to a counter beside its number. */
export const counterSchema = z.strictObject({
  vacancy: z.string(),
  /** The day it was where the vacancy's recruiter lives, `YYYY-MM-DD`. */
  day: z.iso.date(),
  locale: localeSchema,
  /** The audience whose page it was, or empty. */
  audience: z.string(),
  source: z.enum(COUNTED_SOURCES),
  kind: z.enum(COUNT_KINDS),
});
export type Counter = z.output<typeof counterSchema>;

/** A counter as it stands. */
export type CountRow = Counter & { count: number };
