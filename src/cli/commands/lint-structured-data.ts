import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatProblems } from '../../found/lint/format-problems.ts';
import { lintFiles } from '../../found/lint/lint-files.ts';
import { CommandError, type Command } from '../command.ts';

/** The pages of a folder, or the one page that was named. */
async function listPages(path: string): Promise<{ root: string; files: string[] }> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new CommandError(`${path}: there is no such file or folder.`);
  if (!found.isDirectory()) return { root: dirname(path), files: [basename(path)] };
  const files = await readdir(path, { recursive: true });
  return { root: path, files: files.filter((file) => /\.html?$/i.test(file)).toSorted() };
}

/** Holds JobPosting data against the text that visitors see, for any site's HTML. */
export const command: Command = {
  usage: 'lint-structured-data <file or folder>',
  summary: 'Hold the JobPosting data of HTML pages, of any site, against what visitors see.',
  async run(args) {
    const { positionals } = parseArgs({ args, allowPositionals: true });
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0) {
      throw new CommandError(
        'Name one file or folder: npm run beckon -- lint-structured-data dist',
      );
    }
    const { root, files } = await listPages(resolve(path));
    if (files.length === 0) throw new CommandError(`${path}: there is no HTML page in it.`);
    const problems = await lintFiles(
      root,
      files.map((file) => ({ file })),
    );
    const pages = files.length === 1 ? '1 page' : `${files.length} pages`;
    if (problems.length === 0) {
      process.stdout.write(`${pages}: structured data agrees with what visitors see.\n`);
      return 0;
    }
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    process.stderr.write(`${formatProblems(problems)}\n\n${pages}: ${count}.\n`);
    return 1;
  },
};
