import { readProfileLink } from '../../src/profile-link/read-profile-link.ts';
import { tables as codeHosts } from '../unit/profile-link/rows/code-hosts.ts';
import { tables as hostile } from '../unit/profile-link/rows/hostile.ts';
import { table as linkedin } from '../unit/profile-link/rows/linkedin.ts';
import { tables as pastes } from '../unit/profile-link/rows/pastes.ts';
import { tables as social } from '../unit/profile-link/rows/social.ts';
import { tables as websites } from '../unit/profile-link/rows/websites.ts';
import { tables as workAndStudy } from '../unit/profile-link/rows/work-and-study.ts';

const ROUNDS = 60;
const WARM_UP_ROUNDS = 10;
/** Of each input the median of so many runs counts, so that a pause of the machine is nobody's slowness. */
const RUNS_AN_INPUT = 31;
const TARGET_A_SECOND = 50_000;

const INPUTS = [
  linkedin,
  ...codeHosts,
  ...social,
  ...workAndStudy,
  ...websites,
  ...pastes,
  ...hostile,
].flatMap(({ shapes }) => shapes.flatMap(({ from }) => from));

function parseBare(text: string): void {
  try {
    new URL(text);
  } catch {
    // A bare URL parser refuses much of what people paste; the time it takes is what counts.
  }
}

/** Runs all inputs round after round and gives the inputs a second. */
function measureRate(read: (text: string) => unknown): number {
  for (let round = 0; round < WARM_UP_ROUNDS; round += 1) INPUTS.forEach(read);
  const start = performance.now();
  for (let round = 0; round < ROUNDS; round += 1) for (const input of INPUTS) read(input);
  return (INPUTS.length * ROUNDS) / ((performance.now() - start) / 1000);
}

function measureInput(input: string): { input: string; microseconds: number } {
  const times = Array.from({ length: RUNS_AN_INPUT }, () => {
    const start = performance.now();
    readProfileLink(input);
    return (performance.now() - start) * 1000;
  }).sort((a, b) => a - b);
  return { input, microseconds: times[Math.floor(times.length / 2)] ?? 0 };
}

const format = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** `npm run bench -- profile-link`: inputs a second on one core, beside a bare `new URL()` in the same run. */
export function run(): Promise<void> {
  const ours = measureRate(readProfileLink);
  const bare = measureRate(parseBare);
  const slowest = INPUTS.map(measureInput).sort((a, b) => b.microseconds - a.microseconds);
  const rows: [string, string][] = [
    [
      'inputs',
      `${format.format(INPUTS.length)} (all rows of the table tests, hostile ones included)`,
    ],
    [
      'readProfileLink',
      `${format.format(ours)} inputs/s, ${format.format(1e6 / ours)} µs each (target ${format.format(TARGET_A_SECOND)}/s)`,
    ],
    ['bare new URL()', `${format.format(bare)} inputs/s, ${format.format(1e6 / bare)} µs each`],
    ['ratio', `${format.format(bare / ours)} × the time of a bare parse`],
    ...slowest
      .slice(0, 3)
      .map(({ input, microseconds }, at): [string, string] => [
        at === 0 ? 'slowest' : '',
        `${format.format(microseconds)} µs, ${format.format(input.length)} characters: ${JSON.stringify(input.slice(0, 60))}`,
      ]),
  ];
  for (const [name, value] of rows) process.stdout.write(`${name.padEnd(18)}${value}\n`);
  return Promise.resolve();
}
