import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inlineSheet } from '../../../src/content/inline-sheet.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'beckon-sheet-'));
});
afterEach(() => rm(root, { recursive: true }));

type Done = (build: { dir: URL; logger: { info: () => void } }) => Promise<void>;

/** Ends a build of which only this page stands there: what another core writes may come later. */
async function endBuild(page: string): Promise<void> {
  await writeFile(join(root, '404.html'), page);
  const done = inlineSheet().hooks['astro:build:done'] as unknown as Done;
  await done({ dir: pathToFileURL(`${root}/`), logger: { info: () => undefined } });
}

test('the hash of the sheet goes to files and Worker', async () => {
  await endBuild('<style>p{color:red}</style><p>Gone</p>');
  // printf 'p{color:red}' | openssl dgst -sha256 -binary | base64
  const hash = 'p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64=';
  expect(await readFile(join(root, '_beckon/sheet.json'), 'utf8')).toBe(`{"sha256":"${hash}"}`);
  expect(await readFile(join(root, '_headers'), 'utf8')).toContain(`'sha256-${hash}'`);
});

test.each(['<p>Gone</p>', '<style>p{}</style><style>b{}</style>'])(
  'a page without its one sheet stops the build: %s',
  async (page) => {
    await expect(endBuild(page)).rejects.toThrow('Expected one style sheet');
  },
);
