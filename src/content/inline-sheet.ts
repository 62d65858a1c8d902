import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from '../schemas/security-headers.ts';

const LINK = /<link rel="stylesheet" href="\/assets\/[^"]+\.css"\s*\/?>/g;

/**
 * Puts the site's one style sheet inside every page, so that nothing is requested before the first paint, and
 * writes the sheet's hash to `_beckon/sheet.json` for the Content-Security-Policy of files and Worker.
 */
export function inlineSheet(): AstroIntegration {
  return {
    name: 'beckon:inline-sheet',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = await readdir(root, { recursive: true });
        const sheets = files.filter((file) => file.endsWith('.css'));
        if (sheets.length > 1)
          throw new Error(`Expected one style sheet, got ${sheets.join(', ')}.`);
        const sheet = sheets[0] ? (await readFile(join(root, sheets[0]), 'utf8')).trim() : '';
        const hash = createHash('sha256').update(sheet).digest('base64');
        const pages = files.filter((file) => file.endsWith('.html'));
        for (const page of pages) {
          const html = await readFile(join(root, page), 'utf8');
          let isFirst = true;
          const filled = html.replaceAll(LINK, () => {
            const tag = isFirst ? `<style>${sheet}</style>` : '';
            isFirst = false;
            return tag;
          });
          if (filled !== html) await writeFile(join(root, page), filled);
        }
        await mkdir(join(root, '_beckon'), { recursive: true });
        await writeFile(join(root, '_beckon/sheet.json'), JSON.stringify({ sha256: hash }));
        await writeFile(join(root, '_headers'), headersFile(hash));
        logger.info(`one sheet (${sheet.length} bytes) inside ${pages.length} pages`);
      },
    },
  };
}
