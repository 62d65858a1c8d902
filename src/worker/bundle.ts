import type { SiteFacts } from '../schemas/vacancy-facts.ts';
import { composeMail } from './compose-mail.ts';
import { nudge } from './deliver.ts';
import { factsFor } from './drawn.ts';
import type { Env } from './env.ts';
import { siteUrlOf } from './guard.ts';
import { recruiterPath } from './links.ts';
import { describeInLine } from './list-line.ts';
import { type ApplicationRow, fromRow, messageValues, type StoredApplication } from './store.ts';
import { inLanguage, ownerOf } from './wording.ts';

/** Applications named in one mail; more make another. */
const ITEMS = 200;
/** Bundles written in one run; what is left is found by the next. */
const BUNDLES = 10;

/** What waits for the same mail, the oldest first: one vacancy, one recruiter. */
async function nextBundle(env: Env): Promise<StoredApplication[]> {
  const { results } = await env.STORE.prepare(
    `WITH first AS (
       SELECT vacancy, owner FROM applications
       WHERE bundle_at IS NOT NULL AND bundle IS NULL AND bundle_at <= ?1 AND status <> 'withdrawn'
       ORDER BY bundle_at LIMIT 1)
     SELECT applications.* FROM applications JOIN first USING (vacancy, owner)
     WHERE bundle_at IS NOT NULL AND bundle IS NULL AND bundle_at <= ?1 AND status <> 'withdrawn'
     ORDER BY bundle_at, received_at LIMIT ?2`,
  )
    .bind(env.now(), ITEMS)
    .all<ApplicationRow>();
  return results.map(fromRow);
}

async function writeBundle(
  env: Env,
  site: SiteFacts,
  [first, ...rest]: readonly [StoredApplication, ...StoredApplication[]],
): Promise<void> {
  const now = env.now();
  const applications = [first, ...rest];
  const facts = await factsFor(env, first);
  const owner = ownerOf(first, facts);
  const vacancy = inLanguage(facts.titles, owner.language, facts.languages[0]);
  const items = await Promise.all(
    applications.map(async (application) =>
      describeInLine(
        application,
        facts,
        owner,
        `${siteUrlOf(env, site)}${await recruiterPath(env, application, owner.id)}`,
      ),
    ),
  );
  const mail = await composeMail(env, {
    purpose: 'bundle',
    locale: owner.language,
    to: owner.email,
    from: `${site.sender.name} <${site.sender.email}>`,
    thread: `job.${facts.slug}`,
    slots: { vacancy, count: String(applications.length), items: items.join('\n\n') },
  });
  const id = `bundle/${facts.slug}/${owner.id}/${first.id}`;
  const message = {
    id,
    application: null,
    vacancy: facts.slug,
    purpose: 'bundle',
    mail,
    dueAt: now,
  };
  const ids = JSON.stringify(applications.map((application) => application.id));
  // All or none: a run beside this one that took any of them leaves this one without effect.
  await env.STORE.batch([
    env.STORE.prepare(
      `INSERT INTO outbox (id, application, vacancy, purpose, mail, due_at, created_at)
       SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 WHERE ?9 = (
         SELECT count(*) FROM applications JOIN json_each(?8) ON applications.id = value
         WHERE bundle IS NULL AND status <> 'withdrawn')
       ON CONFLICT DO NOTHING`,
    ).bind(...messageValues(message, now), ids, applications.length),
    env.STORE.prepare(
      `UPDATE applications SET bundle = ?1
       WHERE id IN (SELECT value FROM json_each(?2)) AND bundle IS NULL
         AND EXISTS (SELECT 1 FROM outbox WHERE id = ?1 AND created_at = ?3)`,
    ).bind(id, ids, now),
  ]);
  await nudge(env, [id]);
}

/**
 * Sends what came beyond an hour's instant notices, once the hour is over: a mail for up to two hundred, so that a
 * flood cannot bury a recruiter and each application still stands in exactly one mail. The mails name nobody.
 */
export async function sendBundles(env: Env, site: SiteFacts): Promise<number> {
  let count = 0;
  for (let run = 0; run < BUNDLES; run += 1) {
    const [first, ...rest] = await nextBundle(env);
    if (!first) break;
    await writeBundle(env, site, [first, ...rest]);
    count += 1 + rest.length;
  }
  return count;
}
