import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const NOTE = 'forgotten.json';

/** How many erasures there have been, or 0 before the first migration. */
function countErasures(database: DatabaseSync): number {
  const hasTable = database
    .prepare(`SELECT 1 AS n FROM sqlite_master WHERE type = 'table' AND name = 'tombstones'`)
    .get();
  if (!hasTable) return 0;
  const { n } = database.prepare('SELECT count(*) AS n FROM tombstones').get() as { n: number };
  return n;
}

/**
 * Takes out of the local database's files what was erased from the database: SQLite leaves it in freed pages and in
 * its write-ahead log, and D1 refuses the pragmas that would not. Only while no Worker has the files open.
 */
export async function forgetErased(stateDir: string): Promise<void> {
  const folder = join(stateDir, 'v3/d1/miniflare-D1DatabaseObject');
  const files = await readdir(folder).catch(() => []);
  const note = join(stateDir, NOTE);
  const forgotten = Number(await readFile(note, 'utf8').catch(() => '0'));
  for (const file of files) {
    if (!file.endsWith('.sqlite') || file.startsWith('metadata')) continue;
    const database = new DatabaseSync(join(folder, file), { timeout: 5000 });
    try {
      const erasures = countErasures(database);
      if (erasures !== forgotten) database.exec('VACUUM');
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      if (erasures !== forgotten) await writeFile(note, String(erasures));
    } finally {
      database.close();
    }
  }
}
