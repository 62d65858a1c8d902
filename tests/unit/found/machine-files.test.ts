import { describe, expect, it } from 'vitest';
import type { FoundFacts, FoundVacancy } from '../../../src/found/found-facts.ts';
import { writeMachineFiles } from '../../../src/found/machine-files.ts';
import { writeSitemap } from '../../../src/found/sitemap.ts';

const BAKER: FoundVacancy = {
  slug: 'baker',
  locale: 'en',
  isOriginal: true,
  path: '/jobs/baker',
  title: 'Baker & <miller>',
  heading: 'Baker & <miller> (m/f/d)',
  hook: 'You would sleep at night.',
  field: 'Bread',
  reference: 'B-1',
  employer: { id: 'mill', name: 'Mill', site: 'https://mill.example', path: '/employers/mill' },
  recruiter: 'Anna Lind',
  employmentTypes: ['full-time', 'part-time'],
  workplace: { mode: 'hybrid', daysAtHome: 1 },
  places: [
    { locality: 'Boden', country: 'SE', postalCode: '961 31' },
    { locality: 'Luleå', country: 'SE' },
  ],
  pay: { min: 30000, max: 34000, currency: 'SEK', period: 'month', basis: 'gross' },
  payText: 'SEK 30,000–34,000 a month, before tax',
  whereText: 'Boden or Luleå, 1 day a week at home',
  posted: '2026-11-03',
  updated: '2026-11-09',
  closing: '2026-12-31T23:59:59+01:00',
  card: '/og/baker.en.0123.jpg',
  square: '/og/baker.en.square.0123.jpg',
};
const BAGARE: FoundVacancy = {
  ...BAKER,
  locale: 'sv',
  isOriginal: false,
  path: '/sv/jobs/baker',
  title: 'Bagare',
  heading: 'Bagare',
};
const FACTS: FoundFacts = {
  site: {
    name: 'Jobs',
    legalName: 'Jobs AB',
    url: 'https://jobs.example',
    languages: ['en', 'sv'],
    descriptions: { en: 'Bread.', sv: 'Bröd.' },
    lists: { en: '/', sv: '/sv' },
  },
  employers: [{ id: 'mill', name: 'Mill', path: '/employers/mill' }],
  vacancies: [BAKER, BAGARE],
  sitemap: [
    {
      path: '/jobs/baker',
      changed: '2026-11-09',
      alternates: [
        ['en', '/jobs/baker'],
        ['sv', '/sv/jobs/baker'],
      ],
    },
    { path: '/privacy', changed: null, alternates: [['en', '/privacy']] },
  ],
  cards: [],
  codes: [],
};
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const DRAWN = {
  describe: ({ title }: FoundVacancy) => `<p>${escape(title)} ]]> done</p>`,
  cardBytes: () => 90_000,
};
const files = writeMachineFiles(FACTS, DRAWN);
const read = (path: string) => files.get(path) ?? '';

