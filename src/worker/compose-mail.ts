import type { MailPurpose } from '../i18n/mails/mail-template.ts';
import type { Locale } from '../schemas/locale.ts';
import { readMailShell } from './drawn.ts';
import type { Env } from './env.ts';
import type { Mail } from './mail-shape.ts';
import { fillHtmlLists, fillTextLists, type Lists } from './fill-lists.ts';
import { fillMail } from './fill-mail.ts';
import type { Slots } from './slots.ts';

/** What a mail is made of. */
export interface MailOrder {
  purpose: MailPurpose;
  locale: Locale;
  to: string;
  from: string;
  slots: Slots;
  /** What is repeated, each item with slots and lists of its own. */
  lists?: Lists;
  /** A candidate's own address; nobody else is replied to. */
  replyTo?: string | undefined;
  /** What mail programs gather one conversation by: the same for all mails about it. */
  thread: string;
  /** Where the sender's domain is taken from for message ids. */
  tags?: Record<string, string>;
  /** More headers, such as how to end a mail that comes again. */
  headers?: Record<string, string>;
}

/** Line breaks and control characters would begin a new header; direction controls would disguise one. */
const forHeader = (text: string) =>
  text.replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]+/g, ' ').trim();

/** Renders a mail from the shells the build drew. The same order always gives the same bytes. */
export async function composeMail(env: Env, order: MailOrder): Promise<Mail> {
  const { purpose, locale, slots, lists } = order;
  const shell = await readMailShell(env, purpose, locale);
  const [firstLine = '', , ...lines] = fillTextLists(shell.text, {
    slots,
    ...(lists && { lists }),
  }).split('\n');
  const subject = forHeader(firstLine);
  const titled = { ...slots, subject };
  const html = await (lists
    ? fillHtmlLists(shell.html, { slots: titled, lists })
    : fillMail(shell.html, titled));
  const domain = order.from.slice(order.from.lastIndexOf('@') + 1).replace(/>$/, '');
  return {
    from: order.from,
    to: order.to,
    subject,
    html,
    text: lines.join('\n'),
    ...(order.replyTo !== undefined && { replyTo: order.replyTo }),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      References: `<${order.thread}@${domain}>`,
      ...order.headers,
    },
    tags: Object.entries({ purpose, ...order.tags }).map(([name, value]) => ({
      name,
      value: value.replace(/[^A-Za-z0-9_-]/g, '_').slice(0, 256),
    })),
  };
}
