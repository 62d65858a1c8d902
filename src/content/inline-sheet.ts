import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from '../schemas/security-headers.ts';

const SHEETS = /<style>([^]*?)<\/style>/g;

/** The one sheet that Astro wrote into a page. */
function sheetOf(html: string): string {
  const sheets = [...html.matchAll(SHEETS)].map(([, sheet = '']) => sheet);
  if (sheets.length !== 1) throw new Error(`Expected one style sheet, got ${sheets.length}.`);
  return sheets[0] ?? '';
}

/**
 * The site's one style sheet stands inside every page, so that nothing is requested before the first paint; Astro
 * puts it there (`inlineStylesheets`). Its hash goes to `_beckon/sheet.json` for the Content-Security-Policy of
 * files and Worker.
 */
export function inlineSheet(): AstroIntegration {
  return {
    name: 'beckon:inline-sheet',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const sheet = sheetOf(await readFile(join(root, '404.html'), 'utf8'));
        const hash = createHash('sha256').update(sheet).digest('base64');
        await mkdir(join(root, '_beckon'), { recursive: true });
        await writeFile(join(root, '_beckon/sheet.json'), JSON.stringify({ sha256: hash }));
        await writeFile(join(root, '_headers'), headersFile(hash));
        logger.info(`one sheet (${sheet.length} bytes) inside each page`);
      },
    },
  };
}
