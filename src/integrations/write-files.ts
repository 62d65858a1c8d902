import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const FILES_AT_ONCE = 16;

/** Runs for each item, several at once: thousands of small files wait for the disk, not for us. */
export async function forEach<Item>(
  items: readonly Item[],
  run: (item: Item) => Promise<void>,
): Promise<void> {
  const left = items.values();
  await Promise.all(
    Array.from({ length: FILES_AT_ONCE }, async () => {
      for (const item of left) await run(item);
    }),
  );
}

/**
 * Writes many small files.
 * @param root the folder they belong to
 * @param paths relative to the root
 * @param textOf asked for each only when it is its turn
 */
export async function writeFiles(
  root: string,
  paths: readonly string[],
  textOf: (path: string) => string,
): Promise<void> {
  const making = new Map<string, Promise<unknown>>();
  await forEach(paths, async (path) => {
    const file = join(root, path);
    const folder = dirname(file);
    const made = making.get(folder) ?? mkdir(folder, { recursive: true });
    making.set(folder, made);
    await made;
    await writeFile(file, textOf(path));
  });
}
