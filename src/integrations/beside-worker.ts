import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate as immediately, setTimeout as pause } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { FoundFacts } from '../found/found-facts.ts';
import { type FileProblem, judgePage, type Task } from '../found/lint/lint-files.ts';
import { writeMachineFiles } from '../found/machine-files.ts';
import { codeAddress, drawQrCode } from '../found/qr-code.ts';
import { FACTS, TEXTS } from './handed.ts';
import { writeFiles } from './write-files.ts';

/** How long to wait before asking again for a file that is handed over: it comes soon, and all else waits for it. */
const ASK_EVERY_MS = 10;
/** How long to wait before looking for new pages again: a folder may hold thousands. */
const LOOK_EVERY_MS = 50;
/** A page's script, as Astro writes it, and fetched after all that is read. */
const MODULE = '<script type="module" src=';
const LATE_MODULE = '<script type="module" fetchpriority="low" src=';
const CODE = '.qr.svg';

const root = workerData as string;
/** Whether Astro has drawn everything. */
let isDrawn = false;
const drawn = new Promise<void>((resolve) => {
  parentPort?.once('message', () => {
    isDrawn = true;
    resolve();
  });
});

/** What Astro writes early for this thread, as soon as it stands there whole. */
async function take<Facts>(path: string): Promise<Facts> {
  for (;;) {
    const isLast = isDrawn;
    try {
      return JSON.parse(await readFile(join(root, path), 'utf8')) as Facts;
    } catch (error) {
      if (isLast) throw error;
    }
    await Promise.race([pause(ASK_EVERY_MS), drawn]);
  }
}

/** A code for each page, to print. */
const putCodes = ({ codes, site }: FoundFacts) =>
  writeFiles(
    root,
    codes.map((path) => path + CODE),
    (file) => drawQrCode(codeAddress(site.url, file.slice(0, -CODE.length))),
  );

/** The path of a page as its file: `/jobs/x` is `jobs/x.html`. */
const fileOf = (path: string) => (path === '/' ? 'index.html' : `${path.slice(1)}.html`);

const POSTING =
  /<script type="application\/ld\+json">(\{"@context":"[^"]*","@type":"JobPosting".*?)<\/script>/s;

/** A page's text as its posting tells it, so that feeds agree with it to the letter. */
function readDescription(html: string): string {
  const [, text] = POSTING.exec(html) ?? [];
  const { description = '' } = text ? (JSON.parse(text) as { description?: string }) : {};
  return description;
}

const problems: FileProblem[] = [];
const judged = new Set<string>();
/** By file. */
const descriptions = new Map<string, string>();

/** Lets the page's script wait, and holds what it says against what it shows. */
function judge(task: Task, html: string): void {
  judged.add(task.file);
  const page = html.replaceAll(MODULE, LATE_MODULE);
  if (page !== html) writeFileSync(join(root, task.file), page);
  problems.push(...judgePage(task, page));
  if (task.expected?.isPosted) descriptions.set(task.file, readDescription(html));
}

/** Pages there are that have not been judged yet. */
function listNew(tasks: ReadonlyMap<string, Task>, folders: Iterable<string>) {
  const found: Task[] = [];
  for (const folder of folders) {
    for (const name of existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : []) {
      const file = join(folder, name);
      const task = judged.has(file) ? undefined : tasks.get(file);
      if (task) found.push(task);
    }
  }
  return found;
}

/** Judges vacancies' pages as they come, until all are drawn. */
async function judgeAsDrawn(tasks: ReadonlyMap<string, Task>): Promise<void> {
  const folders = new Set([...tasks.keys()].map(dirname));
  while (!isDrawn && judged.size < tasks.size) {
    for (const task of listNew(tasks, folders)) {
      // Lets the word that all is drawn come through.
      await immediately();
      if (isDrawn) return;
      const html = readFileSync(join(root, task.file), 'utf8');
      // One that is still being written is found again.
      if (html.trimEnd().endsWith('</html>')) judge(task, html);
    }
    await Promise.race([pause(LOOK_EVERY_MS), drawn]);
  }
}

function judgeRest(tasks: ReadonlyMap<string, Task>): void {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const pages = files.filter((file) => file.endsWith('.html') && !file.startsWith('_beckon'));
  for (const file of pages.toSorted()) {
    if (judged.has(file)) continue;
    const task = tasks.get(file) ?? { file, expected: { isPosted: false } };
    judge(task, readFileSync(join(root, file), 'utf8'));
  }
}

function putMachineFiles(facts: FoundFacts): void {
  const files = writeMachineFiles(facts, {
    describe: ({ path }) => descriptions.get(fileOf(path)) ?? '',
    cardBytes: ({ square }) => statSync(join(root, square), { throwIfNoEntry: false })?.size ?? 0,
  });
  writeFiles(root, [...files.keys()], (path) => files.get(path) ?? '');
}

/*
 * Runs beside the build, on another core: writes what is small and many; postpones each page's script and holds its
 * structured data against what its visitors see, as soon as the page is drawn; in the end, writes what machines read.
 */
const facts = await take<FoundFacts>(FACTS);
putCodes(facts);
const texts = await take<Record<string, string>>(TEXTS);
writeFiles(root, Object.keys(texts), (path) => texts[path] ?? '');
const tasks = new Map(
  facts.vacancies.map(({ path, workplace: { mode } }) => {
    const file = fileOf(path);
    return [file, { file, expected: { isPosted: true, mode } } satisfies Task];
  }),
);
await judgeAsDrawn(tasks);
await drawn;
judgeRest(tasks);
putMachineFiles(facts);
await Promise.all([FACTS, TEXTS].map((path) => rm(join(root, path))));
parentPort?.postMessage(problems);
