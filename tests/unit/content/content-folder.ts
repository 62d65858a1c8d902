import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { checkContent, type ContentReport } from '../../../src/content/check-content.ts';
import { type ContentProblem, formatProblems } from '../../../src/content/problem.ts';

const SOUND = join(import.meta.dirname, '../../fixtures/content/sound');

/** The moment the checks of these tests take for now. */
export const NOW = new Date('2026-11-20T10:00:00Z');

/** A file's new text, or null for a file or folder that is taken away. */
export type Changes = Record<string, string | Uint8Array | null>;

const made: string[] = [];
afterAll(() => Promise.all(made.map((dir) => rm(dir, { recursive: true }))));

/** A copy of the sound content folder with some files changed. */
export async function makeContent(changes: Changes): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'beckon-content-'));
  made.push(dir);
  await cp(SOUND, dir, { recursive: true });
  for (const [name, text] of Object.entries(changes)) {
    const path = join(dir, name);
    if (text === null) {
      await rm(path, { recursive: true });
    } else {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    }
  }
  return dir;
}

/** What the check prints of a kind, as if the folder were called content. */
const print = (dir: string, problems: readonly ContentProblem[]) =>
  formatProblems(problems).replaceAll(dir, 'content');

/** Checks the sound content with some files changed. */
export async function check(changes: Changes) {
  const dir = await makeContent(changes);
  const report: ContentReport = await checkContent(dir, NOW);
  return {
    errors: print(dir, report.errors),
    warnings: print(dir, report.warnings),
    hints: print(dir, report.hints),
    summary: report.summary,
  };
}

/** The sound vacancy's facts, line by line, for tests to change. */
const BAKER = `title: Baker
hook: You would be home by noon, every day.
employer: mill
recruiter: anna-lind
hiringManager: jo-berg
state: open
posted: 2026-11-03
closes: 2026-12-31
answerDays: 3
employmentTypes: [full-time]
workplace: { mode: onsite }
places: [{ locality: Umeå, country: SE }]
pay: { min: 31000, max: 34000, currency: SEK, period: month }
`;

export const EN = 'vacancies/baker/en.mdx';

/**
 * The sound vacancy with some of its lines replaced or added.
 * @param lines by their key; null takes the line away
 */
export function baker(lines: Record<string, string | null> = {}, body = 'Bread.'): string {
  const facts = new Map(
    BAKER.trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line]),
  );
  for (const [key, line] of Object.entries(lines)) {
    if (line === null) facts.delete(key);
    else facts.set(key, line);
  }
  return `---\n${[...facts.values()].join('\n')}\n---\n\n${body}\n`;
}

/** Checks the sound vacancy, in English alone, with some lines changed. */
export const checkBaker = (lines: Record<string, string | null>, body?: string) =>
  check({ 'vacancies/baker/sv.mdx': null, [EN]: baker(lines, body) });
