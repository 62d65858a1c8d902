import { describe, expect, it } from 'vitest';
import { drawQrCode } from '../../../src/found/qr-code.ts';
import { CHANNELS, listShareLinks } from '../../../src/found/share-links.ts';
import { SOURCES } from '../../../src/schemas/application.ts';

const SITE = { url: 'https://jobs.example', languages: ['en', 'sv'] as const };

describe('ready links', () => {
  const pages = listShareLinks('baker', ['en', 'sv'], ['lead'], SITE);

  it('come for each language and audience', () => {
    expect(pages.map(({ address }) => address)).toEqual([
      'https://jobs.example/jobs/baker',
      'https://jobs.example/jobs/baker/for/lead',
      'https://jobs.example/sv/jobs/baker',
      'https://jobs.example/sv/jobs/baker/for/lead',
    ]);
  });

  it('name a source that is counted, and nobody', () => {
    for (const { channel, link } of pages.flatMap(({ links }) => links)) {
      expect(SOURCES).toContain(channel);
      expect(link.endsWith(`?ref=${channel}`)).toBe(true);
    }
    expect(new Set(CHANNELS).size).toBe(CHANNELS.length);
  });
});

describe('a code for paper', () => {
  it('is a picture of one path, dark on what lies below', () => {
    const svg = drawQrCode('https://jobs.example/jobs/baker?ref=qr');
    expect(svg).toMatch(
      /^<svg xmlns="[^"]+" viewBox="0 0 \d+ \d+" shape-rendering="crispEdges"><path d="[Mhvz\d -]+"\/><\/svg>$/,
    );
  });

  it('has a margin where it stands alone', () => {
    expect(drawQrCode('https://jobs.example', 4)).toContain('viewBox="-4 -4 33 33"');
  });
});
