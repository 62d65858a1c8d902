import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawSite } from '../support/draw.ts';
import { CACHE } from '../support/paths.ts';
import { attribute, type DrawnSite, readSite } from './build-fixture.ts';

const SITE = 'https://jobs.fixture.example';
const CONTENT = join(CACHE, 'found-content');
const OUT = join(CACHE, 'found-dist');
/** The day before, of and after the one on which the vacancy closes; midnight in Stockholm is 23:00 here. */
const CLOCKS = {
  before: '2026-11-29T12:00:00Z',
  of: '2026-11-30T22:59:58Z',
  after: '2026-11-30T23:00:00Z',
};

const put = async (path: string, text: string) => {
  await mkdir(join(CONTENT, path, '..'), { recursive: true });
  await writeFile(join(CONTENT, path), text);
};

const closing = (title: string) => `---
title: ${title}
heading: ${title} (m/f/d)
hook: You would see the ice break up in May.
employer: hjort
recruiter: anna-berg
state: open
posted: 2026-09-01
updated: 2026-09-20
closes: 2026-11-30
employmentTypes: [full-time]
workplace: { mode: hybrid, daysAtHome: 2 }
places: [{ street: Hamngatan 1, postalCode: "972 38", locality: Luleå, country: SE }]
pay: { min: 32000, max: 38000, currency: SEK, period: month }
answerDays: 3
audiences: [{ id: returner, name: Back from leave, hook: Mornings only., motives: [time] }]
---

## The work

Boats are small here, and the R&D \\<C++> crew is smaller.
`;

const FIXTURE = 'tests/fixtures/site';
const cards = async () => (await readdir(join(OUT, 'og'))).toSorted();

async function drawAt(clock: string): Promise<DrawnSite> {
  await rm(OUT, { recursive: true, force: true });
  await drawSite(CONTENT, OUT, { BECKON_NOW: clock, BECKON_CACHE_DIR: `${OUT}-cache` });
  return readSite(OUT);
}

beforeAll(async () => {
  await rm(CONTENT, { recursive: true, force: true });
  await rm(`${OUT}-cache`, { recursive: true, force: true });
  await cp(FIXTURE, CONTENT, { recursive: true });
  await put('vacancies/pilot/en.mdx', closing('Pilot'));
  await put(
    'vacancies/pilot/sv.mdx',
    '---\ntitle: Lots\nheading: Lots\nhook: Du skulle se isen gå.\naudiences: [{ name: Tillbaka, hook: Bara förmiddagar. }]\n---\n\nBåtarna är små.\n',
  );
});

const postings = (page: Awaited<ReturnType<DrawnSite['page']>>) =>
  page
    .find('[type=application/ld+json]')
    .map((script) => script.childNodes.map((node) => ('value' in node ? node.value : '')).join(''))
    .map((text) => JSON.parse(text) as Record<string, unknown>)
    .filter((thing) => thing['@type'] === 'JobPosting');
type Page = Awaited<ReturnType<DrawnSite['page']>>;
const meta = (page: Page, name: string) =>
  page
    .find('meta')
    .filter((each) => (attribute(each, 'property') ?? attribute(each, 'name')) === name)
    .map((each) => attribute(each, 'content'));
const link = (page: Page, rel: string) =>
  page
    .find(`[rel=${rel}]`)
    .map((each) => [attribute(each, 'hreflang'), attribute(each, 'href')] as const);

