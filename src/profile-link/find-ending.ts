/** The longest ending of a host, at a dot, that a collection knows. */
export function findEnding(host: string, knows: (ending: string) => boolean): string | undefined {
  for (let at = 0; ;) {
    const ending = host.slice(at);
    if (knows(ending)) return ending;
    const dot = host.indexOf('.', at);
    if (dot < 0) return undefined;
    at = dot + 1;
  }
}
