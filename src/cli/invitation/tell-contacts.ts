import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beckonDir, LOCAL_KEY_FILE } from '../../content/invitation-keys.ts';
import { buildNow } from '../../content/settings.ts';
import {
  type ContactStatement,
  signStatement,
  TOLD_DAYS,
} from '../../invitation/contact-statement.ts';
import { addDays } from '../../vacancies/answer-date.ts';
import { type ContactLog, openContactLog } from './contact-log.ts';
import { readSiteUrl } from './read-vacancy.ts';
import { openLocalKey } from './signing-key.ts';

/** How long an answer is waited for: nobody who writes a link should wait for a figure in a letter. */
const WAIT_MS = 3000;

/** Names that never lead anywhere (RFC 2606, RFC 6761): a site under one of them is being tried out. */
const NOWHERE = /(?:^|\.)(?:example|test|invalid|localhost|example\.(?:com|net|org))$/;

/**
 * `told`: the site knows all there is to know; `refused`: it does not carry this machine's key yet, or takes its clock
 * to be wrong; `unreachable`: it did not answer.
 */
export type Telling = 'told' | 'refused' | 'unreachable';

/** Contacts by vacancy and day, from a day on. */
function sumContacts(log: ContactLog, since: string): ContactStatement['contacts'] {
  const counts = new Map<string, ContactStatement['contacts'][number]>();
  for (const { day, vacancy } of log.people().flatMap(({ contacts }) => contacts)) {
    if (day < since) continue;
    const key = `${day} ${vacancy}`;
    const { count } = counts.get(key) ?? { count: 0 };
    counts.set(key, { vacancy, day, count: count + 1 });
  }
  return [...counts.values()];
}

/** Where a site's Worker listens; a site that is only being tried out is the one `npm start` serves here. */
const whereabouts = (site: string) =>
  NOWHERE.test(new URL(site).hostname) ? `http://localhost:${process.env['PORT'] || '4321'}` : site;

async function post(url: URL, body: string): Promise<Telling> {
  try {
    const { status } = await fetch(url, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
      signal: AbortSignal.timeout(WAIT_MS),
    });
    if (status === 200) return 'told';
    return status === 403 ? 'refused' : 'unreachable';
  } catch {
    return 'unreachable';
  }
}

/**
 * Tells the site how many people this machine wrote to, for the weekly letter: numbers by vacancy and day, nobody
 * named. All of the last weeks each time, so that nothing is lost when the site cannot be reached.
 * @param origin where the site listens, when that is not where its links lead
 */
export async function tellContacts(contentDir: string, origin?: string): Promise<Telling> {
  const now = buildNow();
  const today = now.toISOString().slice(0, 10);
  const since = addDays(today, -TOLD_DAYS);
  const folder = beckonDir();
  if (!existsSync(join(folder, LOCAL_KEY_FILE))) return 'told';
  const site = readSiteUrl(contentDir);
  const [log, { privateKey, publicKey: key }] = await Promise.all([
    openContactLog(folder),
    openLocalKey(folder, today, false),
  ]);
  const contacts = sumContacts(log, since);
  const statement = { site, key, sent: now.toISOString(), since, contacts };
  const body = await signStatement(statement, privateKey);
  return post(new URL('/contacts', origin ?? whereabouts(site)), body);
}

/** What a recruiter is told of it; nothing when all is well. */
export const TELLING: Record<Telling, string> = {
  told: '',
  refused:
    'The weekly letter does not know of this yet: the site does not carry your key, or this machine\'s clock is more than a day off. Deploy, or set the clock; the next link, or "beckon contacts --tell", tells it.',
  unreachable:
    'The weekly letter does not know of this yet: the site did not answer. The next link, or "beckon contacts --tell", tells it.',
};
