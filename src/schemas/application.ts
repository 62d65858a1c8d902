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
