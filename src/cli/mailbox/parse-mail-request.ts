import * as z from 'zod';
import { createResendError, type ResendError } from './resend-errors.ts';

const MOST_RECIPIENTS = 50;
const MOST_MAILS_IN_BATCH = 100;
const MOST_TAG_CHARACTERS = 256;

/** Resend would act on these. The mailbox cannot, and says so rather than pretend. */
const UNSUPPORTED_FIELDS = ['attachments', 'scheduled_at', 'template', 'topic_id'];
const REQUIRED_FIELDS = ['from', 'to', 'subject'];

const ADDRESS = /^(?:[^<>\r\n]*<[^\s<>@,;]+@[^\s<>@,;]+>|[^\s<>@,;]+@[^\s<>@,;]+)$/;

const addressSchema = (field: string) => {
  const error = `Invalid \`${field}\` field. The email address needs to follow the \`email@example.com\` or \`Name <email@example.com>\` format.`;
  return z.string({ error }).trim().regex(ADDRESS, { error });
};

const addressListSchema = (field: string) => {
  const address = addressSchema(field);
  return z
    .preprocess(
      (value) => (Array.isArray(value) ? (value as unknown[]) : [value]),
      z.array(address),
    )
    .refine((list) => list.length <= MOST_RECIPIENTS, {
      error: `The \`${field}\` field takes at most ${MOST_RECIPIENTS} addresses.`,
    });
};

const optionalListSchema = (field: string) =>
  z.preprocess((value) => value ?? [], addressListSchema(field));

const oneLineSchema = (field: string) =>
  z
    .string({ error: `The \`${field}\` field must be a \`string\`.` })
    .regex(/^[^\r\n]*$/, { error: `The \`\\n\` is not allowed in the \`${field}\` field.` });

const partSchema = (field: string) =>
  z
    .string({ error: `The \`${field}\` field must be a \`string\`.` })
    .nullish()
    .transform((part) => part ?? null);

const tagPartSchema = z
  .string({ error: 'Each tag needs a `name` and a `value`, both a `string`.' })
  .max(MOST_TAG_CHARACTERS, { error: `Tags take at most ${MOST_TAG_CHARACTERS} characters.` })
  .regex(/^[A-Za-z0-9_-]+$/, {
    error: 'Tags should only contain ASCII letters, numbers, underscores, or dashes.',
  });

const mailRequestSchema = z
  .object({
    from: addressSchema('from'),
    to: addressListSchema('to'),
    cc: optionalListSchema('cc'),
    bcc: optionalListSchema('bcc'),
    reply_to: optionalListSchema('reply_to'),
    subject: oneLineSchema('subject'),
    html: partSchema('html'),
    text: partSchema('text'),
    headers: z
      .record(z.string(), oneLineSchema('headers'), {
        error: 'The `headers` field must be an `object`.',
      })
      .nullish()
      .transform((headers) => headers ?? {}),
    tags: z
      .array(z.object({ name: tagPartSchema, value: tagPartSchema }), {
        error: 'The `tags` field must be an `array` of objects.',
      })
      .nullish()
      .transform((tags) => tags ?? []),
  })
  .refine(({ html, text }) => Boolean(html) || Boolean(text), {
    error: 'Missing `html` or `text` field.',
  });

/** One mail as it was asked for: absent lists are empty, absent parts null, single addresses listed. */
export type MailRequest = z.output<typeof mailRequestSchema>;

export type ParsedMails = { ok: true; mails: MailRequest[] } | { ok: false; error: ResendError };

/** Reads the body of `POST /emails`; refuses it as Resend does. */
export function parseMailRequest(body: unknown): ParsedMails {
  const fields = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const missing = REQUIRED_FIELDS.find((field) => isBlank(fields[field]));
  if (missing) return refuse('missing_required_field', `Missing \`${missing}\` field.`);
  const unsupported = UNSUPPORTED_FIELDS.find((field) => !isBlank(fields[field]));
  if (unsupported) {
    return refuse('validation_error', `The local mailbox does not take \`${unsupported}\`.`);
  }
  const result = mailRequestSchema.safeParse(body);
  if (result.success) return { ok: true, mails: [result.data] };
  return refuse('validation_error', result.error.issues[0]?.message);
}

/** Reads the body of `POST /emails/batch`; one bad mail refuses them all, as Resend's strict mode does. */
export function parseBatchRequest(body: unknown): ParsedMails {
  if (!Array.isArray(body) || body.length === 0 || body.length > MOST_MAILS_IN_BATCH) {
    return refuse('validation_error', `Expected an array of 1 to ${MOST_MAILS_IN_BATCH} emails.`);
  }
  const parsed = body.map((mail) => parseMailRequest(mail));
  const refused = parsed.find((mail) => !mail.ok);
  return refused ?? { ok: true, mails: parsed.flatMap((mail) => (mail.ok ? mail.mails : [])) };
}

function isBlank(value: unknown): boolean {
  return value == null || value === '' || (Array.isArray(value) && value.length === 0);
}

function refuse(name: ResendError['name'], message: string | undefined): ParsedMails {
  return { ok: false, error: createResendError(name, message === undefined ? {} : { message }) };
}
