import { statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { show } from '../schemas/explain.ts';
import type { Severity } from './problem.ts';
import { findInOtherCase, hasFile, type Tree } from './read-tree.ts';

/** Above this a picture costs the build and the repository more than a page can show of it. */
const PICTURE_BYTES_MAX = 2_000_000;

interface PictureFinding {
  severity: Severity;
  message: string;
}

const error = (message: string): PictureFinding => ({ severity: 'error', message });

/**
 * Says what is wrong with a picture that a file names, if anything is.
 * @param root the content folder
 * @param folder the folder of the file that names it, relative to `root`
 * @param path as written, such as `./portrait.jpg`
 */
export function judgePicture(
  root: string,
  tree: Tree,
  folder: string,
  path: string,
): PictureFinding | undefined {
  if (!/^\.{1,2}\//.test(path)) {
    return error(
      `shows ${show(path)}, which does not lie beside this file. Put the picture into ${folder}/ and write ./ before its name.`,
    );
  }
  const name = posix.join(folder, path);
  if (name.startsWith('../')) {
    return error(
      `shows ${show(path)}, which lies outside the content folder. Copy it to ${folder}/.`,
    );
  }
  if (!hasFile(tree, name)) {
    const other = findInOtherCase(tree, name);
    return error(
      other === undefined
        ? `shows ${show(path)}, and there is no such file. Expected it at ${name}.`
        : `shows ${show(path)}, and the file is called ${show(other)}. Write its name with the same capitals.`,
    );
  }
  const { size } = statSync(join(root, name));
  if (size === 0)
    return error(`shows ${show(path)}, which is an empty file. Put the picture there.`);
  if (size <= PICTURE_BYTES_MAX) return undefined;
  const megabytes = (size / 1_000_000).toFixed(1);
  return {
    severity: 'warning',
    message: `shows ${show(path)}, which has ${megabytes} MB. Expected at most 2 MB; save it smaller, 2000 pixels wide is plenty.`,
  };
}
