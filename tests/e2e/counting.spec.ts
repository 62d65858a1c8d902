import { expect, type Page, test } from '@playwright/test';

const PAGE = '/jobs/state-estimation-engineer';

/** What a page tells of itself, as it leaves the browser. */
function listen(page: Page): { body: string | null; cookie: string | undefined }[] {
  const told: { body: string | null; cookie: string | undefined }[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname !== '/count') return;
    told.push({ body: request.postData(), cookie: request.headers()['cookie'] });
  });
  return told;
}

/** Opens a page and waits until it has had its say. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'load' });
  await page.waitForTimeout(1400);
}

test('a page left at once was shown all the same, once', async ({ page }) => {
  // A page that is going is not listened to any more, so it leaves a note to the next.
  await page.addInitScript(() => {
    const send = navigator.sendBeacon.bind(navigator);
    navigator.sendBeacon = (address, body) => {
      sessionStorage.setItem('told', `${sessionStorage.getItem('told') ?? ''}${body as string};`);
      return send(address, body);
    };
  });
  await page.goto(PAGE, { waitUntil: 'load' });
  await page.goto('/', { waitUntil: 'load' });
  await page.waitForTimeout(1400);
  expect(await page.evaluate(() => sessionStorage.getItem('told'))).toBe(`view ${PAGE} ;`);
});

test('a page says once that it was shown, after it has loaded, and once that its form was begun', async ({
  page,
}) => {
  const told = listen(page);
  await page.addInitScript(() => {
    const send = navigator.sendBeacon.bind(navigator);
    navigator.sendBeacon = (...args) => {
      document.documentElement.dataset['toldWhen'] ??= document.readyState;
      return send(...args);
    };
  });
  await open(page, `${PAGE}?utm_source=x&ref=linkedin&who=jane#questions`);
  await expect(page.locator('html')).toHaveAttribute('data-told-when', 'complete');
  expect(told).toEqual([{ body: `view ${PAGE} linkedin`, cookie: undefined }]);
  for (let i = 0; i < 2; i += 1) {
    await page.locator('#profile').focus();
    await page.locator('#profile').blur();
  }
  await expect
    .poll(() => told.map(({ body }) => body))
    .toEqual([`view ${PAGE} linkedin`, `start ${PAGE} linkedin`]);
});

test('counting keeps nothing in the browser', async ({ page, context }) => {
  await open(page, PAGE);
  await page.locator('#profile').focus();
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await caches.keys()).length,
    (await indexedDB.databases()).length,
  ]);
  expect(kept).toEqual([0, 0, 0, 0]);
});

test.describe('nothing is told', () => {
  const cases: [string, () => void][] = [
    [
      'under Global Privacy Control',
      () => Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true }),
    ],
    [
      'under Do Not Track',
      () => Object.defineProperty(Navigator.prototype, 'doNotTrack', { get: () => '1' }),
    ],
  ];
  for (const [name, set] of cases) {
    test(name, async ({ page }) => {
      await page.addInitScript(set);
      const told = listen(page);
      await open(page, PAGE);
      await page.locator('#profile').focus();
      await page.waitForTimeout(200);
      expect(told).toEqual([]);
    });
  }

  test('of a personal link', async ({ page }) => {
    const told = listen(page);
    await open(page, `${PAGE}?ref=linkedin#To-abcdefgh`);
    await page.locator('#profile').focus();
    await page.waitForTimeout(200);
    expect(told).toEqual([]);
  });

  test('of a page drawn ahead, until it is shown', async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(Document.prototype, 'prerendering', { get: () => true }),
    );
    const told = listen(page);
    await open(page, PAGE);
    expect(told).toEqual([]);
    await page.evaluate(() => document.dispatchEvent(new Event('prerenderingchange')));
    await expect.poll(() => told.length).toBe(1);
  });

  test('of a page that is no vacancy', async ({ page }) => {
    const told = listen(page);
    await open(page, '/');
    expect(told).toEqual([]);
  });
});
