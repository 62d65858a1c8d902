import { readFile } from 'node:fs/promises';
import { type PromiseFigures, promiseFiguresSchema } from '../schemas/promise-figures.ts';

let known: Promise<PromiseFigures> | undefined;

async function read(): Promise<PromiseFigures> {
  const file = process.env['PROMISE_FIGURES'];
  if (!file) return {};
  return promiseFiguresSchema.parse(JSON.parse(await readFile(file, 'utf8')));
}

/**
 * How many promised answers of a recruiter came in time, as the file that `PROMISE_FIGURES` names has it; undefined
 * while there are too few to say anything. The command line fetches that file before each build, so that the page
 * shows last night's figure as plain text and costs no request.
 */
export async function promiseFigure(
  recruiter: string,
): Promise<PromiseFigures[string] | undefined> {
  return (await (known ??= read()))[recruiter];
}
