import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import type { Attempt } from './load.ts';

/** The database file that workerd keeps for the one D1 database. */
export async function findDatabase(stateDir: string): Promise<string> {
  const folder = join(stateDir, 'v3/d1/miniflare-D1DatabaseObject');
  const files = (await readdir(folder)).filter(
    (file) => file.endsWith('.sqlite') && !file.startsWith('metadata'),
  );
  const [file] = files;
  if (file === undefined || files.length !== 1)
    throw new Error(`Expected one database, found ${files.length}`);
  return join(folder, file);
}

export async function openDatabase(stateDir: string): Promise<DatabaseSync> {
  return new DatabaseSync(await findDatabase(stateDir), { readOnly: true, timeout: 5000 });
}

/** How often the mailbox accepted a notice, by application. */
export async function countNotices(stateDir: string): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  const lines = createInterface({
    input: createReadStream(join(stateDir, 'mailbox/mails.jsonl')),
    crlfDelay: Infinity,
  });
  for await (const line of lines) {
    if (line === '') continue;
    const { mails } = JSON.parse(line) as {
      mails: { tags?: { name: string; value: string }[] }[];
    };
    for (const { tags = [] } of mails) {
      const tag = (name: string) => tags.find((each) => each.name === name)?.value;
      const application = tag('application');
      if (tag('purpose') !== 'notice' || application === undefined) continue;
      counts.set(application, (counts.get(application) ?? 0) + 1);
    }
  }
  return counts;
}

export interface Figures {
  attempted: number;
  acknowledged: number;
  stored: number;
  mailed: number;
  /** Acknowledged and not stored. */
  lost: number;
  /** Stored and never attempted. */
  ghosts: number;
  /** Stored twice for one attempt. */
  twins: number;
  /** Stored without a notice in the mailbox. */
  unnoticed: number;
  /** Stored with two notices or more. */
  doubled: number;
}

/** Compares what candidates were told with what is stored and what was mailed. */
export async function compare(stateDir: string, attempts: readonly Attempt[]): Promise<Figures> {
  const database = await openDatabase(stateDir);
  const rows = database.prepare('SELECT id, handle FROM applications').all() as {
    id: string;
    handle: string;
  }[];
  database.close();
  const notices = await countNotices(stateDir);
  const stored = new Set(rows.map(({ handle }) => handle));
  const attempted = new Set(attempts.map(({ handle }) => handle));
  const acknowledged = attempts.filter(({ isAcknowledged }) => isAcknowledged);
  return {
    attempted: attempts.length,
    acknowledged: acknowledged.length,
    stored: rows.length,
    mailed: [...notices.values()].reduce((sum, count) => sum + count, 0),
    lost: acknowledged.filter(({ handle }) => !stored.has(handle)).length,
    ghosts: rows.filter(({ handle }) => !attempted.has(handle)).length,
    twins: rows.length - stored.size,
    unnoticed: rows.filter(({ id }) => !notices.has(id)).length,
    doubled: rows.filter(({ id }) => (notices.get(id) ?? 0) > 1).length,
  };
}
