import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { checkContent } from '../../content/check-content.ts';
import { formatReport } from '../../content/format-report.ts';
import { buildNow } from '../../content/settings.ts';
import { CommandError } from '../command.ts';

/**
 * Reads all content first.
 * @returns what the check said, when all is well
 * @throws CommandError listing everything that must be mended
 */
export async function requireSoundContent(contentDir: string): Promise<string> {
  const { text, isSound } = formatReport(await checkContent(contentDir, buildNow()), 0);
  if (!isSound) throw new CommandError(text);
  return text;
}

/**
 * Draws the site into `outDir`.
 * @param isLoud whether Astro's own lines are shown
 * @throws CommandError with Astro's last words when it fails
 */
export async function drawSite(outDir: string, isLoud: boolean): Promise<void> {
  const astro = join(process.cwd(), 'node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [astro, 'build'], {
    env: { ...process.env, OUT_DIR: outDir, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) =>
    isLoud ? process.stdout.write(chunk) : lines.push(chunk),
  );
  child.stderr.on('data', (chunk: Buffer) =>
    isLoud ? process.stderr.write(chunk) : lines.push(chunk),
  );
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) {
    const output = Buffer.concat(lines).toString('utf8').trim().split('\n').slice(-30).join('\n');
    throw new CommandError(`${output}\n\nThe site could not be drawn; the reason stands above.`);
  }
}
