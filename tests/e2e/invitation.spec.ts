import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page, type Request } from '@playwright/test';
import { wrap, unwrap } from '../../src/invitation/envelope.ts';
import {
  openDesk,
  serveDesk,
  type InvitationSite,
  writeAtDesk,
} from '../support/invitation-site.ts';

test.describe.configure({ mode: 'default', timeout: 60_000 });

const NOTE = 'Your talk on lemons in Boden was the clearest I have heard. Twenty minutes?';
const YARA = { to: 'Yara', profile: 'linkedin.com/in/Yara-Nassar', note: NOTE };
const GREETING = '.invitation h2';

let site: InvitationSite;
const links: Record<
  'yara' | 'audience' | 'german' | 'rotated' | 'stranger' | 'unlisted' | 'closed',
  string
> = {
  yara: '',
  audience: '',
  german: '',
  rotated: '',
  stranger: '',
  unlisted: '',
  closed: '/jobs/closed-role',
};

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const desk = await openDesk();
  links.yara = await desk.invite('everything', YARA);
  links.audience = await desk.invite('everything', {
    ...YARA,
    from: 'bo-lind',
    audience: 'grower',
    ref: 'linkedin',
  });
  links.german = await desk.invite('everything', {
    to: 'יעל בן־דוד',
    profile: 'https://www.linkedin.com/in/jörg-müller',
    note: 'مرحبا 👩🏽‍🌾🍋\n\nشكرا',
    lang: 'de',
  });
  links.unlisted = await desk.invite('unlisted-role', YARA);
  links.rotated = await desk.invite('everything', YARA, ['--new-key']);
  const other = await openDesk();
  links.stranger = await other.invite('everything', YARA);
  site = await serveDesk(desk);
});
test.afterAll(() => site.stop());

const at = (address: string) => `${site.served.baseUrl}${address}`;
const splitLink = (address: string) => {
  const [path = '', fragment = ''] = address.split('#');
  return { path, fragment };
};

/** Everything a request tells its server. */
async function tell(request: Request): Promise<string> {
  const headers = Object.entries(await request.allHeaders()).flat();
  return [request.url(), request.method(), request.postData() ?? '', ...headers].join('\n');
}

/** All stretches of eight characters, none of which may leave the browser. */
const partsOf = (fragment: string) =>
  Array.from({ length: fragment.length - 8 }, (_, index) => fragment.slice(index, index + 8));

/** What a page could have kept in the browser. */
const readStores = (page: Page) =>
  page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    name: window.name,
    state: JSON.stringify(history.state),
  }));

async function expectPlain(page: Page, sentence: RegExp | null): Promise<void> {
  if (sentence) await expect(page.locator('.invitation')).toContainText(sentence);
  await expect(page.locator(GREETING)).toHaveCount(0);
  await expect(page.locator('#profile')).toHaveValue('');
  await expect(page.getByText('Yara')).toHaveCount(0);
  await expect(page.getByText(NOTE)).toHaveCount(0);
}

test('a personal link greets, and one click applies', async ({ page, context }) => {
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  const mistakes: string[] = [];
  page.on('console', (message) => message.type() === 'error' && mistakes.push(message.text()));
  page.on('pageerror', (error) => mistakes.push(error.message));
  await page.goto(at(links.yara));
  await expect(page.locator(GREETING)).toHaveText('Hello Yara,');
  await expect(page.locator('.invitation blockquote')).toHaveText(NOTE);
  await expect(page.locator('.from')).toHaveCount(1);
  await expect(page.locator('.from')).toContainText('Anna Berg wrote this to you on');
  await expect(page.locator('.from img')).toHaveJSProperty('complete', true);
  await expect(page.locator('#profile')).toHaveValue('https://www.linkedin.com/in/yara-nassar');
  await expect(page.locator('.known')).toHaveText('Recognised: LinkedIn · yara-nassar');
  await page.waitForLoadState('networkidle');

  const before = (await Promise.all(requests.map(tell))).join('\n');
  for (const part of partsOf(splitLink(links.yara).fragment)) expect(before).not.toContain(part);
  for (const word of ['Yara', 'yara', 'clearest', encodeURIComponent(NOTE)])
    expect(before).not.toContain(word);
  expect(await readStores(page)).toEqual({
    cookie: '',
    local: 0,
    session: 0,
    databases: 0,
    caches: 0,
    workers: 0,
    name: '',
    state: 'null',
  });
  expect(await context.cookies()).toEqual([]);

  await page.getByRole('button', { name: 'Apply with my profile' }).click();
  await expect(page).toHaveURL(/\/a\/[\w-]+\.[\w-]+\.[\w-]+$/);
  await expect(page.getByText('linkedin.com/in/yara-nassar')).toBeVisible();
  const all = (await Promise.all(requests.map(tell))).join('\n');
  for (const part of partsOf(splitLink(links.yara).fragment)) expect(all).not.toContain(part);
  expect(all).not.toContain('clearest');
  expect(mistakes).toEqual([]);
  await page.goBack();
  expect(page.url()).toBe(at(splitLink(links.yara).path));
});

