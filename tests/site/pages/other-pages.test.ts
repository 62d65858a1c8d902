import { parse } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { attribute, buildFixture, type DrawnSite } from '../build-fixture.ts';

let site: DrawnSite;

beforeAll(async () => {
  site = await buildFixture('pages');
});

const hrefs = async (file: string) =>
  (await site.page(file)).find('a[href]').map((link) => attribute(link, 'href') ?? '');

describe('the list', () => {
  it('shows open and paused vacancies, and no others', async () => {
    const page = await site.page('index.html');
    const titles = page.find('h2').map((heading) => page.text(heading));
    expect(page.text(page.find('h1')[0])).toBe('4 open vacancies');
    expect(titles).toContain('Lemon grader (m/f/d)');
    expect(titles).toContain('Paused clerk (paused)');
    expect(titles.join()).not.toMatch(/Closed|Filled|Unlisted/);
  });

  it('is narrowed by plain links to pages of their own', async () => {
    expect(await hrefs('index.html')).toEqual(
      expect.arrayContaining(['/jobs/mode/remote', '/jobs/mode/hybrid']),
    );
    const page = await site.page('jobs/place/boden.html');
    expect(page.text(page.find('h1')[0])).toBe('Vacancies in Boden');
    expect(page.find('ol')).toHaveLength(1);
  });

  it('is there in every language of the site, even with nothing in it', async () => {
    const page = await site.page('sv.html');
    expect(page.text(page.find('h1')[0])).toBe('Just nu finns inget ledigt.');
  });
});

describe('an employer’s page', () => {
  it('carries promise, benefits, figures with sources, voices and the answer to reviews', async () => {
    const page = await site.page('employers/citron.html');
    const text = page.text();
    expect(text).toContain('Nobody is rung up after six.');
    expect(text).toContain('Source: payroll, October 2026');
    expect(text).toContain('I was asked what I think.');
    expect(text).toContain('Since 2024 there is one scale.');
    expect(attribute(page.find('html')[0], 'data-brand')).toBe('ffd400');
  });

  it('writes figures as each language does', async () => {
    const figures = async (file: string) => {
      const page = await site.page(file);
      return page
        .find('[class=num]')
        .map((figure) => page.text(figure))
        .slice(-2);
    };
    expect(await figures('employers/citron.html')).toEqual(['3 of 1240', '1.5 hours']);
    expect(await figures('sv/employers/citron.html')).toEqual(['3 of 1240', '1,5 timmar']);
  });

  it('is short when little is known', async () => {
    const page = await site.page('employers/plain.html');
    expect(page.find('h2').map((heading) => page.text(heading))).toContain('Open here');
    expect(page.text()).not.toContain('Benefits');
  });
});

describe('the privacy notice', () => {
  it('says in each language what Article 13 asks, filled from site.yaml', async () => {
    for (const file of ['privacy.html', 'sv/privacy.html', 'de/privacy.html', 'nl/privacy.html']) {
      const text = (await site.page(file)).text();
      expect(text, file).toContain('Page Tests AB, Storgatan 1, 111 11 Stockholm');
      expect(text, file).toContain('privacy@pages.example');
      expect(text, file).toContain('150');
      expect(text, file).toContain('Hosting AG');
      expect(text, file).toContain('Integritetsskyddsmyndigheten');
      expect(text, file).toMatch(/6\(1\)\(b\)|6\.1 b|6 Abs\. 1 lit\. b|6 lid 1 onder b/);
    }
  });
});

describe('links', () => {
  it('on every page lead somewhere', async () => {
    const known = new Set(site.files);
    const leads = (path: string) =>
      path === '/' ||
      known.has(path.slice(1)) ||
      known.has(`${path.slice(1)}.html`) ||
      path.startsWith('/apply/');
    const dead = [];
    for (const file of site.files.filter((name) => name.endsWith('.html'))) {
      const page = await site.page(file);
      const ids = new Set(page.find('[id]').map((element) => attribute(element, 'id')));
      const isPart = page.find('main').length === 0;
      for (const href of await hrefs(file)) {
        const isDead = href.startsWith('#')
          ? !isPart && !ids.has(href.slice(1))
          : href.startsWith('/') && !leads(href.replace(/[?#].*$/, ''));
        if (isDead) dead.push(`${file}: ${href}`);
      }
    }
    expect(dead).toEqual([]);
  });

  it('to a page that is not here end at one in all languages of the site', async () => {
    const page = await site.page('404.html');
    const languages = page.find('section[lang]').map((section) => attribute(section, 'lang'));
    expect(languages).toEqual(['en', 'sv', 'de', 'nl']);
  });
});

describe('ids', () => {
  it('are unique on every page', async () => {
    for (const file of site.files.filter((name) => name.endsWith('.html'))) {
      const ids = (await site.page(file)).find('[id]').map((element) => attribute(element, 'id'));
      expect(ids.length, file).toBe(new Set(ids).size);
    }
  });
});

describe('the markup', () => {
  it('of every page parses without an error', async () => {
    // What a personal link shows is a part of a page, not one.
    const pages = site.files.filter(
      (file) => file.endsWith('.html') && !/(^|\/)personal\//.test(file),
    );
    const errors: string[] = [];
    for (const file of pages) {
      parse(await site.read(file), {
        onParseError: ({ code, startLine, startCol }) =>
          errors.push(`${file}:${startLine}:${startCol}: ${code}`),
      });
    }
    expect(pages.length).toBeGreaterThan(10);
    expect(errors).toEqual([]);
  });
});
