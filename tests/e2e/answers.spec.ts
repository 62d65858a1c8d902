import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type InvitationSite, openDesk, serveDesk } from '../support/invitation-site.ts';

const MAILBOX = process.env['MAILBOX_URL'] ?? 'http://127.0.0.1:4322';
const PAGE = '/jobs/state-estimation-engineer';

interface Mail {
  text: string;
  subject: string;
}
const subjectsAbout = async (handle: string, mailbox = MAILBOX) => {
  const mails = (await (await fetch(`${mailbox}/emails`)).json()) as Mail[];
  return mails.filter(({ text }) => text.includes(handle)).map(({ subject }) => subject);
};
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const answers = (page: Page) => page.getByRole('group', { name: 'Another honest answer' });
const unfold = (page: Page, summary: string) =>
  answers(page).locator('summary', { hasText: summary }).click();

for (const script of ['without', 'with'] as const) {
  test.describe(`${script} script`, () => {
    test.use({ javaScriptEnabled: script === 'with' });

    test('one question needs no link', async ({ page }) => {
      await page.goto(PAGE);
      await unfold(page, 'One question first');
      await answers(page).getByLabel('Your question').fill('May I bring my dog?');
      await answers(page).getByRole('button', { name: /^Ask / }).click();
      await expect(heading(page)).toHaveText('Your question has arrived');
      await expect(page.getByText('May I bring my dog?').first()).toBeVisible();
    });

    test('“not now” takes the link of the form and names the day', async ({ page }) => {
      const handle = `not-now-${script}-${Date.now()}`;
      await page.goto(PAGE);
      await page.locator('#profile').fill(`linkedin.com/in/${handle}`);
      await unfold(page, 'Not now, ask me later');
      // Whoever is faster than a person is kept aside.
      await page.waitForTimeout(800);
      await answers(page).getByRole('button', { name: 'In 6 months' }).click();
      await expect(heading(page)).toHaveText('Thank you for saying so');
      await expect(page.getByText(`linkedin.com/in/${handle}`)).toBeVisible();
      await expect
        .poll(async () => (await subjectsAbout(handle)).join())
        .toMatch(/^Inte nu, fråga om 6 månader: /);
    });

    test('“no” is one press, needs no link and is thanked', async ({ page }) => {
      await page.goto(PAGE);
      await unfold(page, 'No, because');
      await answers(page).getByRole('button', { name: 'the place' }).click();
      await expect(heading(page)).toHaveText('Thank you for an honest no');
      await expect(page.getByText('the place')).toBeVisible();
    });

    test('a mistake in another answer stands beside its field, and nothing is lost', async ({
      page,
    }) => {
      await page.goto(PAGE);
      await page.locator('#profile').fill('https://www.linkedin.com/company/hjort');
      await unfold(page, 'One question first');
      await answers(page).getByLabel('Your question').fill('Still here?');
      await answers(page).getByRole('button', { name: /^Ask / }).click();
      await expect(page.locator('#profile-error')).toContainText('company page');
      await expect(answers(page).getByLabel('Your question')).toHaveValue('Still here?');
      await expect(answers(page).getByLabel('Your question')).toBeVisible();
    });
  });
}

test('Enter in the profile field applies, whatever else can be answered', async ({ page }) => {
  await page.goto(PAGE);
  await page.locator('#profile').fill(`linkedin.com/in/enter-applies-${Date.now()}`);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('It has arrived');
});

test('the answers have no axe violation, light and dark', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(PAGE);
    await answers(page)
      .locator('details')
      .evaluateAll((all) => all.forEach((each) => ((each as HTMLDetailsElement).open = true)));
    const { violations } = await new AxeBuilder({ page }).include('#apply').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
});

test('the address to pass on can be copied, says “friend”, and works as a link without script', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${PAGE}?ref=linkedin`);
  const link = page.locator('a.address');
  await expect(link).toHaveAttribute('href', `${PAGE}?ref=friend`);
  await page.getByRole('button', { name: 'Copy the address' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).search).toBe('?ref=friend');
  const mail = await page.getByRole('link', { name: 'Write a mail' }).getAttribute('href');
  expect(decodeURIComponent(mail ?? '')).toContain(`${PAGE}?ref=friend`);
});

test('the share sheet gets the same address where the browser has one', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(navigator, {
      share: (data: { url: string }) => {
        document.title = data.url;
        return Promise.resolve();
      },
    });
  });
  await page.goto(PAGE);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page).toHaveTitle(/\?ref=friend$/);
});

test('being kept posted asks the address first and begins with a press', async ({ page }) => {
  const address = `posted-${Date.now()}@example.com`;
  await page.goto(PAGE);
  await page.getByRole('link', { name: /^Keep me posted about/ }).click();
  await page.getByLabel('E-mail address').fill(address);
  await page.getByRole('button', { name: 'Keep me posted' }).click();
  await expect(heading(page)).toHaveText('Look into your mailbox');
  const find = async () =>
    ((await (await fetch(`${MAILBOX}/emails`)).json()) as (Mail & { to: string[] })[]).find(
      ({ to }) => to[0] === address,
    );
  await expect.poll(find).toBeDefined();
  const path = /(\/k\/\S+)/.exec((await find())?.text ?? '')?.[1] ?? '';
  await page.goto(path);
  await page.getByRole('button', { name: 'Yes, keep me posted' }).click();
  await expect(heading(page)).toHaveText('You are kept posted');
  await page.getByRole('button', { name: 'End it and erase the address' }).click();
  await expect(heading(page)).toHaveText('It has ended');
});

test.describe('from a personal link', () => {
  test.describe.configure({ mode: 'default', timeout: 60_000 });

  let site: InvitationSite;
  let link = '';
  test.beforeAll(async () => {
    test.setTimeout(120_000);
    const desk = await openDesk();
    link = await desk.invite('everything', {
      to: 'Jane',
      profile: 'linkedin.com/in/jane-tapped',
      note: 'Have a look?',
    });
    site = await serveDesk(desk);
  });
  test.afterAll(() => site.stop());

  const open = async (page: Page) => {
    await page.goto(`${site.served.baseUrl}${link}`);
    return page.locator('.invitation');
  };

  for (const [answer, button, thanks] of [
    ['applying', 'Apply with my profile', 'It has arrived'],
    ['“not now”', 'In 3 months', 'Thank you for saying so'],
    ['a reason', 'the hours', 'Thank you for an honest no'],
    ['“no”', 'I’d rather not say', 'Thank you for an honest no'],
  ] as const) {
    test(`${answer} is one tap, with the link that was written in it`, async ({ page }) => {
      const box = await open(page);
      await box.getByRole('button', { name: button }).click();
      await expect(heading(page)).toHaveText(thanks);
      await expect(page.getByText('linkedin.com/in/jane-tapped')).toBeVisible();
    });
  }

  test('one tap leads to the place for a question', async ({ page }) => {
    const box = await open(page);
    await box.getByRole('link', { name: 'One question first' }).click();
    await expect(page.locator('#ask')).toBeVisible();
  });
});
