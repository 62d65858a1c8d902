import type { SitemapEntry } from './found-facts.ts';
import { escapeXml } from './xml.ts';

/** What one sitemap may name, by the protocol. */
export const ENTRIES_MAX = 50_000;

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

function writeEntry({ path, changed, alternates }: SitemapEntry, site: string): string {
  const [original] = alternates;
  const links =
    original === undefined || alternates.length < 2
      ? []
      : [...alternates, ['x-default', original[1]] as const].map(
          ([language, to]) =>
            `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeXml(site + to)}"/>`,
        );
  return [
    '<url>',
    `<loc>${escapeXml(site + path)}</loc>`,
    ...(changed === null ? [] : [`<lastmod>${changed}</lastmod>`]),
    ...links,
    '</url>',
  ].join('');
}

const writeSet = (entries: readonly SitemapEntry[], site: string) =>
  `${HEAD}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries
    .map((entry) => writeEntry(entry, site))
    .join('\n')}\n</urlset>\n`;

/**
 * The sitemap, by file name: one file, or an index of several when one may not name them all.
 * @param site the site's origin
 */
export function writeSitemap(
  entries: readonly SitemapEntry[],
  site: string,
  most = ENTRIES_MAX,
): Map<string, string> {
  if (entries.length <= most) return new Map([['sitemap.xml', writeSet(entries, site)]]);
  const files = Array.from({ length: Math.ceil(entries.length / most) }, (_, index) => ({
    name: `sitemap-${index + 1}.xml`,
    part: entries.slice(index * most, (index + 1) * most),
  }));
  const index = files
    .map(({ name, part }) => {
      const changed = part
        .map((entry) => entry.changed ?? '')
        .toSorted()
        .at(-1);
      return `<sitemap><loc>${escapeXml(`${site}/${name}`)}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</sitemap>`;
    })
    .join('\n');
  return new Map([
    [
      'sitemap.xml',
      `${HEAD}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${index}\n</sitemapindex>\n`,
    ],
    ...files.map(({ name, part }) => [name, writeSet(part, site)] as const),
  ]);
}

/** What crawlers may fetch: everything but what is somebody's own. */
export const writeRobots = (site: string) =>
  [
    'User-agent: *',
    'Disallow: /a/',
    'Disallow: /r/',
    'Disallow: /apply/',
    '',
    `Sitemap: ${site}/sitemap.xml`,
    '',
  ].join('\n');