describe('the sitemap', () => {
  it('names each version with all its languages and a language for the rest', () => {
    expect(read('sitemap.xml')).toContain(
      '<url><loc>https://jobs.example/jobs/baker</loc><lastmod>2026-11-09</lastmod>' +
        '<xhtml:link rel="alternate" hreflang="en" href="https://jobs.example/jobs/baker"/>' +
        '<xhtml:link rel="alternate" hreflang="sv" href="https://jobs.example/sv/jobs/baker"/>' +
        '<xhtml:link rel="alternate" hreflang="x-default" href="https://jobs.example/jobs/baker"/></url>',
    );
  });

  it('claims no date where none is known, and no languages where there is one', () => {
    expect(read('sitemap.xml')).toContain('<url><loc>https://jobs.example/privacy</loc></url>');
  });

  it('becomes an index when one file may not name all', () => {
    const parts = writeSitemap(FACTS.sitemap, 'https://jobs.example', 1);
    expect([...parts.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
    expect(parts.get('sitemap.xml')).toContain(
      '<sitemap><loc>https://jobs.example/sitemap-1.xml</loc><lastmod>2026-11-09</lastmod></sitemap>',
    );
  });
});

describe('robots.txt', () => {
  it('lets everybody in but to what is somebody’s own', () => {
    expect(read('robots.txt')).toBe(
      'User-agent: *\nDisallow: /a/\nDisallow: /r/\nDisallow: /apply/\n\nSitemap: https://jobs.example/sitemap.xml\n',
    );
  });
});

describe('the feeds', () => {
  it('come in three formats for each language', () => {
    for (const path of ['/feed.xml', '/atom.xml', '/feed.json', '/sv/feed.xml']) {
      expect(read(path), path).toContain('jobs/baker');
    }
    expect(read('/sv/feed.xml')).not.toContain('miller');
  });

  it('tell dates of the content, never of the build', () => {
    expect(read('/feed.xml')).toContain(
      '<lastBuildDate>Mon, 09 Nov 2026 00:00:00 GMT</lastBuildDate>',
    );
    expect(read('/feed.xml')).toContain('<pubDate>Tue, 03 Nov 2026 00:00:00 GMT</pubDate>');
    expect(read('/atom.xml')).toContain('<updated>2026-11-09T00:00:00.000Z</updated>');
  });

  it('write a title as each format wants it', () => {
    expect(read('/feed.xml')).toContain('<![CDATA[Baker & <miller> (m/f/d), Mill]]>');
    expect(read('/atom.xml')).toContain('<![CDATA[Baker &amp; &lt;miller&gt; (m/f/d), Mill]]>');
    expect(read('/feed.json')).toContain('"title": "Baker & <miller> (m/f/d), Mill"');
  });

  it('carry the square card with its size', () => {
    expect(read('/feed.xml')).toMatch(
      /<enclosure (?=[^>]*type="image\/jpeg")(?=[^>]*length="90000")[^>]*square/,
    );
  });

  it('name lasting addresses', () => {
    expect(read('/feed.xml')).toContain(
      '<guid isPermaLink="true">https://jobs.example/jobs/baker<',
    );
  });

  it('carry the vacancy as data in JSON Feed 1.1', () => {
    const feed = JSON.parse(read('/feed.json')) as {
      version: string;
      items: { id: string; _job: { pay: unknown } }[];
    };
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.items[0]?.id).toBe('https://jobs.example/jobs/baker');
    expect(feed.items[0]?._job.pay).toMatchObject({ min: 30000, max: 34000, currency: 'SEK' });
  });
});

describe('the file for job boards', () => {
  const indeed = read('indeed.xml');

  it('tells a vacancy once for each place, in the language that holds its facts', () => {
    expect(indeed.match(/<job>/g)).toHaveLength(2);
    expect(indeed).toContain('<referencenumber><![CDATA[baker]]></referencenumber>');
    expect(indeed).toContain('<referencenumber><![CDATA[baker-2]]></referencenumber>');
    expect(indeed).not.toContain('Bagare');
  });

  it('keeps every sign as it was written', () => {
    expect(indeed).toContain('<title><![CDATA[Baker & <miller>]]></title>');
    expect(indeed).toContain(']]]]><![CDATA[> done');
  });

  it('says what the page says', () => {
    expect(indeed).toContain('<salary><![CDATA[SEK 30,000–34,000 a month, before tax]]></salary>');
    expect(indeed).toContain('<remotetype><![CDATA[Hybrid remote]]></remotetype>');
    expect(indeed).toContain('<expirationdate><![CDATA[2026-12-31]]></expirationdate>');
  });
});

describe('jobs.json and the embed', () => {
  it('name addresses without a query', () => {
    expect(read('jobs.json') + read('embed/mill.json')).not.toContain('?');
  });

  it('gives the embed each vacancy once, with its languages', () => {
    const { jobs } = JSON.parse(read('embed/mill.json')) as {
      jobs: { id: string; versions: { language: string; url: string }[] }[];
    };
    expect(jobs).toHaveLength(1);
    expect(jobs[0]?.versions.map(({ language, url }) => [language, url])).toEqual([
      ['en', 'https://jobs.example/jobs/baker'],
      ['sv', 'https://jobs.example/sv/jobs/baker'],
    ]);
  });

  it('is empty, not absent, once everything is closed', () => {
    const closed = writeMachineFiles({ ...FACTS, vacancies: [], sitemap: [] }, DRAWN);
    expect(JSON.parse(closed.get('embed/mill.json') ?? '')).toMatchObject({ jobs: [] });
    for (const [path, text] of closed) expect(text, path).not.toContain('baker');
  });
});
