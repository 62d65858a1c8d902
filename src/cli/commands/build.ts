import { parseArgs } from 'node:util';
import type { Command } from '../command.ts';
import { drawSite, requireSoundContent } from '../runtime/build-site.ts';
import { readRunSettings } from '../runtime/settings.ts';

/** Checks the content and draws the site. */
export const command: Command = {
  usage: 'build',
  summary: 'Check all content, then draw the site into OUT_DIR (default dist).',
  async run(args) {
    parseArgs({ args, options: {} });
    const { contentDir, outDir } = readRunSettings();
    process.stdout.write(`${await requireSoundContent(contentDir)}\n`);
    await drawSite(outDir, true);
    return 0;
  },
};
