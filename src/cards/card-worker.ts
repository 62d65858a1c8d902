import { rename, writeFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import sharp from 'sharp';
import { drawCard } from './draw-card.ts';
import type { Answer, Order } from './draw-cards.ts';

/** Each worker keeps one core busy: libvips must not start threads of its own beside them. */
sharp.concurrency(1);
sharp.cache(false);

async function fill({ card, file }: Order): Promise<Answer> {
  try {
    const unfinished = `${file}.${process.pid}.part`;
    await writeFile(unfinished, await drawCard(card.facts));
    await rename(unfinished, file);
    return { ok: true };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (order: Order) => {
  void fill(order).then((answer) => parentPort?.postMessage(answer));
});
