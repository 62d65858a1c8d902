import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS } from './tests/support/chromium.ts';

/**
 * Browser tests run against a started site: `tests/run.ts` finds a Chromium, starts the site and says where both
 * are (CHROMIUM_PATH, BASE_URL, MAILBOX_URL).
 */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/tests/e2e',
  fullyParallel: true,
  workers: 2,
  timeout: 45_000,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '.cache/tests/e2e.json' }]],
  use: {
    baseURL: process.env['BASE_URL'] ?? 'http://localhost:4321',
    viewport: { width: 390, height: 844 },
    launchOptions: {
      args: CHROMIUM_ARGS,
      ...(process.env['CHROMIUM_PATH'] && { executablePath: process.env['CHROMIUM_PATH'] }),
    },
  },
});
