import { CompactEncrypt, compactDecrypt, errors } from 'jose';
import * as z from 'zod';
import type { Env } from './env.ts';
import { detailsSchema, profileSchema } from '../schemas/application.ts';
import { localeSchema } from '../schemas/locale.ts';
import { vacancyFactsSchema } from '../schemas/vacancy-facts.ts';
import type { StoredApplication } from './store.ts';
import { deriveKey } from './tokens.ts';

const PURPOSE = 'intake';
const ALGORITHM = { alg: 'dir', enc: 'A256GCM' } as const;

/** An application as it lies in an envelope. */
const sealedSchema = z.object({
  id: z.string().length(22),
  kind: z.enum(['apply', 'question', 'later', 'no']),
  vacancy: z.string(),
  locale: localeSchema,
  audience: z.string().nullable(),
  source: z.string().nullable(),
  lane: z.enum(['inbox', 'quarantine']),
  payloadHash: z.string(),
  profile: profileSchema.nullable(),
  details: detailsSchema,
  receivedAt: z.number().int(),
  answerBy: z.string().nullable(),
  deleteAfter: z.string(),
  owner: z.string(),
  next: z.object({ at: z.number().int(), step: z.enum(['half', 'eve', 'lapse']) }).nullable(),
  facts: vacancyFactsSchema,
  isCounted: z.boolean().optional(),
  noMore: z.string().optional(),
});

/** An envelope that does not open: altered, for something else, or sealed under a key that is not held. */
export class EnvelopeError extends Error {
  override name = 'EnvelopeError';
}

/**
 * Seals an application for its way through the queue (JWE, RFC 7516: direct encryption, AES-256-GCM). Purpose and
 * id stand in the authenticated header, so that no envelope can be taken for another.
 */
export async function sealApplication(env: Env, application: StoredApplication): Promise<string> {
  const { kid, key } = await deriveKey(env.settings.APP_SECRET, PURPOSE);
  const text = JSON.stringify(sealedSchema.parse(application));
  return new CompactEncrypt(new TextEncoder().encode(text))
    .setProtectedHeader({ ...ALGORITHM, kid, typ: PURPOSE, sub: application.id })
    .encrypt(key);
}

/** @throws EnvelopeError when it does not open, whatever the reason */
export async function openEnvelope(env: Env, envelope: string): Promise<StoredApplication> {
  const { APP_SECRET, APP_SECRET_PREVIOUS } = env.settings;
  const secrets = APP_SECRET_PREVIOUS ? [APP_SECRET, APP_SECRET_PREVIOUS] : [APP_SECRET];
  const keys = await Promise.all(secrets.map((secret) => deriveKey(secret, PURPOSE)));
  try {
    const { plaintext, protectedHeader } = await compactDecrypt(
      envelope,
      ({ kid }) => {
        const known = keys.find((each) => each.kid === kid);
        if (!known) throw new errors.JWKSNoMatchingKey();
        return known.key;
      },
      {
        keyManagementAlgorithms: [ALGORITHM.alg],
        contentEncryptionAlgorithms: [ALGORITHM.enc],
      },
    );
    const sealed = sealedSchema.parse(JSON.parse(new TextDecoder().decode(plaintext)));
    if (protectedHeader.typ !== PURPOSE || protectedHeader['sub'] !== sealed.id) {
      throw new Error('The header speaks of something else.');
    }
    return { ...sealed, status: 'received', statusAt: sealed.receivedAt };
  } catch (error) {
    throw new EnvelopeError('The envelope does not open.', { cause: error });
  }
}
