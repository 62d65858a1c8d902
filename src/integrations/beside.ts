import type { FileProblem } from '../found/lint/lint-files.ts';
import { startThread } from '../start-thread.ts';

/** What is done with a site on another core while Astro draws it on this one. */
export interface Beside {
  /**
   * To be called when every page and card is drawn.
   * @returns what is wrong with them
   */
  finish(): Promise<FileProblem[]>;
}

/** Starts `beside-worker.ts`. A build that breaks off does not wait for it. */
export function startBeside(root: string): Beside {
  const worker = startThread('src/integrations/beside-worker.ts', root);
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
