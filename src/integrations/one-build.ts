import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const WAIT_MS = 200;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Takes the lock, or waits until whoever holds it is done or gone. */
async function take(file: string): Promise<void> {
  for (;;) {
    try {
      return await writeFile(file, String(process.pid), { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = Number(await readFile(file, 'utf8').catch(() => ''));
      if (holder > 0 && !isRunning(holder)) await rm(file, { force: true });
      else await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
    }
  }
}

/**
 * Lets one build run at a time: Astro keeps what it knows of pictures in `.astro` beside `package.json`, whatever
 * the content folder, so two builds of different content would mix theirs up.
 */
export function oneBuildAtATime(): AstroIntegration {
  let lock: string | undefined;
  return {
    name: 'beckon:one-build',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        if (command !== 'build') return;
        const folder = fileURLToPath(new URL('.astro/', config.root));
        await mkdir(folder, { recursive: true });
        const file = join(folder, 'build.lock');
        await take(file);
        lock = file;
        process.once('exit', () => {
          if (lock) rmSync(lock, { force: true });
        });
      },
      'astro:build:done': async () => {
        if (lock) await rm(lock, { force: true });
        lock = undefined;
      },
    },
  };
}
