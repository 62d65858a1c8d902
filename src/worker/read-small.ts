/**
 * Reads a body that should be a few lines of text, byte for byte as it was sent.
 * @param max bytes, whatever its length claims
 * @returns null when there is more, or nothing that is text
 */
export async function readSmall(request: Request, max: number): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > max) return null;
  // A byte order mark is part of what was signed.
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let text = '';
  let size = 0;
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.byteLength;
      if (size > max) return null;
      text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
  } catch {
    return null;
  }
}
