/**
 * Reads a body that should be a few lines of text.
 * @param max bytes
 * @returns null when there is more, or nothing that is text
 */
export async function readSmall(request: Request, max: number): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > max) return null;
  let text = '';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of request.body ?? []) {
      text += decoder.decode(chunk, { stream: true });
      if (text.length > max) return null;
    }
    return text + decoder.decode();
  } catch {
    return null;
  }
}
