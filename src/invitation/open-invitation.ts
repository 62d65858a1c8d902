import { fromBase64url } from './base64url.ts';
import { unwrap } from './envelope.ts';
import { dayOf, type Binding, type Invitation, type PublicKey } from './invitation.ts';
import { keyIdOf, readPayload, signedBytes, splitWords } from './payload.ts';
import { unpackText } from './unpack-text.ts';

/**
 * Why an invitation is not shown. `cut`: changed on its way; `forged`: not signed for this page by a key the site
 * carries; `expired`: signed, and past its last day; `unable`: this browser cannot check signatures.
 */
type Refusal = 'cut' | 'forged' | 'expired' | 'unable';

export type Opened = { ok: true; invitation: Invitation } | { ok: false; reason: Refusal };

const refuse = (reason: Refusal): Opened => ({ ok: false, reason });

function decode(payload: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return fromBase64url(payload);
  } catch {
    return undefined;
  }
}

/**
 * Opens the fragment of a personal link. Nothing of it is handed over unless the signature holds for this site and
 * vacancy and the invitation has not expired.
 * @param keys public keys the site carries
 * @param now milliseconds since 1970
 */
export async function openInvitation(
  fragment: string,
  binding: Binding,
  keys: readonly PublicKey[],
  now: number,
): Promise<Opened> {
  const payload = unwrap(fragment);
  const bytes = payload === undefined ? undefined : decode(payload);
  const parts = bytes && readPayload(bytes);
  if (!parts) return refuse('cut');
  const { head, text, signed, signature } = parts;
  let isOurs = false;
  for (const key of keys) {
    if (keyIdOf(key) !== head.keyId) continue;
    try {
      const verifier = await crypto.subtle.importKey('raw', fromBase64url(key), 'Ed25519', false, [
        'verify',
      ]);
      isOurs ||= await crypto.subtle.verify(
        'Ed25519',
        verifier,
        signature,
        signedBytes(binding, signed),
      );
    } catch {
      return refuse('unable');
    }
  }
  if (!isOurs) return refuse('forged');
  const { sender, written, days } = head;
  if (dayOf(now) > written + days) return refuse('expired');
  const words = splitWords(await unpackText(head.packing, text));
  return { ok: true, invitation: { ...words, sender, written, days } };
}
