import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { FoundFacts } from '../found/found-facts.ts';
import { formatProblems } from '../found/lint/format-problems.ts';
import { type Beside, startBeside } from './beside.ts';
import { FACTS, TEXTS } from './handed.ts';

/** How many problems a failed build shows. */
const PROBLEMS_SHOWN = 30;

/** Where drawn cards are kept from build to build; safe to delete. */
const cacheDir = () => join(process.env['BECKON_CACHE_DIR'] || '.cache', 'cards');

async function putCards(
  { cards }: FoundFacts,
  root: string,
  logger: AstroIntegrationLogger,
): Promise<void> {
  if (process.env['BECKON_CARDS'] === 'off') {
    logger.warn('no cards are drawn (BECKON_CARDS=off): shared links have no picture');
    return;
  }
  const began = performance.now();
  const { drawCards } = await import('../cards/draw-cards.ts');
  const { drawn, kept } = await drawCards(cards, { out: join(root, 'og'), cache: cacheDir() });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  logger.info(`${drawn} cards drawn, ${kept} kept, ${seconds} s`);
}

/** Does something when the code that draws pages is bundled, once. */
function afterBundling(act: () => void) {
  return {
    name: 'beckon:after-bundling',
    apply: 'build' as const,
    closeBundle(this: { environment: { name: string } }) {
      if (this.environment.name === 'prerender') act();
    },
  };
}

/**
 * Draws the cards, writes the files that machines read, and holds every page's structured data against what its
 * visitors see: a page that disagrees stops the build.
 */
export function found(): AstroIntegration {
  let root = '';
  let beside: Beside | undefined;
  return {
    name: 'beckon:found',
    hooks: {
      'astro:config:setup': ({ injectRoute, updateConfig, command }) => {
        // Not before the pages' code is bundled, for which Rolldown takes both cores.
        const plugin = afterBundling(() => (beside = startBeside(root)));
        updateConfig({ vite: { plugins: [plugin] } });
        const route = (pattern: string, file: string) =>
          injectRoute({ pattern, entrypoint: new URL(`../shells/found/${file}`, import.meta.url) });
        if (command === 'build') {
          route(`/${FACTS}`, 'facts.json.ts');
          route(`/${TEXTS}`, '../texts.json.ts');
        }
        if (command === 'dev') {
          route('/_beckon/[...path].json', '../text.json.ts');
          route('/[...locale]/jobs/[slug].md', 'markdown.ts');
          route('/cards/[slug]', 'cards.astro');
          route('/og/[name]', 'card.ts');
          route('/[...locale]/jobs/[slug].qr.svg', 'code.ts');
        }
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.outDir);
      },
      'astro:build:start': async () => {
        // What a build that broke off left behind.
        await Promise.all([FACTS, TEXTS].map((path) => rm(join(root, path), { force: true })));
      },
      'astro:build:done': async ({ logger }) => {
        const facts = JSON.parse(await readFile(join(root, FACTS), 'utf8')) as FoundFacts;
        await putCards(facts, root, logger);
        // Should Astro bundle otherwise one day, the pages are judged now: never not at all.
        const problems = await (beside ?? startBeside(root)).finish();
        if (problems.length === 0) return;
        const more = problems.length - PROBLEMS_SHOWN;
        throw new Error(
          `Structured data and pages disagree:\n${formatProblems(problems.slice(0, PROBLEMS_SHOWN))}${more > 0 ? `\n… and ${more} more.` : ''}`,
        );
      },
    },
  };
}
