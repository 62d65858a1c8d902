import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const NAMED =
  /`((?:src|docs|tests|content)\/[\w./-]+|[\w-]+\.config\.(?:js|ts|mjs)|wrangler\.jsonc)`/g;

test.each(['docs/ARCHITECTURE.md', 'README.md'])('%s names only files that exist', (document) => {
  const named = [...readFileSync(document, 'utf8').matchAll(NAMED)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});
