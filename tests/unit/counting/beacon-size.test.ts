import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const BYTES_MAX = 400;

test(`the script that counts has at most ${BYTES_MAX} bytes`, async () => {
  const { stdout } = await promisify(execFile)('node_modules/esbuild/bin/esbuild', [
    '--bundle',
    '--minify',
    '--format=esm',
    'src/scripts/count.ts',
  ]);
  expect(stdout).toContain('sendBeacon("/count"');
  expect(Buffer.byteLength(stdout.trim())).toBeLessThanOrEqual(BYTES_MAX);
});
