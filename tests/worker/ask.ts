import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { recruiterPath } from '../../src/worker/links.ts';
import type { Env } from '../../src/worker/env.ts';
import { FIXTURE_SITE } from '../support/paths.ts';
import { APP_SECRET, type World } from './harness.ts';
import { type Page, readPage } from './read-page.ts';

let made = 0;

/** An id as the page's script makes one; each call gives another. */
export const newSubmission = () => `test${String((made += 1)).padStart(18, '0')}`;

/** An application as the store has it. */
export interface Row {
  id: string;
  lane: string;
  network: string;
  handle: string;
  canonical: string;
  profile_key: string;
  source: string | null;
  locale: string;
  status: string;
  details: string;
  received_at: number;
  delete_after: string;
}

/** The rows there are, the newest last. */
export async function readRows(world: World): Promise<Row[]> {
  const { results } = await world.store
    .prepare('SELECT * FROM applications ORDER BY rowid')
    .all<Row>();
  return results;
}

export const countRows = (world: World) =>
  world.store.prepare('SELECT count(*) AS n FROM applications').first<number>('n');

/** The row that an answer's link leads to. */
export async function rowBehind(world: World, answer: Response): Promise<Row> {
  const { sub } = decodeJwt((answer.headers.get('location') ?? '').slice('/a/'.length));
  const row = await world.store
    .prepare('SELECT * FROM applications WHERE id = ?1')
    .bind(sub)
    .first<Row>();
  if (!row) throw new Error(`There is no row behind ${answer.status}.`);
  return row;
}

/** A Worker's environment with nothing but its secret, for signing links as it does. */
export const signer = (secret = APP_SECRET) =>
  ({ settings: { APP_SECRET: secret }, now: () => Date.now() }) as unknown as Env;

/** The page on which the recruiter sees an application. */
export const recruiterPathOf = ({ id, received_at, delete_after }: Row, recruiter = 'anna-berg') =>
  recruiterPath(signer(), { id, receivedAt: received_at, deleteAfter: delete_after }, recruiter);

export const openPage = async (world: World, path: string): Promise<Page> =>
  readPage(await (await world.fetch(path)).text());

/** A page as the build drew it, before the Worker filled it. */
export const readDrawnPage = async (path: string): Promise<Page> =>
  readPage(await readFile(join(FIXTURE_SITE, `${path}.html`), 'utf8'));
