import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { drawCards } from '../cards/draw-cards.ts';
import { codeAddress, drawQrCode } from '../found/qr-code.ts';
import type { FoundFacts } from '../found/found-facts.ts';
import { formatProblems, lintFiles, type Task } from '../found/lint/lint-files.ts';
import { writeMachineFiles } from '../found/machine-files.ts';
import { forEach, writeFiles } from './write-files.ts';

/** What the pages' code tells this one, by way of files that are taken away again. */
const FACTS = '_beckon/found.json';
const TEXTS = '_beckon/texts.json';
/** How many problems a failed build shows. */
const PROBLEMS_SHOWN = 30;

/** Where drawn cards are kept from build to build; safe to delete. */
const cacheDir = () => join(process.env['BECKON_CACHE_DIR'] || '.cache', 'cards');

/** The path of a page as its file: `/jobs/x` is `jobs/x.html`. */
const fileOf = (path: string) => (path === '/' ? 'index.html' : `${path.slice(1)}.html`);

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
  const { drawn, kept } = await drawCards(cards, { out: join(root, 'og'), cache: cacheDir() });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  logger.info(`${drawn} cards drawn, ${kept} kept, ${seconds} s`);
}

async function putMachineFiles(facts: FoundFacts, root: string): Promise<void> {
  const descriptions = new Map<string, string>();
  await forEach(facts.vacancies, async ({ path }) => {
    descriptions.set(path, readDescription(await readFile(join(root, fileOf(path)), 'utf8')));
  });
  const sizes = new Map<string, number>();
  await forEach(facts.vacancies, async ({ square }) => {
    const found = await stat(join(root, square)).catch(() => undefined);
    sizes.set(square, found?.size ?? 0);
  });
  const files = writeMachineFiles(facts, {
    describe: ({ path }) => descriptions.get(path) ?? '',
    cardBytes: ({ square }) => sizes.get(square) ?? 0,
  });
  await writeFiles(root, [...files.keys()], (path) => files.get(path) ?? '');
}

const CODE = '.qr.svg';

/** A code for each page, to print. */
const putCodes = ({ codes, site }: FoundFacts, root: string) =>
  writeFiles(
    root,
    codes.map((path) => path + CODE),
    (file) => drawQrCode(codeAddress(site.url, file.slice(0, -CODE.length))),
  );

/** What the pages' code wrote for this one to read, and for nobody to keep. */
async function take<Facts>(root: string, path: string): Promise<Facts> {
  const file = join(root, path);
  const facts = JSON.parse(await readFile(file, 'utf8')) as Facts;
  await rm(file);
  return facts;
}

const POSTING =
  /<script type="application\/ld\+json">(\{"@context":"[^"]*","@type":"JobPosting".*?)<\/script>/s;

/** A page's text as its posting tells it, so that feeds agree with it to the letter. */
function readDescription(html: string): string {
  const [, text] = POSTING.exec(html) ?? [];
  const { description = '' } = text ? (JSON.parse(text) as { description?: string }) : {};
  return description;
}

/** @throws listing what is wrong */
async function lint({ vacancies }: FoundFacts, root: string): Promise<void> {
  const posted = new Map(vacancies.map((each) => [fileOf(each.path), each.workplace.mode]));
  const files = await readdir(root, { recursive: true });
  const tasks = files
    .filter((file) => file.endsWith('.html') && !file.startsWith('_beckon'))
    .toSorted()
    .map((file): Task => ({
      file,
      expected: { isPosted: posted.has(file), mode: posted.get(file) },
    }));
  const problems = await lintFiles(root, tasks);
  if (problems.length === 0) return;
  const more = problems.length - PROBLEMS_SHOWN;
  throw new Error(
    `Structured data and pages disagree:\n${formatProblems(problems.slice(0, PROBLEMS_SHOWN))}${more > 0 ? `\n… and ${more} more.` : ''}`,
  );
}

/**
 * Draws the cards, writes the files that machines read, and holds every page's structured data against what its
 * visitors see: a page that disagrees stops the build.
 */
export function found(): AstroIntegration {
  return {
    name: 'beckon:found',
    hooks: {
      'astro:config:setup': ({ injectRoute, command }) => {
        const route = (pattern: string, file: string) =>
          injectRoute({ pattern, entrypoint: new URL(`../shells/found/${file}`, import.meta.url) });
        if (command === 'build') {
          route(`/${FACTS}`, 'facts.json.ts');
          route(`/${TEXTS}`, '../texts.json.ts');
        }
        if (command === 'dev') {
          route('/[...locale]/jobs/[slug].md', 'markdown.ts');
          route('/cards/[slug]', 'cards.astro');
          route('/og/[name]', 'card.ts');
          route('/[...locale]/jobs/[slug].qr.svg', 'code.ts');
        }
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const facts = await take<FoundFacts>(root, FACTS);
        const texts = await take<Record<string, string>>(root, TEXTS);
        await writeFiles(root, Object.keys(texts), (path) => texts[path] ?? '');
        await putCards(facts, root, logger);
        await Promise.all([lint(facts, root), putMachineFiles(facts, root), putCodes(facts, root)]);
      },
    },
  };
}
