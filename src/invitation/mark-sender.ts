import { toBase64url } from './base64url.ts';
import { hashText } from './hash-text.ts';

/** Bytes that stand for a person among the few who may write for one vacancy. */
export const SENDER_BYTES = 3;

/** The short mark by which link and page name one person of `content/people`. */
export function markSender(id: string): string {
  const hash = hashText(id);
  return toBase64url(Uint8Array.of(hash >>> 16, hash >>> 8, hash));
}
