import { gzipSync } from 'node:zlib';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { siteSchema } from '../../schemas/site.ts';
import { CommandError, type Command } from '../command.ts';
import { drawSite, requireSoundContent } from '../runtime/build-site.ts';
import { runWrangler } from '../runtime/migrate.ts';
import { takePublishedFigures } from '../runtime/promise-figures.ts';
import { readRunSettings } from '../runtime/settings.ts';
import { readConfig } from '../runtime/worker-config.ts';

/** The largest the Worker may become, gzipped; measured as Cloudflare does. */
const BUNDLE_MAX_KB = 250;
const PLACEHOLDER_ID = '00000000-0000-0000-0000-000000000000';

async function bundleSize(folder: string): Promise<number> {
  const files = (await readdir(folder)).filter((file) => /\.(js|mjs|wasm)$/.test(file));
  const parts = await Promise.all(files.map((file) => readFile(join(folder, file))));
  return gzipSync(Buffer.concat(parts)).byteLength / 1024;
}

/** Bundles the Worker, prints its size and holds it to its limit. */
async function bundle(outDir: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'beckon-bundle-'));
  try {
    await runWrangler(['deploy', '--dry-run', '--outdir', folder, '--assets', outDir]);
    const size = await bundleSize(folder);
    process.stdout.write(
      `The Worker's bundle is ${size.toFixed(0)} KB gzip, of at most ${BUNDLE_MAX_KB}.\n`,
    );
    if (size > BUNDLE_MAX_KB) {
      throw new CommandError(`The bundle is over ${BUNDLE_MAX_KB} KB gzip. See what it grew by.`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readSiteUrl(contentDir: string): Promise<string> {
  const { url } = siteSchema.parse(parse(await readFile(join(contentDir, 'site.yaml'), 'utf8')));
  return url;
}

/** Draws the site and puts it with the Worker on Cloudflare; with --dry-run everything but the last step. */
export const command: Command = {
  usage: 'deploy [--dry-run]',
  summary: 'Draw the site, bundle the Worker and deploy both to Cloudflare (README, "Deploy").',
  async run(args) {
    const { values } = parseArgs({
      args,
      options: { 'dry-run': { type: 'boolean', default: false } },
    });
    const { contentDir, outDir, stateDir } = readRunSettings();
    process.stdout.write(`${await requireSoundContent(contentDir)}\n`);
    if (!values['dry-run']) {
      const hasFigures = await takePublishedFigures(await readSiteUrl(contentDir), stateDir);
      if (!hasFigures)
        process.stdout.write('No figures on kept promises yet: pages say nothing of them.\n');
    }
    await drawSite(outDir, false);
    await bundle(outDir);
    if (values['dry-run']) {
      process.stdout.write('Nothing was deployed (--dry-run).\n');
      return 0;
    }
    const { d1_databases: databases } = await readConfig();
    if (databases.some((database) => database.database_id === PLACEHOLDER_ID)) {
      throw new CommandError(
        'wrangler.jsonc: database_id is still the placeholder. Run "npx wrangler d1 create beckon" and put the id it prints there.',
      );
    }
    process.stdout.write(await runWrangler(['d1', 'migrations', 'apply', 'STORE', '--remote']));
    process.stdout.write(await runWrangler(['deploy', '--assets', outDir]));
    return 0;
  },
};