test('the invitation brings its audience, its source and its own sender', async ({ page }) => {
  await page.goto(at(links.audience));
  await expect(page.locator('.from')).toContainText('Bo Lind wrote this to you on');
  const posted = page.waitForRequest(
    (request) => request.method() === 'POST' && request.url().includes('/apply/'),
  );
  await page.getByRole('button', { name: 'Apply with my profile' }).click();
  const body = new URLSearchParams((await posted).postData() ?? '');
  expect([body.get('audience'), body.get('ref')]).toEqual(['grower', 'linkedin']);
  expect(body.get('profile')).toBe('https://www.linkedin.com/in/yara-nassar');
});

test('right-to-left names, emoji and letters of all kinds arrive as they were written', async ({
  page,
}) => {
  await page.goto(at(links.german));
  await expect(page.locator(GREETING)).toHaveText('Guten Tag יעל בן־דוד,');
  expect(await page.locator('.invitation blockquote').textContent()).toBe('مرحبا 👩🏽‍🌾🍋\n\nشكرا');
  await expect(page.locator('.known')).toHaveText('Erkannt: LinkedIn · jörg-müller');
});

test('“Is this real?” says who, for which address, where to compare and whom to tell', async ({
  page,
}) => {
  await page.goto(at(links.yara));
  await page.getByText('Is this real?').click();
  const panel = page.locator('.invitation details');
  await expect(panel).toContainText('signed for jobs.pages.example');
  await expect(panel).toContainText(`a copy on ${new URL(site.served.baseUrl).host}`);
  await expect(panel.getByRole('link', { name: 'privacy@pages.example' })).toBeVisible();
  await panel.getByRole('link', { name: 'public list' }).click();
  await expect(page.getByRole('link', { name: 'Lemon grader' }).first()).toBeVisible();
});

test('a vacancy that stands in no list greets, and sends nobody to look for it there', async ({
  page,
}) => {
  await page.goto(at(links.unlisted));
  await expect(page.locator(GREETING)).toHaveText('Hello Yara,');
  await page.getByText('Is this real?').click();
  const panel = page.locator('.invitation details');
  await expect(panel).toContainText('signed for jobs.pages.example');
  await expect(panel.getByRole('link', { name: 'public list' })).toHaveCount(0);
});

test('a link followed while the page is open greets too', async ({ page }) => {
  await page.goto(at('/jobs/everything'));
  await expectPlain(page, null);
  await page.evaluate(
    (fragment) => location.assign(`#${fragment}`),
    splitLink(links.yara).fragment,
  );
  await expect(page.locator(GREETING)).toHaveText('Hello Yara,');
});

test('without a personal link nothing is fetched for one', async ({ page }) => {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  await page.goto(at('/jobs/everything#people'));
  await page.waitForLoadState('networkidle');
  expect(urls.filter((url) => /invitation|personal/.test(url))).toEqual([]);
});

test('a key that follows another signs, and the other still holds', async ({ page }) => {
  await page.goto(at(links.rotated));
  await expect(page.locator(GREETING)).toHaveText('Hello Yara,');
});

for (const tail of ['.', ')', '%20', '&fbclid=Iw-AR0', '?utm_source=chat', '”', '%E2%80%A6', '/']) {
  test(`what a chat program hangs on behind the link is put aside: ${tail}`, async ({ page }) => {
    await page.goto(at(links.yara) + tail);
    await expect(page.locator(GREETING)).toHaveText('Hello Yara,');
  });
}

test('hyphens and underscores may come as percent signs', async ({ page }) => {
  const { path, fragment } = splitLink(links.yara);
  const encoded = fragment.replaceAll('-', '%2D').replaceAll('_', '%5F');
  await page.goto(at(`${path}#To-${encoded.slice('To%2D'.length)}`));
  await expect(page.locator(GREETING)).toHaveText('Hello Yara,');
});

const CUT = /cut or changed on its way/;
const FORGED = /Nobody here signed/;

