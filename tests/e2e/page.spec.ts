import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

/** The first vacancy that the list shows. */
async function openVacancy(page: Page): Promise<void> {
  await page.goto('/');
  await page.locator('.vacancies a').first().click();
  await expect(page.locator('#apply')).toBeAttached();
}

/** Text that does not fit where it stands. */
const findCut = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter(
        (element) =>
          element.children.length === 0 &&
          !element.closest('.vh, .compare, select, svg') &&
          element.scrollWidth > element.clientWidth + 1 &&
          getComputedStyle(element).display !== 'inline' &&
          element.clientWidth > 0,
      )
      .map((element) => element.outerHTML.slice(0, 90)),
  );

/** Pages that the list leads to, the list first. */
async function pathsOf(page: Page): Promise<string[]> {
  await page.goto('/');
  const hrefs = await page
    .locator('a[href^="/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return [...new Set(['/', ...hrefs])];
}

test.describe('reading', () => {
  test('the first screen holds what decides whether to read on', async ({ page }) => {
    await openVacancy(page);
    const bar = await page.locator('.bar').boundingBox();
    for (const part of ['h1', '.hook', '.facts', '.meet', '.cost']) {
      const box = await page.locator(part).first().boundingBox();
      expect((box?.y ?? Infinity) + (box?.height ?? 0), part).toBeLessThanOrEqual(bar?.y ?? 0);
    }
  });

  test('nothing moves while it loads, and the largest paint is text', async ({ page }) => {
    await page.addInitScript(() => {
      const seen = { shift: 0, largest: '' };
      Object.assign(globalThis, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          seen.shift += (entry as never as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          seen.largest = (entry as never as { element?: Element }).element?.tagName ?? '';
        }
      }).observe({ type: 'largest-contentful-paint', buffered: true });
    });
    await openVacancy(page);
    await page.reload({ waitUntil: 'networkidle' });
    const seen = await page.evaluate(
      () => (globalThis as never as { seen: { shift: number; largest: string } }).seen,
    );
    expect(seen.shift).toBe(0);
    expect(seen.largest).toBe('P');
  });

  test('keeps nothing on the device and asks nobody else', async ({ page, context, baseURL }) => {
    const foreign: string[] = [];
    page.on('request', (request) => {
      const isOurs = request.url().startsWith(baseURL ?? '') || request.url().startsWith('data:');
      if (!isOurs) foreign.push(request.url());
    });
    await openVacancy(page);
    await page.locator('#profile').fill('linkedin.com/in/jane-doe');
    await page.mouse.wheel(0, 20_000);
    await page.waitForLoadState('networkidle');
    expect(foreign).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
});

test.describe('motives', () => {
  test('that are ticked bring their reasons up, while the reading order stays', async ({
    page,
  }) => {
    await openVacancy(page);
    const items = page.locator('.reasons > :not(.silent)');
    const last = items.last();
    const motive = await last.getAttribute('data-motive');
    const order = await items.evaluateAll((all) => all.map((item) => item.dataset['motive']));
    const box = page.locator(`[name=motives][value=${motive}]`);
    await box.focus();
    await page.keyboard.press('Space');
    await expect(box).toBeChecked();
    const tops = await items.evaluateAll((all) =>
      all.map((item) => item.getBoundingClientRect().top),
    );
    expect(Math.min(...tops)).toBe(tops.at(-1));
    await expect(last.locator('.match')).toBeVisible();
    expect(await items.evaluateAll((all) => all.map((item) => item.dataset['motive']))).toEqual(
      order,
    );
  });
});

test.describe('a motive without a reason', () => {
  test('is told plainly that there is none', async ({ page }) => {
    await openVacancy(page);
    await expect(page.locator('.silent')).toBeHidden();
    await page.locator('[data-silent]').first().check();
    await expect(page.locator('.silent')).toBeVisible();
  });
});

test.describe('the comparison with today’s job', () => {
  test('works out the difference and sends nothing', async ({ page }) => {
    await openVacancy(page);
    await page.waitForLoadState('networkidle');
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url()));
    await page.locator('#c-home').fill('7');
    await expect(page.locator('output[for=c-home]')).toContainText('−');
    await expect(page.locator('output[for=c-home]')).toContainText('day');
    if ((await page.locator('#c-miss').count()) > 0) {
      await page.locator('#c-miss').selectOption({ index: 1 });
      await expect(page.locator('output[for=c-miss]')).not.toBeEmpty();
    }
    expect(sent).toEqual([]);
    expect(await page.locator('#apply [id^=c-], [id^=c-][name], [id^=c-][form]').count()).toBe(0);
  });
});

