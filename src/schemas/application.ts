import * as z from 'zod';
import { localeSchema } from './locale.ts';
import { motiveSchema } from './motive.ts';

/** The largest body of a post, in bytes. */
export const BODY_MAX = 16 * 1024;
/** The longest text taken in the profile field, in UTF-16 units; what is longer is refused before any work. */
export const PROFILE_MAX = 2048;
/** The longest question, in code points. */
export const QUESTION_MAX = 1000;
export const PHONE_MAX = 40;

/** How a candidate wishes to be reached. */
export const CHANNELS = ['any', 'profile', 'email', 'phone'] as const;
/** When a candidate can speak freely. */
export const REACH_TIMES = ['any', 'lunch', 'evenings', 'weekends'] as const;
/** Where a visitor may have come from; anything else is "other". */
export const SOURCES = [
  'linkedin',
  'whatsapp',
  'mail',
  'xing',
  'slack',
  'teams',
  'sms',
  'signal',
  'telegram',
  'facebook',
  'instagram',
  'bluesky',
  'mastodon',
  'x',
  'indeed',
  'qr',
  'print',
  'embed',
  'feed',
  'friend',
  'other',
] as const;

/** What a person can honestly answer; `apply` unless something else is said. */
export const ANSWERS = ['apply', 'question', 'later', 'no'] as const;
export type AnswerKind = (typeof ANSWERS)[number];
/** After how many months somebody may wish to be asked again. */
export const LATER_MONTHS = [3, 6, 12] as const;
export type LaterMonths = (typeof LATER_MONTHS)[number];
/** Why not, for whoever wants to say. */
export const REASONS = ['pay', 'place', 'hours', 'role', 'happy', 'process', 'other'] as const;
/** Days for which a "not now" is kept once its day has come. */
export const LATER_KEPT_DAYS = 30;
/** Days for which a "no" is kept, so that nobody writes again meanwhile. */
export const NO_KEPT_DAYS = 30;
/** For how many months somebody who asks is kept posted about an employer. */
export const POSTED_MONTHS = 12;
/** The longest answer to a question, in code points. */
export const REPLY_MAX = 1000;

export const sourceSchema = z.enum(SOURCES);
export type Source = z.output<typeof sourceSchema>;

/** The profile that was read from the field. */
export const profileSchema = z.strictObject({
  network: z.string(),
  handle: z.string(),
  canonical: z.string(),
  key: z.string(),
});

/** What a candidate may add; nothing of it is asked for twice. */
export const detailsSchema = z.strictObject({
  channel: z.enum(CHANNELS).default('any'),
  hours: z.enum(REACH_TIMES).default('any'),
  email: z.string().optional(),
  phone: z.string().optional(),
  question: z.string().optional(),
  motives: z.array(motiveSchema).default([]),
  /** Whether the link may be kept for other roles. */
  keep: z.boolean().default(false),
  /** What the recruiter should know of the link or the text: kinds, never content. */
  flags: z.array(z.string()).default([]),
  /** Of a "not now": in how many months, which day that is, and the instant the recruiter hears of it. */
  months: z.literal(LATER_MONTHS).optional(),
  comeBackOn: z.iso.date().optional(),
  comeBackAt: z.number().int().optional(),
  /** Of a "no": why, if that was said. */
  reason: z.enum(REASONS).optional(),
});

/** An application as it was understood, before it is stored. */
export const applicationSchema = z.strictObject({
  vacancy: z.string(),
  locale: localeSchema,
  audience: z.string().nullable(),
  source: sourceSchema.nullable(),
  profile: profileSchema,
  details: detailsSchema,
});
export type Application = z.output<typeof applicationSchema>;
export type Details = z.output<typeof detailsSchema>;
