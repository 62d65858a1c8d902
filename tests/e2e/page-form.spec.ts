import { expect, type Page, type Route, test } from '@playwright/test';

/** The form's own script, met with answers as the Worker gives them; what the Worker does has tests of its own. */
async function openForm(page: Page, answer: (route: Route) => Promise<void>): Promise<void> {
  await page.route('**/apply/*', answer);
  await page.goto('/');
  await page.locator('.vacancies a').first().click();
  await page.waitForLoadState('networkidle');
}

const json = (route: Route, status: number, body: object, headers: Record<string, string> = {}) =>
  route.fulfill({ status, contentType: 'application/json', headers, body: JSON.stringify(body) });

test('a profile is recognised as soon as it stands in the field', async ({ page }) => {
  await openForm(page, (route) => route.abort());
  await page
    .locator('#profile')
    .fill('Look at my profile: https://www.linkedin.com/in/jane-doe?utm=x');
  await expect(page.locator('.known')).toContainText('LinkedIn · jane-doe');
  await page.locator('#profile').fill('nothing of the kind');
  await expect(page.locator('.known')).toBeEmpty();
});

test('the form sends what the contract names, and goes where it is told', async ({ page }) => {
  let sent = new URLSearchParams();
  await openForm(page, async (route) => {
    sent = new URLSearchParams(route.request().postData() ?? '');
    await json(route, 201, { location: '/privacy' });
  });
  await page.locator('#profile').fill('linkedin.com/in/jane-doe');
  await page.locator('[name=motives]').first().check();
  await page.keyboard.press('Tab');
  await page.locator('.send').click();
  await expect(page).toHaveURL(/\/privacy$/);
  expect(sent.get('profile')).toBe('linkedin.com/in/jane-doe');
  expect(sent.get('motives')).toBe('pay');
  expect(sent.get('channel')).toBe('any');
  expect(sent.get('submission')).toMatch(/^[\w-]{22}$/);
  expect(Number(sent.get('elapsed'))).toBeGreaterThan(0);
  expect(sent.get('leave_empty')).toBe('');
});

test('a mistake is shown beside its field, with a link that may be meant', async ({ page }) => {
  await openForm(page, (route) =>
    json(route, 422, {
      errors: { profile: 'That is a company page.' },
      suggest: 'https://www.linkedin.com/in/jane-doe',
      suggestLabel: 'Use linkedin.com/in/jane-doe',
    }),
  );
  await page.locator('#profile').fill('linkedin.com/company/hjort');
  await page.locator('.send').click();
  await expect(page.locator('#profile-error')).toHaveText('That is a company page.');
  await expect(page.locator('#profile')).toBeFocused();
  await expect(page.locator('#profile')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('#profile')).toHaveValue('linkedin.com/company/hjort');
  await expect(page.getByRole('button', { name: 'Use linkedin.com/in/jane-doe' })).toBeVisible();
});

test('Enter sends what was typed, not what was suggested', async ({ page }) => {
  const sent: string[] = [];
  await openForm(page, async (route) => {
    sent.push(route.request().postData() ?? '');
    await json(route, 422, {
      errors: { profile: 'That is a company page.' },
      suggest: 'https://www.linkedin.com/in/jane-doe',
      suggestLabel: 'Use linkedin.com/in/jane-doe',
    });
  });
  await page.locator('#profile').fill('linkedin.com/company/hjort');
  await page.locator('#profile').press('Enter');
  await expect(page.locator('[name=suggested]')).toBeVisible();
  await page.locator('#profile').fill('linkedin.com/in/joan-doe');
  await page.locator('#profile').press('Enter');
  await expect.poll(() => sent.length).toBe(2);
  expect(new URLSearchParams(sent[1]).get('suggested')).toBeNull();
  expect(new URLSearchParams(sent[1]).get('profile')).toBe('linkedin.com/in/joan-doe');
});

test('two presses are one application', async ({ page }) => {
  let count = 0;
  await openForm(page, async (route) => {
    count += 1;
    await new Promise((resolve) => setTimeout(resolve, 300));
    await json(route, 201, { location: '/privacy' });
  });
  await page.locator('#profile').fill('linkedin.com/in/jane-doe');
  await page.locator('.send').dblclick();
  await expect(page).toHaveURL(/\/privacy$/);
  expect(count).toBe(1);
});

test('when the line is down it says so, keeps the text and sends once it is back', async ({
  page,
}) => {
  let count = 0;
  await openForm(page, async (route) => {
    count += 1;
    if (count === 1) await route.abort();
    else if (count === 2) await json(route, 503, { error: 'busy' }, { 'retry-after': '1' });
    else await json(route, 201, { location: '/privacy' });
  });
  await page.locator('#profile').fill('linkedin.com/in/jane-doe');
  await page.locator('.send').click();
  await expect(page.locator('.status')).toContainText('Your text is still here');
  await expect(page.locator('#profile')).toHaveValue('linkedin.com/in/jane-doe');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(page).toHaveURL(/\/privacy$/);
  expect(count).toBe(3);
});

test('a refusal is told above the form', async ({ page }) => {
  await openForm(page, (route) => json(route, 410, { error: 'It has closed meanwhile.' }));
  await page.locator('#profile').fill('linkedin.com/in/jane-doe');
  await page.locator('.send').click();
  await expect(page.getByRole('alert')).toHaveText('It has closed meanwhile.');
  await expect(page.locator('#profile')).toHaveValue('linkedin.com/in/jane-doe');
});
