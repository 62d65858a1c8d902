import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { FileProblem } from '../found/lint/lint-files.ts';

/** What is done with a site on another core while Astro draws it on this one. */
export interface Beside {
  /**
   * To be called when every page and card is drawn.
   * @returns what is wrong with them
   */
  finish(): Promise<FileProblem[]>;
}

/**
 * Starts `beside-worker.ts`, with the cache of compiled modules that Astro uses too: a thread does not take it over,
 * and reading TypeScript anew costs both cores a quarter of a second. A build that breaks off does not wait for it.
 */
export function startBeside(root: string): Beside {
  const file = pathToFileURL(join(process.cwd(), 'src/integrations/beside-worker.ts'));
  const worker = new Worker(
    `require('node:module').enableCompileCache(); import(${JSON.stringify(file.href)});`,
    { eval: true, workerData: root },
  );
  worker.unref();
  const ended = new Promise<FileProblem[]>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  ended.catch(() => undefined);
  return {
    finish() {
      worker.ref();
      worker.postMessage('drawn');
      return ended;
    },
  };
}
