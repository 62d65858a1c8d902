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

for (const [when, stay] of [
  ['at once', 0],
  ['later', 1400],
] as const) {
  test(`a page left ${when} was shown once`, async ({ page }) => {
    // A page that is going is not listened to any more, so it leaves a note to the next.
    await page.addInitScript(() => {
      const send = navigator.sendBeacon.bind(navigator);
      navigator.sendBeacon = (address, body) => {
        sessionStorage.setItem('told', `${sessionStorage.getItem('told') ?? ''}${body as string};`);
        return send(address, body);
      };
    });
    await page.goto(PAGE, { waitUntil: 'load' });
    await page.waitForTimeout(stay);
    await page.goto('/', { waitUntil: 'load' });
    await page.waitForTimeout(1400);
    expect(await page.evaluate(() => sessionStorage.getItem('told'))).toBe(`view ${PAGE} ;`);
  });
}

test('a page says once that it was shown, a second after it came, and once that its form was begun', async ({
  page,
}) => {
  const told = listen(page);
  await page.addInitScript(() => {
    const send = navigator.sendBeacon.bind(navigator);
    navigator.sendBeacon = (...args) => {
      document.documentElement.dataset['toldAfter'] ??= String(performance.now());
      return send(...args);
    };
  });
  await open(page, `${PAGE}?utm_source=x&ref=linkedin&who=jane#questions`);
  await expect.poll(() => told).toEqual([{ body: `view ${PAGE} linkedin`, cookie: undefined }]);
  const after = await page.locator('html').getAttribute('data-told-after');
  expect(Number(after)).toBeGreaterThanOrEqual(1000);
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

  test('of a personal link that is followed on the open page', async ({ page }) => {
    const told = listen(page);
    await page.goto(PAGE, { waitUntil: 'load' });
    await page.evaluate(() => location.assign('#To-x'));
    await page.locator('#profile').focus();
    await page.waitForTimeout(1400);
    expect(told).toEqual([]);
  });

  test('of a personal link', async ({ page }) => {
    const told = listen(page);
    await open(page, `${PAGE}?ref=linkedin#To-abcdefgh`);
    await page.locator('#profile').focus();
    await page.waitForTimeout(200);
    expect(told).toEqual([]);
  });

  test('of a page drawn ahead, until it is shown', async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(Document.prototype, 'prerendering', {
        get: () => document.documentElement.dataset['shown'] === undefined,
      }),
    );
    const told = listen(page);
    await open(page, PAGE);
    expect(told).toEqual([]);
    await page.evaluate(() => {
      document.documentElement.dataset['shown'] = '';
      document.dispatchEvent(new Event('prerenderingchange'));
    });
    await expect.poll(() => told.length).toBe(1);
  });

  test('of a page that is no vacancy', async ({ page }) => {
    const told = listen(page);
    await open(page, '/');
    expect(told).toEqual([]);
  });
});
