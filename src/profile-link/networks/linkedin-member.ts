/** The id LinkedIn puts in links for signed-in members: case-sensitive, 39 characters. */
const OPAQUE_ID = /^AC[ow]AA[A-Za-z0-9_-]{34}$/;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Bytes 4 to 7 begin inside the sixth base64 character and end with the eleventh. */
const FIRST_CHARACTER = 5;
const LAST_CHARACTER = 10;
const BITS_A_CHARACTER = 6;
const LEADING_BITS = 2;
const TRAILING_BITS = 2;

export function isOpaqueId(slug: string): boolean {
  return OPAQUE_ID.test(slug);
}

/** Reads the member number out of bytes 4 to 7 of an opaque id; both kinds of id hold the same one. */
export function readMemberNumber(id: string): number {
  let bits = 0n;
  for (let at = FIRST_CHARACTER; at <= LAST_CHARACTER; at += 1)
    bits = (bits << BigInt(BITS_A_CHARACTER)) | BigInt(ALPHABET.indexOf(id.charAt(at)));
  const width = (LAST_CHARACTER - FIRST_CHARACTER + 1) * BITS_A_CHARACTER;
  const kept = (1n << BigInt(width - LEADING_BITS)) - 1n;
  return Number((bits & kept) >> BigInt(TRAILING_BITS));
}
