import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/**
 * Starts a module on another core, with the cache of compiled modules that Astro uses too: a thread does not take it
 * over, and to read its TypeScript anew in every build costs both cores some tenths of a second.
 * @param file from the project's root, such as `src/cards/card-worker.ts`
 * @param workerData what the module finds under that name
 */
export function startThread(file: string, workerData?: unknown): Worker {
  const { href } = pathToFileURL(join(process.cwd(), file));
  return new Worker(
    `require('node:module').enableCompileCache(); import(${JSON.stringify(href)});`,
    { eval: true, workerData },
  );
}
