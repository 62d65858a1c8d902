import { expect, test } from '@playwright/test';

const MAILBOX = process.env['MAILBOX_URL'] ?? 'http://127.0.0.1:4322';
const PAGE = '/jobs/state-estimation-engineer';

interface Mail {
  text: string;
  subject: string;
}
const mailsAbout = async (handle: string) => {
  const mails = (await (await fetch(`${MAILBOX}/emails`)).json()) as Mail[];
  return mails.filter(({ text }) => text.includes(handle));
};

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('one field and one button lead to the receipt, and the mail to the inbox', async ({
    page,
  }) => {
    const handle = `no-script-${Date.now()}`;
    await page.goto(PAGE);
    await page.locator('#profile').fill(`linkedin.com/in/${handle}`);
    await page.locator('#apply button[type=submit], #apply .send').first().click();
    await expect(page).toHaveURL(/\/a\/[\w-]+\.[\w-]+\.[\w-]+$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('It has arrived');
    await expect(page.getByText(`linkedin.com/in/${handle}`)).toBeVisible();
    await expect.poll(async () => (await mailsAbout(handle)).length).toBe(1);
  });

  test('a mistake keeps what was typed and says beside the field what to do', async ({ page }) => {
    await page.goto(PAGE);
    await page.locator('#profile').fill('https://www.linkedin.com/company/hjort');
    await page.locator('#apply .send').first().click();
    await expect(page).toHaveTitle(/^Error: /);
    await expect(page.locator('#profile')).toHaveValue('https://www.linkedin.com/company/hjort');
    await expect(page.locator('#profile')).toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator('#profile-error')).toContainText('company page');
  });

  test('it can be taken back and erased from the receipt', async ({ page }) => {
    const handle = `taken-back-${Date.now()}`;
    await page.goto(PAGE);
    await page.locator('#profile').fill(`linkedin.com/in/${handle}`);
    await page.locator('#apply .send').first().click();
    await page.getByRole('button', { name: 'Take it back' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You took it back');
    await page.getByRole('button', { name: 'Erase everything now' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('It is erased');
    await expect(page.getByText(handle)).toHaveCount(0);
  });

  test('Back and reload send nothing again', async ({ page }) => {
    const handle = `once-only-${Date.now()}`;
    await page.goto(PAGE);
    await page.locator('#profile').fill(`linkedin.com/in/${handle}`);
    await page.locator('#apply .send').first().click();
    await page.reload();
    await page.goBack();
    await page.goForward();
    await expect.poll(async () => (await mailsAbout(handle)).length).toBe(1);
  });
});

test('by keyboard alone: from the link to the receipt', async ({ page }) => {
  const handle = `by-keyboard-${Date.now()}`;
  await page.goto(PAGE);
  await page.locator('#profile').focus();
  await page.keyboard.insertText(`linkedin.com/in/${handle}`);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/a\//);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('It has arrived');
});

test('nothing is asked of another site, stored, or sent before the button', async ({
  page,
  context,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(PAGE);
  await page.locator('#profile').fill('linkedin.com/in/not-sent-yet');
  await page.locator('#profile').blur();
  await page.waitForTimeout(500);
  const origin = new URL(page.url()).origin;
  expect(
    requests.filter((url) => new URL(url).origin !== origin && !url.startsWith('data:')),
  ).toEqual([]);
  expect(requests.filter((url) => url.includes('not-sent-yet'))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  const stored = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
  ]);
  expect(stored).toEqual([0, 0, 0, 0]);
});