/** Edits by hand, each with the sentence that answers it. */
const EDITS: [name: string, edit: (address: string) => string, sentence: RegExp][] = [
  ['cut by one', (link) => link.slice(0, -1), CUT],
  ['cut in half', (link) => link.slice(0, link.length - 120), CUT],
  ['cut behind its first letters', (link) => `${splitLink(link).path}#To-`, CUT],
  ['lengthened by letters', (link) => `${link}xyz`, CUT],
  [
    'in small letters',
    (link) => `${splitLink(link).path}#To-${splitLink(link).fragment.slice(3).toLowerCase()}`,
    CUT,
  ],
  [
    'with one letter changed',
    (link) =>
      link.replace(/.(.{90})$/, (all, rest: string) => (all.startsWith('A') ? 'B' : 'A') + rest),
    CUT,
  ],
  [
    'forged with right check letters',
    (link) => {
      const payload = unwrap(splitLink(link).fragment) ?? '';
      const forged = payload.slice(0, 20) + (payload[20] === 'A' ? 'B' : 'A') + payload.slice(21);
      return `${splitLink(link).path}#${wrap(forged)}`;
    },
    FORGED,
  ],
  ['for another vacancy', (link) => `/jobs/long#${splitLink(link).fragment}`, FORGED],
  ['of a key the site does not carry', () => links.stranger, FORGED],
];

for (const [name, edit, sentence] of EDITS) {
  test(`a link ${name} shows the plain page and says so`, async ({ page }) => {
    await page.goto(at(edit(links.yara)));
    await expectPlain(page, sentence);
  });
}

test('an expired link shows the plain page and says so', async ({ page }) => {
  const day = 86_400_000;
  await page.clock.setFixedTime(Date.now() + 30 * day);
  await page.goto(at(links.yara));
  await expect(page.locator(GREETING)).toHaveText('Hello Yara,');
  await page.clock.setFixedTime(Date.now() + 31 * day);
  await page.reload();
  await expectPlain(page, /has expired/);
});

test('a browser without Ed25519 shows the plain page and says so', async ({ page }) => {
  await page.addInitScript(() => {
    crypto.subtle.importKey = () =>
      Promise.reject(new DOMException('Unrecognized name.', 'NotSupportedError'));
  });
  await page.goto(at(links.yara));
  await expectPlain(page, /cannot check/);
});

test('a closed vacancy says that it is closed and greets nobody', async ({ page }) => {
  await page.goto(at(`${links.closed}#${splitLink(links.yara).fragment}`));
  await page.waitForLoadState('networkidle');
  await expect(page.locator('.invitation')).toHaveCount(0);
  await expect(page.getByText('Yara')).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page is the vacancy, and the form works', async ({ page }) => {
    await page.goto(at(links.yara));
    await expect(page.getByText('Yara')).toHaveCount(0);
    await page.locator('#profile').fill('linkedin.com/in/yara-nassar');
    await page.locator('#apply .send').first().click();
    await expect(page).toHaveURL(/\/a\/[\w-]+\.[\w-]+\.[\w-]+$/);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in a ${colorScheme} room`, () => {
    test.use({ colorScheme, viewport: { width: 360, height: 780 } });

    test('the greeting fits a small phone and axe finds nothing', async ({ page }) => {
      await page.goto(at(links.yara));
      await expect(page.locator(GREETING)).toBeVisible();
      await page.getByText('Is this real?').click();
      const { violations } = await new AxeBuilder({ page }).include('.invitation').analyze();
      expect(violations).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(360);
      await page.screenshot({ path: `.cache/tests/invitation-${colorScheme}.png` });
    });
  });
}

test('visitors get nothing of the maker', async () => {
  const files = await readdir(site.outDir, { recursive: true, withFileTypes: true });
  const texts = await Promise.all(
    files
      .filter((file) => file.isFile() && /\.(html|js|css|json|txt|xml)$/.test(file.name))
      .map((file) => readFile(join(file.parentPath, file.name), 'utf8')),
  );
  expect(texts.length).toBeGreaterThan(10);
  for (const text of texts) {
    expect(text).not.toMatch(/dev-toolbar|beckon:invite|beckon-invite/);
    expect(text).not.toContain('PRIVATE');
  }
});

test('while writing, the toolbar makes links that work on the page they were made on', async ({
  page,
}) => {
  const desk = await openDesk();
  const dev = await writeAtDesk(desk);
  try {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${dev.baseUrl}/jobs/everything`);
    await page.locator('button[data-app-id="beckon-invite"]').click();
    await page.getByLabel('Whom you greet').fill('Yara');
    await page.getByLabel('Their profile').fill('linkedin.com/in/yara-nassar');
    await page.getByLabel('Your note').fill(NOTE);
    await page.getByLabel('Sent through').selectOption('linkedin');
    await page.getByRole('button', { name: 'Make the link' }).click();
    await expect(page.getByLabel('The message to paste')).toHaveValue(/^Hello Yara,/);
    await expect(page.getByRole('button', { name: 'whatsapp' })).toBeVisible();
    await page.screenshot({ path: '.cache/tests/invitation-toolbar.png' });
    const href = await page.getByRole('link', { name: 'Try it here' }).getAttribute('href');
    await page.goto('about:blank');
    await page.goto(`${dev.baseUrl}${href}`);
    await expect(page.locator(GREETING)).toHaveText('Hello Yara,');
    await expect(page.locator('.invitation blockquote')).toHaveText(NOTE);
  } finally {
    await dev.stop();
  }
});