test.describe('by keyboard', () => {
  test('the first stop skips to the content, and the bar hides no stop', async ({ page }) => {
    await openVacancy(page);
    await page.keyboard.press('Tab');
    await expect(page.locator('.skip')).toBeFocused();
    const hidden: string[] = [];
    for (let stop = 0; stop < 60; stop += 1) {
      await page.keyboard.press('Tab');
      const covered = await page.evaluate(() => {
        const focused = document.activeElement;
        const bar = document.querySelector('.bar');
        if (!focused || !bar || bar.contains(focused) || focused === document.body) return '';
        const stop = focused.getBoundingClientRect();
        const over = bar.getBoundingClientRect();
        const isCovered = stop.bottom > over.top && stop.top < over.bottom;
        return isCovered ? focused.outerHTML.slice(0, 80) : '';
      });
      if (covered) hidden.push(covered);
    }
    expect(hidden).toEqual([]);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('everything reads, the form posts and the comparison is a sheet to fill in', async ({
    page,
  }) => {
    await page.goto('/');
    await page.locator('.vacancies a').first().click();
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('#apply')).toHaveAttribute('method', 'post');
    await expect(page.locator('[data-without-script]')).toBeVisible();
    await expect(page.locator('[data-paste]')).toBeHidden();
    await page.locator('details.more summary').click();
    await expect(page.locator('#email')).toBeVisible();
  });
});

test.describe('every page', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`passes axe in the ${colorScheme} scheme`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      for (const path of await pathsOf(page)) {
        await page.goto(path);
        await page
          .locator('details')
          .evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html }) => `${id}: ${html}`),
        );
        expect(found, path).toEqual([]);
      }
    });
  }

  test('fits 320 pixels without scrolling sideways', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of await pathsOf(page)) {
      await page.goto(path);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, path).toBeLessThanOrEqual(0);
    }
  });

  test('gives each target 24 pixels or room around it', async ({ page }) => {
    await openVacancy(page);
    const { violations } = await new AxeBuilder({ page }).withRules(['target-size']).analyze();
    expect(violations).toEqual([]);
  });
});

test.describe('with wider text', () => {
  test.use({ bypassCSP: true });

  test('nothing is cut off or overlaps when lines, letters and words are spaced', async ({
    page,
  }) => {
    await openVacancy(page);
    await page.addStyleTag({
      content:
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    });
    expect(await findCut(page)).toEqual([]);
  });
});

test.describe('at 200 % zoom', () => {
  test.use({ bypassCSP: true });

  /** Nothing is cut, nothing scrolls sideways, and what stands still leaves most of the screen to the rest. */
  async function expectUsable(page: Page, path: string): Promise<void> {
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over, path).toBeLessThanOrEqual(0);
    expect(await findCut(page), path).toEqual([]);
    const held = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('body *')]
        .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
        .reduce((sum, { offsetHeight }) => sum + offsetHeight, 0),
    );
    expect(held / (await page.evaluate(() => innerHeight)), path).toBeLessThan(1 / 3);
  }

  test('a window of 1280 by 1024 shows every page whole', async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 512 });
    for (const path of await pathsOf(page)) {
      await page.goto(path);
      await expectUsable(page, path);
    }
  });

  test('a phone whose text is set twice as large shows every page whole', async ({ page }) => {
    for (const path of await pathsOf(page)) {
      await page.goto(path);
      await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
      await expectUsable(page, path);
    }
  });

  test('the form can be filled in and sent', async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 512 });
    await openVacancy(page);
    await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
    await page.locator('#profile').fill('linkedin.com/in/jane-zoomed');
    await expect(page.locator('.known').first()).toContainText('jane-zoomed');
    await page.locator('.send').click();
    await expect(page).toHaveURL(/\/a\//);
  });
});

test.describe('in forced colours', () => {
  test('bars and boxes can be seen without backgrounds', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await openVacancy(page);
    const button = page.locator('.send');
    expect(await button.evaluate((element) => getComputedStyle(element).borderStyle)).toBe('solid');
    const chart = page.locator('.shares svg').first();
    if ((await chart.count()) > 0) {
      const [fill, ground] = await chart.evaluate((svg) => {
        const style = getComputedStyle(svg);
        return [style.fill, style.backgroundColor];
      });
      expect(fill).not.toBe(ground);
    }
  });
});

test.describe('with less motion', () => {
  test('nothing moves by itself', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openVacancy(page);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { animationName, scrollBehavior, transitionDuration } = getComputedStyle(element);
        return animationName !== 'none' || scrollBehavior !== 'auto' || transitionDuration !== '0s';
      }),
    );
    expect(moving).toHaveLength(0);
  });
});

test.describe('on paper', () => {
  test('every vacancy of the list is one page', async ({ page }) => {
    test.slow();
    await page.goto('/');
    const paths = await page
      .locator('.vacancies a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    for (const path of paths) {
      await page.goto(path);
      const sheet = await page.pdf({ preferCSSPageSize: true });
      const pages = sheet.toString('latin1').match(/\/Type \/Page\b[^s]/g) ?? [];
      expect(pages.length, path).toBe(1);
    }
  });
});
