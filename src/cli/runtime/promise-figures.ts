import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getPlatformProxy } from 'wrangler';
import { type PromiseFigures, promiseFiguresSchema } from '../../schemas/promise-figures.ts';
import { readPromiseFigures } from '../../worker/promises.ts';

const FETCH_MS = 5_000;

async function handToBuild(stateDir: string, figures: PromiseFigures): Promise<void> {
  await mkdir(stateDir, { recursive: true });
  const file = join(stateDir, 'promise-figures.json');
  await writeFile(file, JSON.stringify(figures));
  process.env['PROMISE_FIGURES'] = file;
}

/** Hands the build the local store's figures on kept promises. */
export async function takeLocalFigures(
  configPath: string,
  stateDir: string,
  now: number,
): Promise<void> {
  const proxy = await getPlatformProxy<{ STORE: Parameters<typeof readPromiseFigures>[0] }>({
    configPath,
    persist: { path: join(stateDir, 'v3') },
  });
  try {
    await handToBuild(stateDir, await readPromiseFigures(proxy.env.STORE, now));
  } finally {
    await proxy.dispose();
  }
}

/**
 * Hands the build the figures that the deployed Worker publishes.
 * @returns whether there were any to be had
 */
export async function takePublishedFigures(siteUrl: string, stateDir: string): Promise<boolean> {
  try {
    const response = await fetch(new URL('/promise.json', siteUrl), {
      signal: AbortSignal.timeout(FETCH_MS),
      redirect: 'error',
    });
    if (!response.ok) return false;
    await handToBuild(stateDir, promiseFiguresSchema.parse(await response.json()));
    return true;
  } catch {
    return false;
  }
}
