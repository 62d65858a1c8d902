import { toBase64url } from './base64url.ts';
import { wrap } from './envelope.ts';
import type { Binding, Invitation, PublicKey } from './invitation.ts';
import { packText } from './pack-text.ts';
import { joinWords, keyIdOf, signedBytes, writeHead } from './payload.ts';

/** The key that signs, and the public half that pages carry. */
export interface SigningKey {
  privateKey: CryptoKey;
  publicKey: PublicKey;
}

/** Signs an invitation and writes it as the fragment of an address, without `#`. */
export async function sealInvitation(
  invitation: Invitation,
  binding: Binding,
  { privateKey, publicKey }: SigningKey,
): Promise<string> {
  const { packing, bytes } = await packText(joinWords(invitation));
  const head = writeHead({ ...invitation, packing, keyId: keyIdOf(publicKey) });
  const payload = Uint8Array.of(...head, ...bytes);
  const signature = await crypto.subtle.sign('Ed25519', privateKey, signedBytes(binding, payload));
  return wrap(toBase64url(Uint8Array.of(...payload, ...new Uint8Array(signature))));
}
