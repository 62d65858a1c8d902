import { answerWords } from '../i18n/answers.ts';
import { promiseWords } from '../i18n/promise.ts';
import type { SiteFacts } from '../schemas/vacancy-facts.ts';
import { addWorkingDays, dayIn, isWorkingDay } from '../vacancies/answer-date.ts';
import { instantOf } from '../vacancies/closing.ts';
import { composeMail } from './compose-mail.ts';
import { nudge } from './deliver.ts';
import { factsFor } from './drawn.ts';
import type { Env } from './env.ts';
import { siteUrlOf } from './guard.ts';
import { recruiterPath } from './links.ts';
import { describeInLine } from './list-line.ts';
import type { Slots } from './slots.ts';
import { type ApplicationRow, fromRow, insertMessage } from './store.ts';
import { formatDay } from './wording.ts';

type Recruiter = SiteFacts['recruiters'][number];

/** When the summary of the day before is sent, where the recruiter lives. */
const SEND_AT = '07:30';
/** Open applications named in a summary; more are counted. */
const ITEMS_SHOWN = 30;

/** Which recruiters have had anything, or a summary, before today: theirs comes each working day from then on. */
async function hasBegun(env: Env, recruiter: Recruiter, before: number): Promise<boolean> {
  const found = await env.STORE.prepare(
    `SELECT 1 AS n FROM applications WHERE owner = ?1 AND received_at < ?2
     UNION ALL SELECT 1 FROM outbox WHERE id >= ?3 AND id < ?4 LIMIT 1`,
  )
    .bind(recruiter.id, before, `digest/${recruiter.id}/`, `digest/${recruiter.id}0`)
    .first<number>('n');
  return found !== null;
}

async function figuresFor(env: Env, recruiter: Recruiter, since: number) {
  const figures = await env.STORE.prepare(
    `SELECT
       (SELECT count(*) FROM applications WHERE owner = ?1 AND lane = 'inbox' AND received_at >= ?2
         AND kind IN ('apply', 'question')) AS received,
       (SELECT count(*) FROM applications WHERE owner = ?1 AND lane = 'quarantine' AND received_at >= ?2) AS quarantined,
       (SELECT count(DISTINCT outbox.id) FROM (
           SELECT id, application FROM outbox WHERE state IN ('parked', 'review')
           UNION ALL SELECT id, application FROM outbox WHERE delivery IN ('bounced', 'suppressed')) AS outbox
         JOIN applications ON applications.id = outbox.application WHERE owner = ?1) AS undelivered,
       (SELECT count(*) FROM applications WHERE owner = ?1 AND status IN ('received', 'seen') AND answer_by IS NOT NULL) AS open`,
  )
    .bind(recruiter.id, since)
    .first<{ received: number; quarantined: number; undelivered: number; open: number }>();
  if (!figures) throw new Error('Counting gave no row.');
  return figures;
}

/** Who said "not now" and "no", as numbers; why not, as far as it was said. */
async function saidSince(env: Env, { id, language }: Recruiter, since: number): Promise<Slots> {
  const { results } = await env.STORE.prepare(
    `SELECT kind, details ->> '$.reason' AS reason, count(*) AS n FROM applications
     WHERE owner = ?1 AND lane = 'inbox' AND received_at >= ?2 AND kind IN ('later', 'no')
       AND status <> 'withdrawn'
     GROUP BY 1, 2 ORDER BY n DESC`,
  )
    .bind(id, since)
    .all<{ kind: string; reason: string | null; n: number }>();
  const sum = (kind: string) =>
    results.filter((row) => row.kind === kind).reduce((total, { n }) => total + n, 0);
  const words: Partial<Record<string, string>> = answerWords[language].reasons;
  const reasons = results.flatMap(({ reason, n }) => {
    const said = reason === null ? undefined : words[reason];
    return said === undefined ? [] : [`${said} (${n})`];
  });
  const [later, no] = [sum('later'), sum('no')];
  return {
    'said-later': later > 0 ? String(later) : undefined,
    'said-no': no > 0 ? [String(no), ...reasons].join(', ') : undefined,
  };
}

/**
 * What waits for an answer, and what was set aside since the last summary: it stands in no other mail. A flood of
 * likely machines comes last, so that it pushes nobody out.
 */
async function openItems(
  env: Env,
  site: SiteFacts,
  recruiter: Recruiter,
  open: number,
  since: number,
) {
  const words = promiseWords[recruiter.language];
  const { results } = await env.STORE.prepare(
    `SELECT * FROM applications
     WHERE owner = ?1 AND ((status IN ('received', 'seen') AND answer_by IS NOT NULL)
       OR (lane = 'quarantine' AND kind = 'later' AND status = 'received' AND received_at >= ?3))
     ORDER BY lane, answer_by, received_at LIMIT ?2`,
  )
    .bind(recruiter.id, ITEMS_SHOWN, since)
    .all<ApplicationRow>();
  const lines = await Promise.all(
    results.map(async (row) => {
      const application = fromRow(row);
      const facts = await factsFor(env, application);
      const link = `${siteUrlOf(env, site)}${await recruiterPath(env, application, recruiter.id)}`;
      const line = describeInLine(application, facts, recruiter, link);
      return application.lane === 'quarantine' ? words.digestSetAside(line) : line;
    }),
  );
  const shown = results.filter(({ answer_by: answerBy }) => answerBy !== null).length;
  return open > shown ? [...lines, words.digestMore(open - shown)] : lines;
}

async function sendDigest(env: Env, site: SiteFacts, recruiter: Recruiter, day: string) {
  const { timeZone, language } = recruiter;
  // The last summary's day: on a Monday, Friday.
  const lastDay = addWorkingDays(day, -1, new Set(recruiter.holidays));
  const since = instantOf(lastDay, SEND_AT, timeZone);
  const figures = await figuresFor(env, recruiter, since);
  const items = await openItems(env, site, recruiter, figures.open, since);
  const mail = await composeMail(env, {
    purpose: 'digest',
    locale: language,
    to: recruiter.email,
    from: `${site.sender.name} <${site.sender.email}>`,
    thread: `digest.${recruiter.id}`,
    slots: {
      day: formatDay(day, language),
      received: String(figures.received),
      quarantined: String(figures.quarantined),
      undelivered: String(figures.undelivered),
      open: String(figures.open),
      ...(await saidSince(env, recruiter, since)),
      items: items.join('\n\n'),
    },
  });
  const id = `digest/${recruiter.id}/${day}`;
  const message = {
    id,
    application: null,
    vacancy: null,
    purpose: 'digest',
    mail,
    dueAt: env.now(),
  };
  await insertMessage(env.STORE, message, env.now()).run();
  await nudge(env, [id]);
}

/** Sends each recruiter the summary of the day, once, on working days, also when there is nothing in it. */
export async function sendDigests(env: Env, site: SiteFacts): Promise<number> {
  const now = env.now();
  let count = 0;
  for (const recruiter of site.recruiters) {
    const day = dayIn(new Date(now), recruiter.timeZone);
    const isDue =
      isWorkingDay(day, new Set(recruiter.holidays)) &&
      now >= instantOf(day, SEND_AT, recruiter.timeZone);
    if (!isDue) continue;
    const sent = await env.STORE.prepare('SELECT 1 AS n FROM outbox WHERE id = ?1')
      .bind(`digest/${recruiter.id}/${day}`)
      .first<number>('n');
    const midnight = instantOf(day, '00:00', recruiter.timeZone);
    if (sent !== null || !(await hasBegun(env, recruiter, midnight))) continue;
    await sendDigest(env, site, recruiter, day);
    count += 1;
  }
  return count;
}
