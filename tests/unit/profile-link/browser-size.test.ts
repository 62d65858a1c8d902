import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { readInBrowser } from '../../../src/profile-link/read-in-browser.ts';
import { readProfileLink } from '../../../src/profile-link/read-profile-link.ts';
import { show } from './show.ts';
import { table as linkedin } from './rows/linkedin.ts';
import { tables as codeHosts } from './rows/code-hosts.ts';
import { tables as hostile } from './rows/hostile.ts';
import { tables as pastes } from './rows/pastes.ts';
import { tables as social } from './rows/social.ts';
import { tables as websites } from './rows/websites.ts';
import { tables as workAndStudy } from './rows/work-and-study.ts';

const MAX_BROTLI_BYTES = 20_000;
const ENTRY = fileURLToPath(
  new URL('../../../src/profile-link/read-in-browser.ts', import.meta.url),
);

describe('the reader in the browser', () => {
  it('weighs at most 20 KB compressed', async () => {
    const { outputFiles } = await build({
      entryPoints: [ENTRY],
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      charset: 'utf8',
      target: 'es2022',
    });
    const [file] = outputFiles;
    expect(brotliCompressSync(file?.contents ?? '').length).toBeLessThanOrEqual(MAX_BROTLI_BYTES);
  });

  it('answers as the server does, but for rare endings and rare names GitHub keeps', () => {
    const texts = [
      linkedin,
      ...codeHosts,
      ...social,
      ...workAndStudy,
      ...websites,
      ...pastes,
      ...hostile,
    ].flatMap(({ shapes }) => shapes.flatMap(({ from }) => from));
    const differing = texts.filter(
      (text) => show(readInBrowser(text)) !== show(readProfileLink(text)),
    );
    expect(differing).toEqual([]);
  });
});
