import * as z from 'zod';

/** Both parts of a mail with their slots: `dist/_beckon/mail/<purpose>/<locale>.json`. */
export const mailShellSchema = z.strictObject({
  html: z.string(),
  /** The first line is the subject. */
  text: z.string(),
});
export type MailShell = z.output<typeof mailShellSchema>;
