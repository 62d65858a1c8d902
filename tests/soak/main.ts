import { readdirSync } from 'node:fs';

/** `npm run soak -- <name> [rounds]` runs `tests/soak/<name>.soak.ts`, which prints its figures and fails by its exit code. */
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.soak.ts'))
  .map((file) => file.replace('.soak.ts', ''));
const [name = '', ...args] = process.argv.slice(2);
if (names.includes(name)) {
  const soak = (await import(`./${name}.soak.ts`)) as { run: (args: string[]) => Promise<void> };
  await soak.run(args);
} else {
  process.stderr.write(
    `Name a soak: ${names.map((each) => `npm run soak -- ${each}`).join(', ')}.\n`,
  );
  process.exitCode = 1;
}
