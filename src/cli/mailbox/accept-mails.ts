import { createHash, randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Fault } from './faults.ts';
import type { Delivery } from './mail.ts';
import type { Mailbox } from './mailbox.ts';
import { answerError, answerJson, type Answer, type Outcome } from './outcome.ts';
import { parseBatchRequest, parseMailRequest, type MailRequest } from './parse-mail-request.ts';
import { BODY_LIMIT_BYTES, readBody } from './read-body.ts';
import { createResendError } from './resend-errors.ts';

const LONGEST_KEY = 256;

type Endpoint = '/emails' | '/emails/batch';

/** `POST /emails` and `POST /emails/batch`: with a fault if one is due, else as Resend does. */
export async function acceptMails(
  mailbox: Mailbox,
  request: IncomingMessage,
  endpoint: Endpoint,
): Promise<Outcome> {
  const fault = mailbox.faults.take();
  const body = await readBody(request);
  const outcome = fault && misbehave(fault);
  if (outcome) return outcome;
  if (!body.ok) return answerError(explainUnreadable(body.reason));
  const answer = await answerSending(mailbox, request, endpoint, body.text);
  return fault && answer.status === 200 ? { kind: 'drop' } : answer;
}

/** @returns undefined for the one fault that comes only after the mail was accepted */
function misbehave(fault: Fault): Outcome | undefined {
  if ('hang' in fault) return { kind: 'hang' };
  if ('drop' in fault) return { kind: 'drop' };
  if ('acceptThenDrop' in fault) return undefined;
  if ('emptyOk' in fault) return answerJson(200, {});
  const message = 'This call was made to fail by PUT /faults.';
  switch (fault.status) {
    case 429:
      return answerError(createResendError('rate_limit_exceeded'), {
        'retry-after': String(fault.retryAfter),
        'ratelimit-remaining': '0',
        'ratelimit-reset': String(fault.retryAfter),
      });
    case 500:
      return answerError(createResendError('application_error', { message }));
    case 422:
      return answerError(createResendError('validation_error', { message }));
  }
}

async function answerSending(
  mailbox: Mailbox,
  request: IncomingMessage,
  endpoint: Endpoint,
  body: string,
): Promise<Answer> {
  if (!/^Bearer \S/.test(request.headers.authorization ?? '')) {
    return answerError(createResendError('missing_api_key'));
  }
  const key = readKey(request);
  if (key !== null && (key.length < 1 || key.length > LONGEST_KEY)) {
    return answerError(createResendError('invalid_idempotency_key'));
  }
  const parsed = parseBody(endpoint, body);
  if (!parsed.ok) return answerError(parsed.error);
  const digest = createHash('sha256').update(`${endpoint}\n${body}`).digest('base64url');
  return keepOnce(mailbox, endpoint, { key, digest, mails: parsed.mails });
}

function readKey(request: IncomingMessage): string | null {
  const header = request.headers['idempotency-key'];
  return (Array.isArray(header) ? header[0] : header) ?? null;
}

function parseBody(endpoint: Endpoint, body: string) {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    const message = 'The request body is not valid JSON.';
    return {
      ok: false as const,
      error: createResendError('validation_error', { statusCode: 400, message }),
    };
  }
  return endpoint === '/emails' ? parseMailRequest(value) : parseBatchRequest(value);
}

async function keepOnce(
  mailbox: Mailbox,
  endpoint: Endpoint,
  call: { key: string | null; digest: string; mails: MailRequest[] },
): Promise<Answer> {
  if (call.key === null) return answerIds(endpoint, await keep(mailbox, call));
  const claim = mailbox.keys.claim(call.key, call.digest);
  switch (claim.kind) {
    case 'repeat':
      return answerIds(endpoint, claim.ids);
    case 'other-body':
      return answerError(createResendError('invalid_idempotent_request'));
    case 'in-progress':
      return answerError(createResendError('concurrent_idempotent_requests'));
    case 'new':
      try {
        return answerIds(endpoint, await keep(mailbox, call));
      } finally {
        claim.release();
      }
  }
}

async function keep(
  mailbox: Mailbox,
  { key, digest, mails }: { key: string | null; digest: string; mails: MailRequest[] },
): Promise<string[]> {
  const at = mailbox.now().toISOString();
  const stored = mails.map((mail) => ({
    id: randomUUID(),
    ...mail,
    idempotency_key: key,
    received_at: at,
  }));
  const delivery: Delivery = { at, key, digest, ids: stored.map(({ id }) => id), mails: stored };
  await mailbox.store.keep(delivery);
  return delivery.ids;
}

function answerIds(endpoint: Endpoint, ids: string[]): Answer {
  const entries = ids.map((id) => ({ id }));
  return answerJson(200, endpoint === '/emails' ? entries[0] : { data: entries });
}

function explainUnreadable(reason: 'too-large' | 'not-utf-8') {
  return reason === 'too-large'
    ? createResendError('validation_error', {
        statusCode: 413,
        message: `The request body is larger than ${BODY_LIMIT_BYTES} bytes.`,
      })
    : createResendError('validation_error', {
        statusCode: 400,
        message: 'The request body is not valid UTF-8.',
      });
}
