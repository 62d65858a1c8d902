import { beforeAll, describe, expect, it } from 'vitest';
import { attribute, buildFixture, type DrawnPage, type DrawnSite } from '../build-fixture.ts';

let site: DrawnSite;
let everything: DrawnPage;
let fewest: DrawnPage;

beforeAll(async () => {
  site = await buildFixture('pages');
  everything = await site.page('jobs/everything.html');
  fewest = await site.page('jobs/fewest.html');
});

const headings = (page: DrawnPage) => page.find('h2').map((heading) => page.text(heading));

describe('the first screen', () => {
  it('says what, what would change, pay, place, hours, who, by when and at what cost', () => {
    const [opening] = everything.find('[class=opening]');
    expect(everything.text(opening)).toBe(
      'Lemon grader (m/f/d) You would grade lemons by daylight, four days a week, eight minutes from the station. ' +
        'Pay SEK 32,000–41,000 a month, before tax Place Boden 1 day a week at home Hours 28.5–38 hours a week ' +
        'Bo Lind , Head of lemons , would lead you. Anna Berg answers within 1 working day. ' +
        '50-second read 15-second answer no CV no account nobody at work will know',
    );
  });

  it('leaves out what the vacancy does not say', () => {
    const [facts] = fewest.find('[class=facts]');
    expect(fewest.text(facts)).toBe('Place remote, from anywhere in Sweden or Germany');
  });
});

describe('the sections', () => {
  it('stand in order when there is something in each', () => {
    expect(headings(everything)).toEqual([
      'It closed while you were writing',
      'What would be better',
      'The work',
      'The people',
      'What is hard about it',
      'In figures',
      'Pay, in full',
      'Place and the way there',
      'Beside your job today',
      'How it goes on',
      'Questions people ask',
      'What you must bring',
      'One link is enough',
      'Not for you?',
    ]);
  });

  it('are absent when there is nothing in them', () => {
    expect(headings(fewest)).toEqual([
      'It closed while you were writing',
      'The people',
      'Pay, in full',
      'Place and the way there',
      'Beside your job today',
      'How it goes on',
      'One link is enough',
      'Not for you?',
    ]);
  });

  it('have one h1 above them and never skip a level', () => {
    const levels = everything.elements
      .map(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1])
      .filter(Boolean)
      .map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.slice(1).forEach((level, index) => {
      expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1);
    });
  });
});

describe('the form', () => {
  it('requires one field and nothing else', () => {
    const required = everything.find('[required]');
    expect(required.map((field) => attribute(field, 'name'))).toEqual(['profile']);
  });

  it('posts to the vacancy without script', () => {
    const [form] = everything.find('form');
    expect(attribute(form, 'method')).toBe('post');
    expect(attribute(form, 'action')).toBe('/apply/everything');
  });

  it('is all there: every field of the contract by name', () => {
    const [form] = everything.find('form');
    const names = new Set(
      everything.find('[name]').flatMap((field) => {
        const isControl = ['input', 'select', 'textarea', 'button'].includes(field.tagName);
        return isControl ? [attribute(field, 'name')] : [];
      }),
    );
    expect(form).toBeDefined();
    expect([...names].toSorted()).toEqual([
      'answer',
      'ask',
      'audience',
      'channel',
      'elapsed',
      'email',
      'hours',
      'keep',
      'lang',
      'leave_empty',
      'months',
      'motives',
      'no-more',
      'phone',
      'profile',
      'question',
      'reason',
      'ref',
      'submission',
      'suggested',
    ]);
  });

  it('has no box ticked for the reader', () => {
    const ticked = everything
      .find('input[checked]')
      .filter((input) => attribute(input, 'type') === 'checkbox');
    expect(ticked).toEqual([]);
  });

  it('ties each field to its label, hint and error', () => {
    const ids = new Set(everything.find('[id]').map((element) => attribute(element, 'id')));
    for (const field of everything.find('[data-invalid]')) {
      const error = attribute(field, 'data-invalid');
      expect(attribute(field, 'aria-describedby')?.split(' ')).toContain(error);
      expect(ids).toContain(error);
      expect(everything.find(`label[for=${attribute(field, 'id')}]`)).toHaveLength(1);
    }
  });

  it('says before the button who reads, by when, how long it is kept and how to take it back', () => {
    const [before] = everything.find('[class=before]');
    const text = everything.text(before);
    expect(text).toContain('Anna Berg of Citron AB opens your link');
    expect(text).toContain('an answer within 1 working day');
    expect(text).toContain('deleted 90 days after the vacancy closes');
    expect(text).toContain('at once when you withdraw');
    expect(text).toContain('Integritetsskyddsmyndigheten');
    expect(everything.html.indexOf('class="before"')).toBeLessThan(
      everything.html.indexOf('class="button send"'),
    );
  });

  it('knows the language and the audience it stands on', async () => {
    const page = await site.page('de/jobs/everything/for/grower.html');
    const valueOf = (name: string) => attribute(page.find(`input[name=${name}]`)[0], 'value');
    expect(valueOf('lang')).toBe('de');
    expect(valueOf('audience')).toBe('grower');
  });
});

describe('the head', () => {
  it('colours the browser in both schemes, and asks for the script last', () => {
    const themes = everything
      .find('meta[name=theme-color]')
      .map((meta) => attribute(meta, 'media'));
    expect(themes).toEqual(['(prefers-color-scheme: light)', '(prefers-color-scheme: dark)']);
    const scripts = everything.find('script[type=module]');
    expect(scripts.length).toBe(1);
    expect(attribute(scripts[0], 'fetchpriority')).toBe('low');
    const loading = everything.find('img').map((image) => attribute(image, 'loading'));
    expect(new Set(loading)).toEqual(new Set(['lazy']));
  });
});

