import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { attribute, buildFixture, type DrawnPage } from '../build-fixture.ts';

let page: DrawnPage;

beforeAll(async () => {
  page = await (await buildFixture('pages')).page('jobs/everything.html');
});

describe('blocks', () => {
  it('draw a week as days and what happens on them', () => {
    const [week] = page.find('[class=week]');
    expect(page.text(week)).toBe('Monday Grading until noon.');
    expect(week?.tagName).toBe('dl');
  });

  it('give a figure its source', () => {
    const figures = page.find('figure').map((figure) => page.text(figure));
    expect(figures).toContain('8 of 10 lemons are yellow Source: scales, 2026');
  });

  it('draw shares as bars that are read as text', () => {
    const charts = page.find('[class=shares]').map((chart) => page.text(chart));
    expect(charts).toContain('What becomes of them Sold 90 % Juice 10 %');
    expect(page.find('svg').every((svg) => attribute(svg, 'aria-hidden') === 'true')).toBe(true);
  });

  it('stand among headings that step down below the page’s own, and cells without a style', () => {
    const own = (selector: string) => page.find(selector).map((heading) => page.text(heading));
    expect(own('h3')).toContain('An ordinary week');
    expect(own('h2')).not.toContain('An ordinary week');
    expect(page.find('td').filter((cell) => attribute(cell, 'style'))).toEqual([]);
  });

  it('leave the empty corner of a table no header, and give each row one', () => {
    const headers = page.find('th').map((cell) => [attribute(cell, 'scope'), page.text(cell)]);
    expect(headers).toEqual([
      ['col', 'Elsewhere'],
      ['col', 'Here'],
      ['row', 'Light'],
    ]);
  });

  it('find a picture beside the file and give it its size', () => {
    const [picture] = page
      .find('img')
      .filter((each) => attribute(each, 'alt') === 'The lemon house');
    expect(attribute(picture, 'src')).toMatch(/^\/assets\/house\.[^/]+\.svg$/);
    expect(attribute(picture, 'width')).toBe('640');
    expect(attribute(picture, 'loading')).toBe('lazy');
  });

  it('show a video as a link, so that nothing is fetched before the press', () => {
    const links = page.find('a').map((link) => attribute(link, 'href'));
    expect(links).toContain('https://videos.example.com/lemons');
    expect(page.find('video')).toEqual([]);
    expect(page.find('iframe')).toEqual([]);
  });
});

describe('a misused block', () => {
  const buildWith = async (body: string) => {
    const folder = await mkdtemp(join(tmpdir(), 'beckon-blocks-'));
    await cp('tests/fixtures/pages', folder, { recursive: true });
    const head = `---
title: Clerk
hook: You would write less.
employer: plain
recruiter: anna-berg
state: open
posted: 2026-11-02
closes: rolling
employmentTypes: [full-time]
workplace: { mode: remote, countries: [SE] }
answerDays: 3
---

`;
    await writeFile(join(folder, 'vacancies/fewest/en.mdx'), head + body);
    return buildFixture('misused', { CONTENT_DIR: folder });
  };

  it('stops the build with the sentence that mends it', async () => {
    await expect(buildWith('<Quote by="bo-lint">\n\nHm.\n\n</Quote>\n')).rejects.toThrow(
      '<Quote> by names "bo-lint", and content/people has nobody of that name. Did you mean "bo-lind"?',
    );
  });

  it('stops the build when its picture is not there', async () => {
    await expect(buildWith('<Picture src="./huose.svg" alt="A house" />\n')).rejects.toThrow(
      '<Picture> names "./huose.svg", and there is no such file.',
    );
  });
});
