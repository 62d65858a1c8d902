import { Resend } from 'resend';
import { promiseWords } from '../i18n/promise.ts';
import { answerJson } from './answer.ts';
import { nudge } from './deliver.ts';
import { factsFor, readSiteFacts } from './drawn.ts';
import type { Env } from './env.ts';
import { log } from './log.ts';
import { readSmall } from './read-small.ts';
import { handoverFor } from './recruiter-mail.ts';
import { findApplication, fromTag } from './store.ts';
import { saveAct } from './store-acts.ts';

/** Mails that a recruiter must not miss. */
const TO_RECRUITER: ReadonlySet<string> = new Set([
  'notice',
  'question',
  'later',
  'later-due',
  'no',
  'reminder',
  'handover',
  'restored',
]);

/** The largest notice taken, in bytes. */
const NOTICE_MAX = 64 * 1024;

/** What Resend tells us of a mail, as the outbox keeps it. */
const FATES: Record<string, string> = {
  'email.sent': 'sent',
  'email.delivered': 'delivered',
  'email.bounced': 'bounced',
  'email.complained': 'complained',
  'email.suppressed': 'suppressed',
  'email.failed': 'bounced',
};

interface Notice {
  type: string;
  data?: {
    email_id?: unknown;
    tags?: Record<string, string> | { name: string; value: string }[];
  };
}

/**
 * `POST /hooks/resend`: what became of mails. The raw body is verified (Standard Webhooks: HMAC of
 * `id.timestamp.payload`, with a tolerance of five minutes), and each notice counts once.
 */
export async function handleHook(
  request: Request,
  env: Env,
  path: readonly string[],
): Promise<Response> {
  const secret = env.settings.RESEND_WEBHOOK_SECRET;
  if (path.join('/') !== 'resend' || !secret) return answerJson({ error: 'not found' }, 404);
  if (request.method !== 'POST') {
    return answerJson({ error: 'POST only' }, 405, { Allow: 'POST' });
  }
  const payload = await readSmall(request, NOTICE_MAX);
  if (payload === null) return answerJson({ error: 'too large, or no text' }, 413);
  const id = request.headers.get('svix-id') ?? '';
  const notice = verify(payload, id, request.headers, secret);
  if (!notice) return answerJson({ error: 'signature' }, 401);
  const seen = await env.STORE.prepare('SELECT 1 AS n FROM hooks WHERE id = ?1')
    .bind(id)
    .first('n');
  if (seen !== null) return answerJson({ ok: true }, 200);
  // Dealt with first, then ticked off: what fails half-way is told again, and every step can be repeated.
  await note(env, notice);
  await env.STORE.prepare('INSERT INTO hooks (id, at) VALUES (?1, ?2) ON CONFLICT DO NOTHING')
    .bind(id, env.now())
    .run();
  return answerJson({ ok: true }, 200);
}

function verify(payload: string, id: string, headers: Headers, secret: string): Notice | null {
  try {
    return new Resend('re_unused').webhooks.verify({
      payload,
      headers: {
        id,
        timestamp: headers.get('svix-timestamp') ?? '',
        signature: headers.get('svix-signature') ?? '',
      },
      webhookSecret: secret,
    }) as unknown as Notice;
  } catch {
    return null;
  }
}

