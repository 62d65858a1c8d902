import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Keeps Chromium from calling home, and lets root run it. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--headless',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

export interface FoundChromium {
  path: string;
  /** Where it comes from, for the person who reads the test's output. */
  origin: string;
}

async function works(path: string): Promise<boolean> {
  try {
    await access(path);
    await run(path, ['--version'], { timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

async function fromNpm(): Promise<string | undefined> {
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    return await packaged.executablePath();
  } catch {
    return undefined;
  }
}

/** Debian's own, where we may install it. */
async function fromDebian(): Promise<void> {
  if (process.getuid?.() !== 0) return;
  const quiet = { timeout: 300_000, maxBuffer: 64 * 1024 * 1024 };
  await run('apt-get', ['update', '-qq'], quiet);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
}

/**
 * Finds a Chromium: the one CHROMIUM_PATH names, the one the npm package brings, the system's, or, as root on
 * Debian, the distribution's, installed on the spot.
 * @throws with what to do when there is none
 */
export async function findChromium(): Promise<FoundChromium> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (await works(named)) return { path: named, origin: 'CHROMIUM_PATH' };
    throw new Error(`CHROMIUM_PATH is ${named}, which does not run.`);
  }
  const packaged = await fromNpm();
  if (packaged && (await works(packaged))) {
    return { path: packaged, origin: 'the npm package @sparticuz/chromium' };
  }
  for (const path of SYSTEM) if (await works(path)) return { path, origin: 'this system' };
  await fromDebian().catch(() => undefined);
  for (const path of SYSTEM) {
    if (await works(path))
      return { path, origin: 'the Debian package chromium, installed just now' };
  }
  throw new Error(
    'No Chromium runs here. Install one ("apt-get install chromium") or set CHROMIUM_PATH to yours.',
  );
}
