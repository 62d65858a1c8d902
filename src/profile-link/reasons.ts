import type { ExplainedReason } from '../i18n/profile-link.ts';

/**
 * Why a text is not taken as a profile, by verdict. A reason without its words in `src/i18n` is a
 * type error here; a filter on policy (`document`, `contact`, `work` …) goes by these names.
 */
export const REASONS = {
  'not-profile': [
    'home',
    'reserved-path',
    'bad-path',
    'bad-handle',
    'placeholder',
    'missing-in',
    'company',
    'group',
    'job',
    'event',
    'course',
    'search',
    'feed',
    'post',
    'article',
    'publication',
    'repository',
    'work',
    'video',
    'file',
    'document',
    'contact',
    'short-link',
    'closed-network',
    'not-public',
    'self-alias',
    'redirect',
    'own-site',
  ],
  invalid: [
    'empty',
    'too-long',
    'no-link',
    'email',
    'bare-handle',
    'space-in-link',
    'scheme',
    'bad-host',
    'ip-address',
    'local-host',
    'example-host',
    'port',
    'bad-encoding',
    'hidden-character',
  ],
  suspicious: ['bidi-control', 'script', 'dangerous-scheme', 'credentials', 'lookalike'],
} as const satisfies Record<string, readonly ExplainedReason[]>;

export type RefusedVerdict = keyof typeof REASONS;

/** Why a link is not taken as a profile. */
export type Reason = (typeof REASONS)[RefusedVerdict][number];

const VERDICT_OF = new Map<Reason, RefusedVerdict>(
  (Object.keys(REASONS) as RefusedVerdict[]).flatMap((verdict) =>
    REASONS[verdict].map((reason): [Reason, RefusedVerdict] => [reason, verdict]),
  ),
);

/** The verdict that a reason belongs to; each reason belongs to exactly one. */
export function verdictOf(reason: Reason): RefusedVerdict {
  return VERDICT_OF.get(reason) ?? 'invalid';
}
