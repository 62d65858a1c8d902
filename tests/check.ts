import { join } from 'node:path';
import { runCommand } from './support/run-command.ts';

const bin = (path: string) => join(process.cwd(), 'node_modules', path);

/** What CI checks, in the order in which it is quickest to learn of a mistake. */
const STEPS: { name: string; args: string[] }[] = [
  { name: 'types of content', args: [bin('astro/bin/astro.mjs'), 'sync', '--silent'] },
  { name: 'format', args: [bin('prettier/bin/prettier.cjs'), '--check', '.'] },
  { name: 'lint', args: [bin('eslint/bin/eslint.js'), '.'] },
  { name: 'types', args: [bin('@astrojs/check/bin/astro-check.js'), '--minimumSeverity', 'error'] },
  { name: 'unused code and dependencies', args: [bin('knip/bin/knip.js')] },
  { name: 'content', args: ['src/cli/main.ts', 'check'] },
  { name: 'tests', args: ['tests/run.ts'] },
];

const isWithoutTests = process.argv.includes('--no-tests');
const failed: string[] = [];
for (const { name, args } of STEPS) {
  if (isWithoutTests && name === 'tests') continue;
  process.stdout.write(`\n── ${name}\n`);
  const code = await runCommand(process.execPath, args, { ASTRO_TELEMETRY_DISABLED: '1' });
  if (code !== 0) failed.push(name);
}
process.stdout.write(
  failed.length === 0 ? '\nEverything holds.\n' : `\nMend: ${failed.join(', ')}.\n`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
