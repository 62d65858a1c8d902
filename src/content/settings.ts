import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

/** Where the recruiter's files are: `CONTENT_DIR`, or `content` beside `package.json`. An absolute path. */
export const contentDir = () => resolve(process.env['CONTENT_DIR'] ?? 'content');

/** Where the built site goes: `OUT_DIR`, or `dist`. An absolute path. */
export const outDir = () => resolve(process.env['OUT_DIR'] ?? 'dist');

/**
 * Where Astro keeps what it read last time: `BECKON_CACHE_DIR`, or a folder of its own for each content folder, since
 * Astro tells unchanged files by their text and not by where they are.
 */
export function buildCacheDir(): string {
  const name = createHash('sha256').update(contentDir()).digest('hex').slice(0, 12);
  return resolve(process.env['BECKON_CACHE_DIR'] ?? `node_modules/.astro/${name}`);
}

/**
 * The moment a build takes for now. `BECKON_NOW` moves it, so that the day before, of and after a closing can be
 * looked at.
 * @throws when `BECKON_NOW` is no date
 */
export function buildNow(): Date {
  const given = process.env['BECKON_NOW'];
  const now = given ? new Date(given) : new Date();
  if (Number.isNaN(now.getTime())) {
    throw new Error(`BECKON_NOW is "${given}". Give an instant such as 2026-12-24T10:00:00Z.`);
  }
  return now;
}
