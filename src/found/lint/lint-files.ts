import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { startThread } from '../../start-thread.ts';
import { type Expectation, lintPage } from './lint-page.ts';
import type { Problem } from './problem.ts';

/** A page to be judged. */
export interface Task {
  /** Relative to the folder. */
  file: string;
  expected?: Expectation | undefined;
}
export interface FileProblem extends Problem {
  file: string;
}
export interface Batch {
  root: string;
  tasks: readonly Task[];
}

/** Below this, starting a second thread takes longer than it saves. */
const ALONE_MAX = 300;

/** Judges one page. */
export const judgePage = ({ file, expected }: Task, html: string): FileProblem[] =>
  lintPage(html, expected).map((problem) => ({ file, ...problem }));

/** Judges pages one after another. */
export async function lintBatch({ root, tasks }: Batch): Promise<FileProblem[]> {
  const found: FileProblem[] = [];
  for (const task of tasks) {
    found.push(...judgePage(task, await readFile(join(root, task.file), 'utf8')));
  }
  return found;
}

function lintInWorker(batch: Batch): Promise<FileProblem[]> {
  const worker = startThread('src/found/lint/lint-worker.ts', batch);
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** Judges pages, every core busy when there are many. */
export async function lintFiles(root: string, tasks: readonly Task[]): Promise<FileProblem[]> {
  if (tasks.length <= ALONE_MAX) return lintBatch({ root, tasks });
  const threads = availableParallelism();
  const share = Math.ceil(tasks.length / threads);
  const batches = Array.from({ length: threads }, (_, index) => ({
    root,
    tasks: tasks.slice(index * share, (index + 1) * share),
  }));
  return (await Promise.all(batches.map(lintInWorker))).flat();
}
