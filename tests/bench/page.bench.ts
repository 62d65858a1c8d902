import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { CHROMIUM_ARGS, findChromium } from '../support/chromium.ts';
import { drawSite } from '../support/draw.ts';

const PAGE_MAX = 14 * 1024;
const VACANCY = /^(?:\w\w\/)?jobs\/[^/]+\.html$/;
const STYLE = /<style>[^]*?<\/style>/;
const STRUCTURED = /<script type="application\/ld\+json">[^]*?<\/script>/g;
const SCRIPT = /<script[^>]*\ssrc="\/([^"]+)"/g;

const weigh = (text: string | Buffer) => brotliCompressSync(text).length;
const write = (text: string) => process.stdout.write(`${text}\n`);
const row = (cells: readonly (string | number)[], widths: readonly number[]) =>
  write(cells.map((cell, at) => String(cell).padStart(widths[at] ?? 0)).join('  '));

/** Sizes of one drawn vacancy, in bytes of brotli. */
async function measure(root: string, file: string) {
  const html = await readFile(join(root, file), 'utf8');
  const scripts = await Promise.all(
    [...html.matchAll(SCRIPT)].map(([, name = '']) => readFile(join(root, name))),
  );
  return {
    file,
    page: weigh(html),
    sheet: weigh(STYLE.exec(html)?.[0] ?? ''),
    structured: weigh(html) - weigh(html.replace(STRUCTURED, '')),
    script: scripts.length > 0 ? weigh(Buffer.concat(scripts)) : 0,
  };
}

interface Judged {
  categories: Record<string, { score: number }>;
  audits: Record<string, { numericValue?: number }>;
}

interface Lighthouse {
  default: (url: string, flags: object) => Promise<{ lhr: Judged }>;
}

/** Lighthouse when it is there: it brings 60 MB along and is no dependency of ours. */
async function findLighthouse(): Promise<Lighthouse | undefined> {
  const name = 'lighthouse';
  return (import(name) as Promise<Lighthouse>).catch(() => undefined);
}

/**
 * How long a host takes to answer: a place near the reader, no more. With none at all a script runs before the first
 * frame in some runs and after it in others, and the largest paint is counted up to 0.3 s differently.
 */
const ANSWER_MS = 15;
/** As Lighthouse advises: one run in five counts a task of Chrome's own that lasts just over 10 ms, four times. */
const RUNS = 5;

/** Serves the drawn site as a host would: brotli, one response a page, compressed beforehand. */
async function serve(root: string) {
  const packed = new Map<string, Buffer>();
  for (const file of await readdir(root, { recursive: true })) {
    if (/\.(?:html|js|svg|css)$/.test(file))
      packed.set(file, weighed(await readFile(join(root, file))));
  }
  const types: Record<string, string> = {
    html: 'text/html; charset=utf-8',
    js: 'text/javascript',
    css: 'text/css',
    svg: 'image/svg+xml',
    webp: 'image/webp',
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/count') {
      response.writeHead(204).end();
      return;
    }
    const name = pathname === '/' ? '/index.html' : pathname;
    const answer = async (file: string) => {
      const ready = packed.get(file);
      const body = ready ?? (await readFile(join(root, file)));
      const type = types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
      const encoding = ready ? { 'content-encoding': 'br' } : {};
      response.writeHead(200, { 'content-type': type, ...encoding }).end(body);
    };
    const [file, page] = [name.slice(1), `${name.slice(1)}.html`];
    pause(ANSWER_MS)
      .then(() => answer(packed.has(page) ? page : file))
      .catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { base: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** Compresses, and makes sure that what was weighed can be read again. */
function weighed(body: Buffer): Buffer {
  const packed = brotliCompressSync(body);
  if (!brotliDecompressSync(packed).equals(body)) throw new Error('Brotli lost something.');
  return packed;
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const LAUNCHER: string = 'chrome-launcher';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const LARGEST = 'largest-contentful-paint';
const AUDITS = ['first-contentful-paint', LARGEST, 'cumulative-layout-shift'];
const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(2);

async function runLighthouse(lighthouse: Lighthouse, root: string, files: readonly string[]) {
  const { launch } = (await import(LAUNCHER)) as {
    launch: (options: object) => Promise<{ port: number; kill: () => void }>;
  };
  const { path } = await findChromium();
  const chrome = await launch({ chromePath: path, chromeFlags: CHROMIUM_ARGS });
  const site = await serve(root);
  write(`\nLighthouse, median of ${RUNS} runs: ${CATEGORIES.join(', ')}`);
  for (const file of files) {
    const url = `${site.base}/${file.replace(/\.html$/, '')}`;
    const runs: Judged[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const flags = { port: chrome.port, onlyCategories: CATEGORIES };
      runs.push((await lighthouse.default(url, flags)).lhr);
    }
    const scores = CATEGORIES.map((name) =>
      Math.round(median(runs.map(({ categories }) => categories[name]?.score ?? 0)) * 100),
    );
    const [first = 0, largest = 0, shift = 0] = AUDITS.map((name) =>
      median(runs.map(({ audits }) => audits[name]?.numericValue ?? NaN)),
    );
    const paints = runs.map(({ audits }) => audits[LARGEST]?.numericValue ?? NaN);
    write(
      `${scores.join(' ')}; first paint ${seconds(first)} s, largest ${seconds(largest)} s (${seconds(Math.min(...paints))} to ${seconds(Math.max(...paints))}), shift ${shift}  ${file}`,
    );
  }
  site.close();
  chrome.kill();
}

/** `npm run bench -- page`: what each sample vacancy weighs and, where Lighthouse is found, its scores. */
export async function run(): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'beckon-page-'));
  await drawSite('content', root);
  const files = (await readdir(root, { recursive: true })).filter((file) => VACANCY.test(file));
  const sizes = (await Promise.all(files.map((file) => measure(root, file)))).toSorted(
    (left, right) => right.page - left.page,
  );
  const widths = [7, 7, 7, 7, 0];
  row(['page', 'sheet', 'JSON-LD', 'script', ''], widths);
  for (const { page, sheet, structured, script, file } of sizes) {
    row(
      [page, sheet, structured, script, page > PAGE_MAX ? `${file}  over ${PAGE_MAX}` : file],
      widths,
    );
  }
  const lighthouse = await findLighthouse();
  if (lighthouse) await runLighthouse(lighthouse, root, files);
  else
    write('Lighthouse is not installed: npm i --no-save lighthouse chrome-launcher, then again.');
  await rm(root, { recursive: true });
}
