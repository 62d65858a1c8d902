import { copyFile, mkdir, readdir, rm, stat, utimes } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { startThread } from '../start-thread.ts';
import type { Card } from './card-facts.ts';

/** What one worker is asked and answers. */
export interface Order {
  card: Card;
  file: string;
}
export type Answer = { ok: true } | { ok: false; message: string };

/** The cache holds what this build shows, as much again, and at least so much. */
const CACHE_MIN_BYTES = 64 * 1024 * 1024;
const COPIES_AT_ONCE = 16;

async function inTurn<T>(
  items: readonly T[],
  atOnce: number,
  run: (item: T) => Promise<void>,
): Promise<void> {
  const rest = items.values();
  await Promise.all(
    Array.from({ length: Math.min(atOnce, items.length) }, async () => {
      for (const item of rest) await run(item);
    }),
  );
}

function startWorker(): { draw: (order: Order) => Promise<void>; stop: () => Promise<number> } {
  const worker = startThread('src/cards/card-worker.ts');
  return {
    draw: (order) =>
      new Promise((resolve, reject) => {
        const onAnswer = (answer: Answer) => {
          worker.off('error', reject);
          if (answer.ok) resolve();
          else
            reject(new Error(`The card ${order.card.name} could not be drawn: ${answer.message}`));
        };
        worker.once('error', reject);
        worker.once('message', onAnswer);
        worker.postMessage(order);
      }),
    stop: () => worker.terminate(),
  };
}

/** Draws cards into files, every core busy. */
async function drawAll(cards: readonly Card[], folder: string): Promise<void> {
  const count = Math.min(availableParallelism(), cards.length);
  const workers = Array.from({ length: count }, startWorker);
  const rest = cards.values();
  try {
    await Promise.all(
      workers.map(async ({ draw }) => {
        for (const card of rest) await draw({ card, file: join(folder, card.name) });
      }),
    );
  } finally {
    await Promise.all(workers.map(({ stop }) => stop()));
  }
}

/** Drops what was not shown for longest, once the cache is more than its share. */
async function prune(folder: string, used: ReadonlySet<string>): Promise<void> {
  const files = await Promise.all(
    (await readdir(folder)).map(async (name) => {
      const { size, mtimeMs } = await stat(join(folder, name));
      return { name, size, mtimeMs };
    }),
  );
  const sum = (list: typeof files) => list.reduce((total, { size }) => total + size, 0);
  const unused = files.filter(({ name }) => !used.has(name));
  const inUse = sum(files) - sum(unused);
  let spare = sum(unused) - Math.max(inUse, CACHE_MIN_BYTES);
  for (const { name, size } of unused.toSorted((left, right) => left.mtimeMs - right.mtimeMs)) {
    if (spare <= 0) return;
    await rm(join(folder, name), { force: true });
    spare -= size;
  }
}

/**
 * Puts cards into a folder: those the cache has are copied, the others are drawn and kept. The cache may be deleted
 * at any time and is bounded.
 * @returns how many were drawn anew
 */
export async function drawCards(
  cards: readonly Card[],
  folders: { out: string; cache: string },
): Promise<{ drawn: number; kept: number }> {
  const { out, cache } = folders;
  await mkdir(out, { recursive: true });
  await mkdir(cache, { recursive: true });
  const byName = new Map(cards.map((card) => [card.name, card]));
  const cached = new Set(await readdir(cache));
  const missing = [...byName.values()].filter(({ name }) => !cached.has(name));
  await drawAll(missing, cache);
  const now = new Date();
  await inTurn([...byName.keys()], COPIES_AT_ONCE, async (name) => {
    await copyFile(join(cache, name), join(out, name));
    if (cached.has(name)) await utimes(join(cache, name), now, now);
  });
  await prune(cache, new Set(byName.keys()));
  return { drawn: missing.length, kept: byName.size - missing.length };
}
