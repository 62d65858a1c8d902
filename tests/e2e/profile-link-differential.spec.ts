import { expect, test } from '@playwright/test';
import { HOST_STRINGS, compareHosts } from '../unit/profile-link/hosts.ts';

test('believes in the host that Chromium would open, or refuses, or differs for a known reason', async ({
  page,
}) => {
  await page.goto('about:blank');
  const hosts = await page.evaluate(
    (texts) => texts.map((text) => (URL.canParse(text) ? new URL(text).host : null)),
    HOST_STRINGS,
  );
  const differences = HOST_STRINGS.map((text, at) => compareHosts(text, hosts[at] ?? undefined));
  expect([...new Set(differences.filter((each) => each !== undefined))].sort()).toEqual([
    'a final dot is the same name to DNS, and is dropped',
    'dots and colons at the end of a text end its sentence',
    'ports 80 and 443 are dropped whatever the scheme',
  ]);
});
