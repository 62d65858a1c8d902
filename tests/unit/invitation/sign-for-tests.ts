import { toBase64url } from '../../../src/invitation/base64url.ts';
import type { Invitation } from '../../../src/invitation/invitation.ts';
import { markSender } from '../../../src/invitation/mark-sender.ts';
import type { SigningKey } from '../../../src/invitation/seal-invitation.ts';

export const BINDING = { site: 'https://jobs.example.com', slug: 'night-baker' };
export const WRITTEN = 20_700;
export const NOW = WRITTEN * 86_400_000 + 3_600_000;

export const JANE: Invitation = {
  to: 'Jane',
  profile: 'https://www.linkedin.com/in/jane-doe',
  note: 'Your talk on rye was the clearest I have heard. Twenty minutes?',
  sender: markSender('anna-berg'),
  written: WRITTEN,
  days: 30,
};

export async function makeKey(): Promise<SigningKey> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  const raw = await crypto.subtle.exportKey('raw', pair.publicKey);
  return { privateKey: pair.privateKey, publicKey: toBase64url(new Uint8Array(raw)) };
}
