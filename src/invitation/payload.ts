import { fromBase64url, toBase64url } from './base64url.ts';
import type { Binding, Invitation } from './invitation.ts';
import { SENDER_BYTES } from './mark-sender.ts';
import { foldProfile, unfoldProfile } from './profile-places.ts';

/**
 * The bytes of an invitation: format and packing, key id (2), day written (2), days valid, sender (3), then the
 * packed text, then the signature (64).
 */
const FORMAT = 1;
const FORMAT_SHIFT = 4;
const PACKING_BITS = 0x0f;
const KEY_ID_BYTES = 2;
const SIGNATURE_BYTES = 64;
const HEAD_BYTES = 1 + KEY_ID_BYTES + 2 + 1 + SENDER_BYTES;

/** What stands in front of the text. */
export interface Head extends Pick<Invitation, 'sender' | 'written' | 'days'> {
  packing: number;
  /** The first bytes of the public key, by which the page finds it. */
  keyId: string;
}

export function writeHead(head: Head): Uint8Array<ArrayBuffer> {
  return Uint8Array.of(
    (FORMAT << FORMAT_SHIFT) | head.packing,
    ...fromBase64url(head.keyId),
    head.written >> 8,
    head.written & 0xff,
    head.days,
    ...fromBase64url(head.sender),
  );
}

/** A payload in its parts; undefined when it is too short or of another format. */
export function readPayload(bytes: Uint8Array<ArrayBuffer>):
  | {
      head: Head;
      text: Uint8Array<ArrayBuffer>;
      signed: Uint8Array<ArrayBuffer>;
      signature: Uint8Array<ArrayBuffer>;
    }
  | undefined {
  const [first = 0, , , high = 0, low = 0, days = 0] = bytes;
  if (first >> FORMAT_SHIFT !== FORMAT || bytes.length < HEAD_BYTES + SIGNATURE_BYTES)
    return undefined;
  const signed = bytes.slice(0, -SIGNATURE_BYTES);
  return {
    head: {
      packing: first & PACKING_BITS,
      keyId: toBase64url(bytes.slice(1, 1 + KEY_ID_BYTES)),
      written: (high << 8) | low,
      days,
      sender: toBase64url(bytes.slice(HEAD_BYTES - SENDER_BYTES, HEAD_BYTES)),
    },
    text: signed.slice(HEAD_BYTES),
    signed,
    signature: bytes.slice(-SIGNATURE_BYTES),
  };
}

/** The words of an invitation as one text; the note, which may hold line breaks, comes last. */
export const joinWords = ({ to, profile, note }: Pick<Invitation, 'to' | 'profile' | 'note'>) =>
  [to, foldProfile(profile), note].join('\n');

export function splitWords(text: string): Pick<Invitation, 'to' | 'profile' | 'note'> {
  const [to = '', profile = '', ...note] = text.split('\n');
  return { to, profile: unfoldProfile(profile), note: note.join('\n') };
}

/** The id of a public key: its first bytes. */
export const keyIdOf = (key: string): string =>
  toBase64url(fromBase64url(key).slice(0, KEY_ID_BYTES));

/** What is signed: the payload and all it is bound to, so that it holds on no other page. */
export function signedBytes(
  { site, slug }: Binding,
  payload: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> {
  const binding = new TextEncoder().encode(`beckon invitation\n${site}\n${slug}\n`);
  return Uint8Array.of(...binding, ...payload);
}
