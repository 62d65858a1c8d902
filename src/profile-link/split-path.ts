const DOT = /^(?:\.|%2e)$/i;
const TWO_DOTS = /^(?:\.|%2e){2}$/i;
/** Stands where a percent sign stood for no character; no alphabet allows it. */
export const BROKEN = '\ufffd';

/** Resolves `.`, `..` and repeated slashes as a browser would, keeping each segment as typed. */
export function resolveSegments(path: string): string[] {
  const resolved: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '' || DOT.test(segment)) continue;
    if (TWO_DOTS.test(segment)) resolved.pop();
    else resolved.push(segment);
  }
  return resolved;
}

/** Percent-decodes exactly once. */
export function decodeOnce(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return BROKEN;
  }
}

/** Finds one parameter in a raw query, decoded as forms decode it; old sites part them with `;`. */
export function readParameter(query: string, name: string): string | undefined {
  for (const pair of query.split(/[&;]/)) {
    const equals = pair.indexOf('=');
    if (equals < 0 || pair.slice(0, equals) !== name) continue;
    const value = decodeOnce(pair.slice(equals + 1).replaceAll('+', ' ')).trim();
    return value === '' ? undefined : value;
  }
  return undefined;
}
