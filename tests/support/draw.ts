import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * Draws a site with Astro in a process of its own.
 * @param contentDir an absolute path, or one relative to the project
 * @param env more environment, such as BECKON_NOW
 * @throws with Astro's output when it fails
 */
export async function drawSite(
  contentDir: string,
  outDir: string,
  env: Record<string, string> = {},
): Promise<void> {
  const astro = join(process.cwd(), 'node_modules/astro/bin/astro.mjs');
  try {
    await promisify(execFile)(process.execPath, [astro, 'build'], {
      maxBuffer: 64 * 1024 * 1024,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        VITEST: '',
        DEV: '',
        CONTENT_DIR: contentDir,
        OUT_DIR: outDir,
        BECKON_CACHE_DIR: `${outDir}-cache`,
        ASTRO_TELEMETRY_DISABLED: '1',
        ...env,
      },
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`Drawing ${contentDir} failed:\n${stdout}\n${stderr}`, { cause: error });
  }
}
