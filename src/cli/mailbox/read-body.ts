import type { IncomingMessage } from 'node:http';

export const BODY_LIMIT_BYTES = 1024 * 1024;

export type ReadBody =
  { ok: true; text: string } | { ok: false; reason: 'too-large' | 'not-utf-8' };

/** Reads to the end even what is too large, so that the client gets to see the answer. */
export async function readBody(request: IncomingMessage): Promise<ReadBody> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= BODY_LIMIT_BYTES) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (size > BODY_LIMIT_BYTES) return { ok: false, reason: 'too-large' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
    return { ok: true, text };
  } catch {
    return { ok: false, reason: 'not-utf-8' };
  }
}
