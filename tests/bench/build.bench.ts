import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeBareSite } from './bare-site.ts';
import { makeContent, vacancyFile } from './make-content.ts';

const SIZES = [100, 1000, 5000];

interface Measured {
  seconds: number;
  /** The most memory the build held, in megabytes. */
  peak: number;
}

const MEMORY_EVERY_MS = 50;

/** What the kernel counts as the most a process has held. */
async function peakOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
}

async function measure(cwd: string, env: Record<string, string>): Promise<Measured> {
  const astro = join(process.cwd(), 'node_modules/astro/bin/astro.mjs');
  const began = performance.now();
  const child = spawn(process.execPath, [astro, 'build'], {
    cwd,
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  let peak = 0;
  const timer = setInterval(() => {
    if (child.pid !== undefined)
      void peakOf(child.pid).then((held) => (peak = Math.max(peak, held)));
  }, MEMORY_EVERY_MS);
  const [code] = (await once(child, 'close')) as [number | null];
  clearInterval(timer);
  if (code !== 0) throw new Error(Buffer.concat(output).toString('utf8').slice(-3000));
  return { seconds: (performance.now() - began) / 1000, peak };
}

const write = (line: string) => process.stdout.write(`${line}\n`);

function report(name: string, { seconds, peak }: Measured, pages: number, bare?: Measured): void {
  const perPage = ((seconds * 1000) / pages).toFixed(2);
  const ratio = bare ? `${(seconds / bare.seconds).toFixed(2)} × bare` : '';
  write(
    `  ${name.padEnd(34)} ${seconds.toFixed(1).padStart(7)} s ${perPage.padStart(8)} ms a vacancy ${peak.toFixed(0).padStart(6)} MB  ${ratio}`,
  );
}

async function countCards(outDir: string): Promise<number> {
  return (await readdir(join(outDir, 'og'))).length;
}

/** Changes one vacancy as an author would: its hook, which its cards show. */
async function changeOne(content: string, turn: number): Promise<void> {
  const file = join(content, vacancyFile(7));
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/^hook: .*$/m, `hook: Changed for the ${turn}. time.`));
}

async function benchSize(size: number): Promise<void> {
  // Below the project: Astro keeps its working files beside a result that lies elsewhere, where builds would meet.
  const cache = join(process.cwd(), '.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'bench-'));
  try {
    const content = join(folder, 'content');
    const bareDir = join(folder, 'bare');
    await makeContent(content, size);
    await makeBareSite(bareDir);
    const env = (name: string, cards: 'on' | 'off') => ({
      CONTENT_DIR: content,
      OUT_DIR: name === 'bare' ? join(bareDir, 'out') : join(folder, `${name}-out`),
      BECKON_CACHE_DIR: join(folder, `${name}-cache`),
      BECKON_CARDS: cards,
    });
    write(`${size} vacancies`);
    const bare = await measure(bareDir, env('bare', 'off'));
    report('bare Astro site, cold', bare, size);
    const ours = await measure(process.cwd(), env('ours', 'off'));
    report('ours, no cards, cold', ours, size, bare);
    await changeOne(content, 1);
    report('bare, one vacancy changed', await measure(bareDir, env('bare', 'off')), size);
    report('ours, no cards, one changed', await measure(process.cwd(), env('ours', 'off')), size);
    const withCards = await measure(process.cwd(), env('cards', 'on'));
    report('ours, cards, cold', withCards, size);
    const cards = await countCards(join(folder, 'cards-out'));
    const extra = withCards.seconds - ours.seconds;
    write(`  ${cards} cards in ${extra.toFixed(1)} s more: ${(cards / extra).toFixed(0)} a second`);
    const before = new Set(await readdir(join(folder, 'cards-cache/cards')));
    await changeOne(content, 2);
    report('ours, cards, one changed', await measure(process.cwd(), env('cards', 'on')), size);
    const drawn = (await readdir(join(folder, 'cards-cache/cards'))).filter(
      (name) => !before.has(name),
    );
    write(`  cards drawn anew: ${drawn.length} (${drawn.join(', ')})\n`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Builds sites of several sizes, beside a bare Astro site of the same MDX, each in a process of its own.
 * @param args sizes; 100, 1,000 and 5,000 unless given
 */
export async function run(args: string[]): Promise<void> {
  const sizes = args.length > 0 ? args.map(Number) : SIZES;
  if (sizes.some((size) => !Number.isInteger(size) || size < 10)) {
    throw new Error('Expected sizes of 10 or more: npm run bench -- build 100 1000');
  }
  for (const size of sizes) await benchSize(size);
}
