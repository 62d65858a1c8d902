import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import { LINK_MAX } from '../../src/invitation/limits.ts';
import { CHROMIUM_ARGS, findChromium } from '../support/chromium.ts';
import { openDesk, serveDesk } from '../support/invitation-site.ts';
import { NOTES } from '../unit/invitation/notes.ts';

const RUNS = 15;
const SCRIPT_MAX = 3 * 1024;

/** A phone on a slow line: a processor four times slower, 150 ms there and back, 1.6 Mbit/s. */
const SLOW = { latency: 150, throughput: 200_000, slowdown: 4 };

const print = (name: string, value: string) => process.stdout.write(`${name.padEnd(30)}${value}\n`);
const median = (values: number[]) =>
  values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;

interface Opening {
  /** Milliseconds from the start of the navigation to the drawn page's end. */
  parsed: number;
  /** Milliseconds until the greeting stood there and the field was filled in. */
  filled: number;
}

async function openOnce(browser: Browser, url: string, isSlow: boolean): Promise<Opening> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  if (isSlow) {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: SLOW.latency,
      downloadThroughput: SLOW.throughput,
      uploadThroughput: SLOW.throughput,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.slowdown });
  }
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.invitation h2')) return;
      observer.disconnect();
      performance.mark('filled');
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('filled').length > 0);
  const opening = await page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('#profile');
    if (!field?.value) throw new Error('The greeting stands there and the form is empty.');
    const [navigation] = performance.getEntriesByType('navigation');
    return {
      parsed: (navigation as PerformanceNavigationTiming).domInteractive,
      filled: performance.getEntriesByName('filled')[0]?.startTime ?? Infinity,
    };
  });
  await page.close();
  return opening;
}

async function measure(browser: Browser, url: string, isSlow: boolean): Promise<string> {
  const openings: Opening[] = [];
  await openOnce(browser, url, isSlow);
  for (let run = 0; run < RUNS; run += 1) openings.push(await openOnce(browser, url, isSlow));
  const filled = openings.map((opening) => opening.filled);
  const parsed = median(openings.map((opening) => opening.parsed));
  return `${median(filled).toFixed(0)} ms, slowest ${Math.max(...filled).toFixed(0)} ms; the page alone is read after ${parsed.toFixed(0)} ms`;
}

/** Importing the key and checking one signature, in the browser. */
async function measureSignature(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(url);
  const time = await page.evaluate(async () => {
    const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
    const raw = await crypto.subtle.exportKey('raw', pair.publicKey);
    const text = new Uint8Array(256);
    const signature = await crypto.subtle.sign('Ed25519', pair.privateKey, text);
    const start = performance.now();
    for (let run = 0; run < 200; run += 1) {
      const key = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
      await crypto.subtle.verify('Ed25519', key, signature, text);
    }
    return (performance.now() - start) / 200;
  });
  await page.close();
  return time;
}

async function weigh(outDir: string): Promise<void> {
  const assets = join(outDir, 'assets');
  const weightOf = async (file: string) => brotliCompressSync(await readFile(file)).length;
  for (const name of await readdir(assets)) {
    if (!name.endsWith('.js')) continue;
    const weight = await weightOf(join(assets, name));
    if (name.startsWith('invitation'))
      print('script of a personal link', `${weight} B brotli, of at most ${SCRIPT_MAX}`);
    if (name.startsWith('ApplyForm')) print('script of every page', `${weight} B brotli`);
  }
  const [part = ''] = await readdir(join(outDir, 'personal'));
  const drawn = await weightOf(join(outDir, 'personal', part));
  print('greeting, drawn and empty', `${drawn} B brotli`);
}

/** `npm run bench -- invite`: from opening a personal link to the filled-in form, signature check included. */
export async function run(): Promise<void> {
  const desk = await openDesk();
  const who = { to: 'Jane', profile: 'linkedin.com/in/jane-doe' };
  const address = await desk.invite('everything', { ...who, note: NOTES[0]?.note ?? '' });
  const lengths: [string, number][] = [];
  for (const { kind, note } of NOTES) {
    const other = await desk.invite('everything', { ...who, note });
    lengths.push([kind, `https://jobs.pages.example${other}`.length]);
  }
  const site = await serveDesk(desk);
  const { path } = await findChromium();
  const browser = await chromium.launch({ executablePath: path, args: CHROMIUM_ARGS });
  try {
    const url = `${site.served.baseUrl}${address}`;
    print('opened to filled in', await measure(browser, url, false));
    print('… slow phone, slow line', await measure(browser, url, true));
    print('of which signature check', `${(await measureSignature(browser, url)).toFixed(2)} ms`);
    await weigh(site.outDir);
    for (const [kind, length] of lengths)
      print('link, note of 200', `${length} characters of ${LINK_MAX}: ${kind}`);
  } finally {
    await browser.close();
    await site.stop();
  }
}
