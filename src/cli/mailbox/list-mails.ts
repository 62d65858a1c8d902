import type { Mail } from './mail.ts';
import type { Mailbox } from './mailbox.ts';
import { answerError, answerJson, type Answer } from './outcome.ts';
import { createResendError } from './resend-errors.ts';

/** `GET /emails`: a JSON array, oldest first; `?to=` and `?since=` (both may be given) narrow it. */
export function listMails({ store }: Mailbox, query: URLSearchParams): Answer {
  const to = query.get('to');
  const since = query.get('since');
  const earliest = since === null ? -Infinity : Date.parse(since);
  if (Number.isNaN(earliest)) {
    const message = `since: expected a time such as 2026-11-30T08:00:00Z, got "${since}".`;
    return answerError(createResendError('validation_error', { message }));
  }
  const mails = store.readMails(
    (mail) =>
      Date.parse(mail.receivedAt) >= earliest &&
      (to === null || mail.to.some((recipient) => isSameAddress(recipient, to))),
  );
  return { ...answerJson(200, []), body: formatJsonArray(mails) };
}

/** `GET /emails/<id>`, in Resend's form. */
export async function showMail({ store }: Mailbox, id: string): Promise<Answer> {
  const mail = await store.find(id);
  if (!mail) return answerError(createResendError('not_found', { message: 'Email not found' }));
  return answerJson(200, {
    object: 'email',
    id: mail.id,
    from: mail.from,
    to: mail.to,
    cc: mail.cc,
    bcc: mail.bcc,
    reply_to: mail.reply_to,
    subject: mail.subject,
    html: mail.html,
    text: mail.text,
    tags: mail.tags,
    created_at: mail.received_at,
    last_event: 'delivered',
    scheduled_at: null,
  });
}

async function* formatJsonArray(mails: AsyncIterable<Mail>): AsyncGenerator<string> {
  let separator = '[';
  for await (const mail of mails) {
    // JSON leaves out what is undefined.
    yield separator + JSON.stringify({ ...mail, cc: undefined, bcc: undefined });
    separator = ',';
  }
  yield separator === '[' ? '[]' : ']';
}

function isSameAddress(recipient: string, address: string): boolean {
  const bare = /<(.*)>$/.exec(recipient)?.[1] ?? recipient;
  return bare.toLowerCase() === address.toLowerCase();
}
