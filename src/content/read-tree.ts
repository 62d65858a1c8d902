import { type Dirent, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';

/** What lies directly in a folder. */
interface Folder {
  files: readonly string[];
  folders: readonly string[];
}

/** The folders below a root by their path, `/` between the names whatever the system; the root is ''. */
export type Tree = ReadonlyMap<string, Folder>;

/** Names that systems and editors leave behind and nobody means. */
const isNoise = (name: string) =>
  name.startsWith('.') || name.endsWith('~') || name === 'Thumbs.db' || name === 'desktop.ini';

/**
 * Lists a folder and all below it. A link counts as what it leads to, and a linked folder is not entered.
 * @throws when a folder cannot be read
 */
export async function readTree(root: string): Promise<Tree> {
  const tree = new Map<string, Folder>();
  const kindOf = (path: string, entry: Dirent) =>
    entry.isSymbolicLink() ? statSync(join(root, path), { throwIfNoEntry: false }) : entry;
  const walk = async (folder: string): Promise<void> => {
    const files: string[] = [];
    const folders: string[] = [];
    for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
      if (isNoise(entry.name)) continue;
      const path = posix.join(folder, entry.name);
      const kind = kindOf(path, entry);
      if (kind?.isFile()) files.push(entry.name);
      else if (kind?.isDirectory()) folders.push(entry.name);
      if (entry.isDirectory()) await walk(path);
    }
    tree.set(folder, { files: files.toSorted(), folders: folders.toSorted() });
  };
  await walk('');
  return tree;
}

const parentOf = (path: string) => {
  const parent = posix.dirname(path);
  return parent === '.' ? '' : parent;
};

/** Whether a file of exactly this name lies in the tree. */
export const hasFile = (tree: Tree, path: string) =>
  tree.get(parentOf(path))?.files.includes(posix.basename(path)) ?? false;

/** A file that differs from `path` in nothing but capital and small letters. */
export function findInOtherCase(tree: Tree, path: string): string | undefined {
  const folder = tree.get(parentOf(path));
  const name = posix.basename(path);
  return folder?.files.find((file) => file.toLowerCase() === name.toLowerCase());
}
