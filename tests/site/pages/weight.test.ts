import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { attribute, buildFixture, type DrawnSite } from '../build-fixture.ts';

/** The first response of a connection: ten packets, of which some are headers (RFC 6928). */
const PAGE_MAX = 14 * 1024;
const SCRIPT_MAX = 5 * 1024;

let sample: DrawnSite;

beforeAll(async () => {
  sample = await buildFixture('sample', { CONTENT_DIR: join(process.cwd(), 'content') });
});

describe('weight', () => {
  it('of every page with its sheet fits the first response', async () => {
    const pages = sample.files.filter((file) => file.endsWith('.html'));
    const heavy = [];
    for (const file of pages) {
      const { weight } = await sample.page(file);
      if (weight > PAGE_MAX) heavy.push(`${file}: ${weight}`);
    }
    expect(heavy).toEqual([]);
  });

  it('of the script a page brings stays small, and none of it blocks', async () => {
    const file = sample.files.find((name) => /^jobs\/[^/]+\.html$/.test(name)) ?? '';
    const page = await sample.page(file);
    const scripts = page.find('script[src]');
    const sources = await Promise.all(
      scripts.map((script) => sample.read(attribute(script, 'src')?.slice(1) ?? '')),
    );
    expect(scripts.map((script) => attribute(script, 'type'))).toEqual(['module']);
    expect(brotliCompressSync(sources.join('')).length).toBeLessThanOrEqual(SCRIPT_MAX);
  });

  it('of what tells profiles apart is paid on focus alone', async () => {
    const file = sample.files.find((name) => /^jobs\/[^/]+\.html$/.test(name)) ?? '';
    expect((await sample.page(file)).html).not.toContain('describe-link');
  });

  it('of pictures below the first screen waits until they are near', async () => {
    for (const file of sample.files.filter((name) => /^jobs\/[^/]+\.html$/.test(name))) {
      const page = await sample.page(file);
      const opening = page.html.indexOf('</header>', page.html.indexOf('class="opening"'));
      const eager = page
        .find('img')
        .filter((picture) => attribute(picture, 'loading') === undefined)
        .map((picture) => page.html.indexOf(`src="${attribute(picture, 'src')}"`));
      expect(
        eager.every((at) => at < opening),
        file,
      ).toBe(true);
    }
  });
});

describe('the one sheet', () => {
  it('names its layers in order before any of them is used', async () => {
    const { html } = await sample.page('index.html');
    const sheet = /<style>([^]*?)<\/style>/.exec(html)?.[1] ?? '';
    const layers = [...sheet.matchAll(/@layer ([\w, ]+)[{;]/g)].flatMap(([, names = '']) =>
      names.split(',').map((name) => name.trim()),
    );
    expect([...new Set(layers)]).toEqual(['reset', 'base', 'layout', 'components', 'utilities']);
  });

  it('knows left and right by reading direction alone', async () => {
    const { html } = await sample.page('index.html');
    const sheet = /<style>([^]*?)<\/style>/.exec(html)?.[1] ?? '';
    expect(sheet).not.toMatch(
      /[{;](?:margin|padding|border)-(?:left|right)|[{;](?:left|right):|text-align:(?:left|right)/,
    );
  });
});
