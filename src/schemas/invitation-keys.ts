import * as z from 'zod';
import { isoDate } from './fields.ts';
import { show } from './explain.ts';

/** The public half of an Ed25519 key: 32 bytes, base64url. */
export const publicKeySchema = z.string().regex(/^[\w-]{43}$/, {
  error: (issue) =>
    `expected a public key as "beckon invite" writes it (43 characters), got ${show(issue.input)}.`,
});

/** `content/invitation-keys.yaml`: whose personal links the site takes for its own. */
export const invitationKeysSchema = z.strictObject({
  keys: z.array(z.strictObject({ publicKey: publicKeySchema, made: isoDate })).default([]),
});
