import { readdirSync } from 'node:fs';

/** `npm run bench -- <name>` runs `tests/bench/<name>.bench.ts`; each prints its own figures, as ratios in one run. */
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace('.bench.ts', ''));
const [name = '', ...args] = process.argv.slice(2);
if (names.includes(name)) {
  const bench = (await import(`./${name}.bench.ts`)) as { run: (args: string[]) => Promise<void> };
  await bench.run(args);
} else {
  process.stderr.write(
    `Name a benchmark: ${names.map((each) => `npm run bench -- ${each}`).join(', ')}.\n`,
  );
  process.exitCode = 1;
}