async function note(env: Env, { type, data }: Notice): Promise<void> {
  const fate = Object.hasOwn(FATES, type) ? FATES[type] : undefined;
  const provider = data?.email_id;
  if (!fate || !data || typeof provider !== 'string') return;
  const row = await findMessage(env, provider, tagsOf(data)['message']);
  if (!row) return;
  // A notice is proof that the mail was accepted, also when the answer to it was lost. Notices come in any order:
  // a bounce is not undone by a late "sent" or "delivered".
  await env.STORE.prepare(
    `UPDATE outbox SET provider_id = coalesce(provider_id, ?2),
       state = CASE WHEN state IN ('pending', 'review') THEN 'sent' ELSE state END,
       sent_at = coalesce(sent_at, ?4),
       delivery = CASE
         WHEN ?3 = 'sent' OR (?3 = 'delivered' AND delivery IN ('bounced', 'complained', 'suppressed'))
         THEN delivery ELSE ?3 END
     WHERE id = ?1`,
  )
    .bind(row.id, provider, fate, env.now())
    .run();
  log({ event: 'fate', outbox: row.id, class: fate });
  if (fate === 'sent' || fate === 'delivered') return;
  const isToRecruiter = TO_RECRUITER.has(row.purpose);
  if (isToRecruiter && row.application) await handOver(env, row.application);
  else if (row.purpose === 'bundle') await handOverBundle(env, row.id);
  else log({ event: 'alarm', class: `${row.purpose}-${fate}`, outbox: row.id });
}

interface Row {
  id: string;
  application: string | null;
  purpose: string;
}

/** The message a notice is about: by the provider's id, else by the tag its mail carries. */
async function findMessage(
  env: Env,
  provider: string,
  tag: string | undefined,
): Promise<Row | null> {
  const byProvider = await env.STORE.prepare(
    'SELECT id, application, purpose FROM outbox WHERE provider_id = ?1',
  )
    .bind(provider)
    .first<Row>();
  const id = tag === undefined ? null : fromTag(tag);
  if (byProvider !== null || id === null) return byProvider;
  return env.STORE.prepare(
    'SELECT id, application, purpose FROM outbox WHERE id = ?1 AND provider_id IS NULL',
  )
    .bind(id)
    .first<Row>();
}

/** Tags come as an object in notices, and as a list of names and values elsewhere. */
function tagsOf({ tags }: NonNullable<Notice['data']>): Record<string, string> {
  if (!Array.isArray(tags)) return tags ?? {};
  return Object.fromEntries(tags.map(({ name, value }) => [name, value]));
}

/**
 * A bundle does not arrive: what it named goes to the backup recruiter and waits for a bundle anew, which the next
 * run of the clock writes.
 */
async function handOverBundle(env: Env, bundle: string): Promise<void> {
  const first = await env.STORE.prepare('SELECT id FROM applications WHERE bundle = ?1 LIMIT 1')
    .bind(bundle)
    .first<string>('id');
  const application = first === null ? null : await findApplication(env.STORE, first);
  if (!application) return;
  const { backup } = await factsFor(env, application);
  if (!backup || application.owner === backup.id) {
    log({ event: 'alarm', class: 'bounced-without-backup', outbox: bundle });
    return;
  }
  const isIn = `bundle = ?1 AND status <> 'withdrawn'`;
  await env.STORE.batch([
    env.STORE.prepare(
      `INSERT INTO events (id, application, actor, action, at)
       SELECT id || '/bounced-bundle', id, 'provider', 'bounced', ?2 FROM applications WHERE ${isIn}
       ON CONFLICT DO NOTHING`,
    ).bind(bundle, env.now()),
    env.STORE.prepare(`UPDATE applications SET owner = ?2, bundle = NULL WHERE ${isIn}`).bind(
      bundle,
      backup.id,
    ),
  ]);
}

/** Mail to the recruiter does not arrive: the backup recruiter gets the application, once. */
async function handOver(env: Env, id: string): Promise<void> {
  const application = await findApplication(env.STORE, id);
  if (!application || application.status === 'withdrawn') return;
  const [facts, site] = await Promise.all([factsFor(env, application), readSiteFacts(env)]);
  const { backup, recruiter } = facts;
  if (!backup || application.owner === backup.id) {
    log({ event: 'alarm', class: 'bounced-without-backup', application: id });
    return;
  }
  const message = await handoverFor(env, application, facts, site, {
    to: backup,
    why: promiseWords[backup.language].bounced(recruiter.name),
    name: 'bounced',
    now: env.now(),
  });
  await saveAct(
    env.STORE,
    application,
    { action: 'bounced', actor: 'provider', owner: backup.id, messages: [message] },
    env.now(),
  );
  await nudge(env, [message.id]);
}
