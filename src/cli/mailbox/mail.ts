import * as z from 'zod';

/** One mail as it lies in the mailbox. */
const mailSchema = z.strictObject({
  id: z.string(),
  from: z.string(),
  to: z.array(z.string()),
  cc: z.array(z.string()),
  bcc: z.array(z.string()),
  subject: z.string(),
  html: z.string().nullable(),
  text: z.string().nullable(),
  headers: z.record(z.string(), z.string()),
  reply_to: z.array(z.string()),
  tags: z.array(z.strictObject({ name: z.string(), value: z.string() })),
  idempotency_key: z.string().nullable(),
  received_at: z.iso.datetime(),
});
export type Mail = z.output<typeof mailSchema>;

/**
 * What one accepted call left behind. Mails and key are one record, so that a crash keeps both or
 * neither.
 */
export const deliverySchema = z.strictObject({
  at: z.iso.datetime(),
  /** The call's idempotency key. */
  key: z.string().nullable(),
  /** Stands for the call's path and body, to tell a repeat from another mail under the same key. */
  digest: z.string(),
  /** What the call was answered with; outlives the mails when the mailbox is emptied. */
  ids: z.array(z.string()),
  mails: z.array(mailSchema),
});
export type Delivery = z.output<typeof deliverySchema>;
