import * as z from 'zod';

/** A mail as it is stored and sent, byte for byte: rendered once, never again. */
export const mailSchema = z.strictObject({
  from: z.string(),
  to: z.string(),
  subject: z.string(),
  html: z.string(),
  text: z.string(),
  replyTo: z.string().optional(),
  headers: z.record(z.string(), z.string()),
  tags: z.array(z.strictObject({ name: z.string(), value: z.string() })),
});
export type Mail = z.output<typeof mailSchema>;