describe('what a strict policy forbids', () => {
  it('is on no page: no style attribute, inline script, handler or foreign request', async () => {
    for (const file of site.files.filter((name) => name.endsWith('.html'))) {
      const page = await site.page(file);
      expect(page.find('[style]'), file).toEqual([]);
      expect(page.find('link[rel=stylesheet]'), file).toEqual([]);
      for (const script of page.find('script')) {
        const isData = attribute(script, 'type') === 'application/ld+json';
        expect(isData || attribute(script, 'src')?.startsWith('/assets/'), file).toBe(true);
      }
      for (const picture of page.find('img')) {
        expect(attribute(picture, 'src'), file).toMatch(/^\//);
        expect(attribute(picture, 'width'), file).toMatch(/^\d+$/);
        expect(attribute(picture, 'height'), file).toMatch(/^\d+$/);
        expect(attribute(picture, 'alt'), file).toBeDefined();
      }
      expect(
        page.elements.flatMap(({ attrs }) => attrs).filter(({ name }) => /^on[a-z]/.test(name)),
        file,
      ).toEqual([]);
    }
  });
});

describe('a vacancy that takes no answers', () => {
  it('says so, has no form and stays out of search engines', async () => {
    const page = await site.page('jobs/closed-role.html');
    expect(page.find('form')).toEqual([]);
    expect(page.text()).toContain('It closed on 10 November 2026. 14 people applied.');
    expect(page.text()).toContain('The nearest open role: Clerk');
    expect(attribute(page.find('meta[name=robots]')[0], 'content')).toBe('noindex');
  });

  it('can give back what somebody typed before it closed', async () => {
    for (const name of ['closed-role', 'filled-role', 'paused-role', 'everything']) {
      const page = await site.page(`jobs/${name}.html`);
      const [kept] = page.find('[data-if=kept]');
      expect(attribute(kept, 'hidden'), name).toBeDefined();
      expect(page.find('textarea[readonly]'), name).toHaveLength(1);
    }
  });

  it('tells filled from paused', async () => {
    expect((await site.page('jobs/filled-role.html')).text()).toContain('The post is filled');
    expect((await site.page('jobs/paused-role.html')).text()).toContain('Taking a break');
  });
});

describe('an unlisted vacancy', () => {
  it('is drawn with its form, unlisted and unknown to search engines', async () => {
    const page = await site.page('jobs/unlisted-role.html');
    expect(page.find('form')).toHaveLength(1);
    expect(attribute(page.find('meta[name=robots]')[0], 'content')).toBe('noindex');
    expect((await site.page('index.html')).text()).not.toContain('Unlisted clerk');
  });
});

describe('a page for an audience', () => {
  it('greets it, puts its reasons first and points to the vacancy as canonical', async () => {
    const page = await site.page('jobs/everything/for/grower.html');
    const order = page.find('li[data-motive]').map((item) => attribute(item, 'data-motive'));
    expect(page.text(page.find('[class=hook]')[0])).toBe(
      'You would decide what becomes of what you grew.',
    );
    expect(order.slice(0, 3)).toEqual(['nearness', 'pay', 'time']);
    expect(attribute(page.find('link[rel=canonical]')[0], 'href')).toBe(
      'https://jobs.pages.example/jobs/everything',
    );
    expect(page.find('link[hreflang]')).toEqual([]);
  });
});

describe('languages', () => {
  it('point to one another and to themselves', () => {
    const links = everything.find('link[hreflang]');
    expect(links.map((link) => [attribute(link, 'hreflang'), attribute(link, 'href')])).toEqual([
      ['en', 'https://jobs.pages.example/jobs/everything'],
      ['de', 'https://jobs.pages.example/de/jobs/everything'],
      ['x-default', 'https://jobs.pages.example/jobs/everything'],
    ]);
  });

  it('mark a text that is not in the page’s own', async () => {
    const page = await site.page('de/jobs/everything.html');
    const [sentence] = page.find('q');
    expect(attribute(page.find('html')[0], 'lang')).toBe('de');
    expect(attribute(sentence, 'lang')).toBe('en');
  });
});

describe('motives', () => {
  it('are boxes of the form, each with a reason or marked as having none', () => {
    const boxes = everything.find('input[name=motives]');
    const answered = everything
      .find('li[data-motive]')
      .map((item) => attribute(item, 'data-motive'));
    const silent = everything.find('input[data-silent]').map((box) => attribute(box, 'value'));
    expect(boxes.map((box) => attribute(box, 'form'))).toEqual(Array(9).fill('apply'));
    expect([...answered, ...silent].toSorted()).toEqual(
      boxes.map((box) => attribute(box, 'value')).toSorted(),
    );
  });
});

describe('to take away', () => {
  it('there is a QR code that leads back to the page', async () => {
    expect(await site.read('jobs/everything.qr.svg')).toMatch(/^<svg [^>]*viewBox="0 0 \d+ \d+"/);
    expect(attribute(everything.find('img[class=qr]')[0], 'src')).toBe('/jobs/everything.qr.svg');
  });

  it('there is the whole vacancy as Markdown', async () => {
    const text = await site.read('jobs/everything.md');
    expect(text).toMatch(/^# Lemon grader \(m\/f\/d\)\n/);
    expect(text).toContain('- **Eight minutes from the station.** Walk it and see.');
    expect(text).not.toMatch(/<[A-Z]/);
  });
});
