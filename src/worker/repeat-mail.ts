import { promiseWords } from '../i18n/promise.ts';
import { localeSchema } from '../schemas/locale.ts';
import type { Env } from './env.ts';
import { log } from './log.ts';
import { type Mail, mailSchema } from './mail-shape.ts';
import { messageValues, type NewMessage } from './store.ts';

/** Each repeat lasts as long as a key; after so many, mail has been down for two weeks. */
const REPEATS_MAX = 14;
const REPEAT = /\/again(?:-(\d+))?$/;

/** `<id>/again`, then `<id>/again-2` …; null when there have been enough. */
function nextId(id: string): string | null {
  const [suffix = '', count = '1'] = REPEAT.exec(id) ?? [];
  if (suffix === '') return `${id}/again`;
  const next = Number(count) + 1;
  return next > REPEATS_MAX ? null : `${id.slice(0, -suffix.length)}/again-${next}`;
}

/** The mail with a line before everything else that says that it may be a repeat. */
function markAsRepeat(mail: Mail): Mail {
  const lang = /<html[^>]* lang="?([a-z]{2})/.exec(mail.html)?.[1];
  const line = promiseWords[localeSchema.catch('en').parse(lang)].maybeRepeat;
  if (mail.text.startsWith(line)) return mail;
  return {
    ...mail,
    html: mail.html.replace(/<h1\b/, `<p>${line}</p><h1`),
    text: `${line}\n\n${mail.text}`,
  };
}

/**
 * For a message of which nobody could say for 23 hours whether it went out, and of which no notice of the provider
 * told: one new message under a new key, marked as maybe a repeat. The old one is never tried again.
 */
export async function repeatUnderNewKey(
  env: Env,
  { id, mail }: { id: string; mail: string },
): Promise<void> {
  const next = nextId(id);
  const close = env.STORE.prepare(
    `UPDATE outbox SET state = 'review', last_error = 'key_expired', leased_until = 0
     WHERE id = ?1 AND state = 'pending'`,
  ).bind(id);
  log({ event: 'alarm', class: 'key-expired', outbox: id });
  if (next === null) {
    await close.run();
    return;
  }
  const { tags, ...parsed } = mailSchema.parse(JSON.parse(mail));
  const message: NewMessage = {
    id: next,
    application: null,
    vacancy: null,
    purpose: '',
    mail: markAsRepeat({ ...parsed, tags: tags.filter(({ name }) => name !== 'message') }),
    dueAt: env.now(),
  };
  const [, , , , text] = messageValues(message, env.now());
  await env.STORE.batch([
    env.STORE.prepare(
      `INSERT INTO outbox (id, application, vacancy, purpose, mail, due_at, created_at)
       SELECT ?2, application, vacancy, purpose, ?3, ?4, created_at FROM outbox
       WHERE id = ?1 AND state = 'pending'
       ON CONFLICT DO NOTHING`,
    ).bind(id, next, text, env.now()),
    close,
  ]);
}
