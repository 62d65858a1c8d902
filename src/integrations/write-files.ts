import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes many small files, one after another: side by side they wait for each other's place in the folder.
 * @param root the folder they belong to
 * @param paths relative to the root
 * @param textOf asked for each only when it is its turn
 */
export function writeFiles(
  root: string,
  paths: readonly string[],
  textOf: (path: string) => string,
): void {
  const made = new Set<string>();
  for (const path of paths) {
    const file = join(root, path);
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(file, textOf(path));
  }
}
