import type { D1Database, Fetcher, Queue, RateLimit } from '@cloudflare/workers-types';
import * as z from 'zod';
import type { VisitMessage } from '../counting/visit-message.ts';

/** What travels through the queue. */
export type Message = { kind: 'deliver'; outboxId: string } | { kind: 'intake'; envelope: string };

/** The platform's parts, as `wrangler.jsonc` binds them. */
export interface Bindings {
  ASSETS: Fetcher;
  STORE: D1Database;
  OUTBOX: Queue<Message>;
  COUNTS: Queue<VisitMessage>;
  BURST: RateLimit;
  FLOOD: RateLimit;
}

const SECRET_BYTES = 32;
/** Fewer different letters than this were typed or repeated, not drawn. */
const SECRET_LETTERS = 8;

const isStrong = (text: string) =>
  new TextEncoder().encode(text).length >= SECRET_BYTES && new Set(text).size >= SECRET_LETTERS;

const secret = z
  .string({ error: 'is missing; make one with: openssl rand -base64 48' })
  .refine(isStrong, {
    error: `must hold at least ${SECRET_BYTES} random bytes; make one with: openssl rand -base64 48`,
  });

const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

/** Settings and secrets, judged at the Worker's door. */
const settingsSchema = z.object({
  /** The public address, when it is not the one in site.yaml. */
  SITE_URL: optional(z.url()),
  /** Signs links; at least 32 bytes. */
  APP_SECRET: secret,
  /** The secret before the last rotation; links it signed still open. */
  APP_SECRET_PREVIOUS: optional(secret),
  RESEND_API_KEY: z.string().min(1, { error: 'is missing; create it at Resend' }),
  /** Where the SDK posts; empty for Resend itself, the local mailbox otherwise. */
  RESEND_BASE_URL: optional(z.url()),
  RESEND_WEBHOOK_SECRET: optional(z.string()),
  /** Notices that one vacancy sends one by one within an hour; what comes beyond goes out as one mail after it. */
  NOTICES_PER_HOUR: z.coerce.number().int().positive().default(60),
  /** Moves the clock, for local trials only. */
  CLOCK_OFFSET_MS: z.coerce.number().default(0),
  /** Where pages are drawn while an author writes; empty when they lie in ASSETS. */
  PAGES_ORIGIN: optional(z.url()),
});
export type Settings = z.output<typeof settingsSchema>;

/** What handlers are given. */
export interface Env extends Bindings {
  settings: Settings;
  /** The moment it is, in milliseconds since 1970. */
  now(): number;
}

/** The names of settings that are missing or weak; never their values. */
export class SettingsError extends Error {}

/**
 * Judges settings and secrets.
 * @throws SettingsError naming every bad one
 */
export function readEnv(raw: Bindings & Record<string, unknown>): Env {
  const parsed = settingsSchema.safeParse(raw);
  if (!parsed.success) {
    const named = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new SettingsError(`The Worker cannot start. ${named.join('; ')}.`);
  }
  const settings = parsed.data;
  return {
    ASSETS: raw.ASSETS,
    STORE: raw.STORE,
    OUTBOX: raw.OUTBOX,
    COUNTS: raw.COUNTS,
    BURST: raw.BURST,
    FLOOD: raw.FLOOD,
    settings,
    now: () => Date.now() + settings.CLOCK_OFFSET_MS,
  };
}