describe('a site before a vacancy closes', () => {
  let site: DrawnSite;
  let pilot: Page;
  beforeAll(async () => {
    site = await drawAt(CLOCKS.before);
    pilot = await site.page('jobs/pilot.html');
  });

  it('has one posting on the page of each open, listed vacancy and none elsewhere', async () => {
    const pages = site.files.filter((file) => file.endsWith('.html') && !file.startsWith('_'));
    const marked: string[] = [];
    for (const file of pages) {
      const count = postings(await site.page(file)).length;
      expect(count, file).toBeLessThan(2);
      if (count === 1) marked.push(file);
    }
    expect(marked).toEqual([
      'jobs/night-nurse.html',
      'jobs/pilot.html',
      'jobs/welder.html',
      'sv/jobs/pilot.html',
      'sv/jobs/welder.html',
    ]);
  });

  it('tells in the posting what the content says', () => {
    expect(postings(pilot)[0]).toMatchObject({
      title: 'Pilot',
      identifier: { value: 'pilot' },
      datePosted: '2026-09-01',
      validThrough: '2026-11-30T23:59:59+01:00',
      employmentType: 'FULL_TIME',
      directApply: true,
      jobLocation: { address: { addressLocality: 'Luleå', addressCountry: 'SE' } },
      baseSalary: {
        currency: 'SEK',
        value: { minValue: 32000, maxValue: 38000, unitText: 'MONTH' },
      },
    });
    expect(postings(pilot)[0]).not.toHaveProperty('jobLocationType');
    expect(postings(pilot)[0]?.['description']).toContain('the R&amp;D &lt;C++&gt; crew');
  });

  it('gives every version of a vacancy one identifier', async () => {
    const swedish = await site.page('sv/jobs/pilot.html');
    expect(postings(swedish)[0]?.['identifier']).toEqual(postings(pilot)[0]?.['identifier']);
  });

  it('ends no script early', () => {
    expect(pilot.html).not.toMatch(/ld\+json">[^<]*<(?!\/script>)/);
  });

  it('says in the head what previews show, pay first', () => {
    expect(meta(pilot, 'og:title')).toEqual(['Pilot (m/f/d), Luleå']);
    expect(meta(pilot, 'og:description')[0]).toMatch(/^SEK\s32,000\s?–\s?38,000 a month/);
    expect(meta(pilot, 'twitter:data2')).toEqual(['Luleå / partly at home']);
    expect(meta(pilot, 'og:locale')).toEqual(['en_GB']);
    expect(meta(pilot, 'og:locale:alternate')).toEqual(['sv_SE']);
    expect(meta(pilot, 'robots')).toEqual(['unavailable_after: 2026-11-30T23:59:59+01:00']);
    expect(meta(pilot, 'description')[0]?.length).toBeLessThanOrEqual(156);
  });

  it('has it all before the style sheet and within the first 32 KB', () => {
    const end = pilot.html.lastIndexOf('<meta ');
    expect(end).toBeLessThan(pilot.html.indexOf('<style'));
    expect(Buffer.byteLength(pilot.html.slice(0, end))).toBeLessThan(32 * 1024);
  });

  it('names one address everywhere', async () => {
    const address = `${SITE}/jobs/pilot`;
    expect(link(pilot, 'canonical')).toEqual([[undefined, address]]);
    expect(meta(pilot, 'og:url')).toEqual([address]);
    expect(await site.read('sitemap.xml')).toContain(`<loc>${address}</loc><lastmod>2026-09-20<`);
  });

  it('joins the languages to a set that each of them names', async () => {
    const swedish = await site.page('sv/jobs/pilot.html');
    const alternates = (page: Page) => link(page, 'alternate').filter(([language]) => language);
    expect(alternates(pilot)).toEqual([
      ['en', `${SITE}/jobs/pilot`],
      ['sv', `${SITE}/sv/jobs/pilot`],
      ['x-default', `${SITE}/jobs/pilot`],
    ]);
    expect(alternates(swedish)).toEqual(alternates(pilot));
  });

  it('has the card that each page names, of the size it says', async () => {
    for (const file of [
      'jobs/pilot.html',
      'sv/jobs/pilot.html',
      'jobs/pilot/for/returner.html',
      'index.html',
      'employers/hjort.html',
    ]) {
      const [image = ''] = meta(await site.page(file), 'og:image');
      expect(image, file).toMatch(
        /^https:\/\/jobs\.fixture\.example\/og\/[\w.-]+\.[0-9a-f]{16}\.jpg$/,
      );
      const card = await readFile(join(OUT, image.replace(SITE, '')));
      expect(await sharp(card).metadata(), file).toMatchObject({ width: 1200, height: 630 });
      expect(card.length).toBeLessThan(300_000);
    }
  });

  it('greets each audience with a card of its own', async () => {
    const returner = await site.page('jobs/pilot/for/returner.html');
    expect(meta(returner, 'og:image')).not.toEqual(meta(pilot, 'og:image'));
    expect(meta(returner, 'og:description')[0]).toContain('Mornings only.');
  });

  it('stands in every feed', async () => {
    for (const file of [
      'feed.xml',
      'atom.xml',
      'feed.json',
      'indeed.xml',
      'jobs.json',
      'embed/hjort.json',
    ]) {
      expect(await site.read(file), file).toContain(`${SITE}/jobs/pilot`);
      expect(await site.read(file), file).not.toContain('hidden-role');
    }
  });

  it('draws nothing again when nothing has changed, and the same bytes', async () => {
    const names = await cards();
    const before = await Promise.all(names.map((name) => readFile(join(OUT, 'og', name))));
    const sitemap = await site.read('sitemap.xml');
    const again = await drawAt(CLOCKS.before);
    expect(await cards()).toEqual(names);
    const after = await Promise.all(names.map((name) => readFile(join(OUT, 'og', name))));
    expect(after.every((file, index) => before[index]?.equals(file))).toBe(true);
    expect(await again.read('sitemap.xml')).toBe(sitemap);
  });
});

describe('a vacancy at its closing', () => {
  it('is open to the last second of its last day', async () => {
    const site = await drawAt(CLOCKS.of);
    expect(postings(await site.page('jobs/pilot.html'))).toHaveLength(1);
  });

  it('is in no feed, sitemap or language set once that day is over', async () => {
    const names = await (async () => {
      await drawAt(CLOCKS.before);
      return cards();
    })();
    const site = await drawAt(CLOCKS.after);
    const pilot = await site.page('jobs/pilot.html');
    expect(postings(pilot)).toEqual([]);
    expect(pilot.find('[id=apply]')).toEqual([]);
    expect(pilot.html).not.toContain('action="/apply/');
    expect(meta(pilot, 'robots')).toEqual(['noindex']);
    expect(link(pilot, 'alternate')).toEqual([]);
    for (const file of [
      'sitemap.xml',
      'feed.xml',
      'sv/feed.xml',
      'atom.xml',
      'feed.json',
      'indeed.xml',
      'jobs.json',
      'embed/hjort.json',
    ]) {
      expect(await site.read(file), file).not.toContain('pilot');
    }
    const drawn = (await cards()).filter((name) => !names.includes(name));
    expect(drawn.map((name) => name.replace(/\.[0-9a-f]{16}/, ''))).toEqual([
      'pilot.en.jpg',
      'pilot.en.returner.jpg',
      'pilot.en.square.jpg',
      'pilot.sv.jpg',
      'pilot.sv.returner.jpg',
      'pilot.sv.square.jpg',
    ]);
  });
});
