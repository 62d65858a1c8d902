import type { MailPurpose } from '../i18n/mails/mail-template.ts';
import type { Contact, SiteFacts, VacancyFacts } from '../schemas/vacancy-facts.ts';
import { composeMail } from './compose-mail.ts';
import type { Env } from './env.ts';
import type { Slots } from './slots.ts';
import type { NewMessage, StoredApplication } from './store.ts';

/** A mail to somebody who answers applications. */
export interface RecruiterMail {
  /** Which mail is drawn. */
  template: MailPurpose;
  /** What it is for, as the outbox keeps it; the template's name unless given. */
  purpose?: string;
  to: Contact;
  /** Makes it unique among the application's messages: the same name is the same mail. */
  name: string;
  dueAt: number;
  slots: Slots;
  /** Whether an answer to the mail goes to the candidate, who left an address. */
  isReplied?: boolean;
}

/** A message of the outbox: a mail to a recruiter about one application, in the conversation of its vacancy. */
export async function recruiterMessage(
  env: Env,
  { id, details }: StoredApplication,
  facts: VacancyFacts,
  site: SiteFacts,
  { template, purpose = template, to, name, dueAt, slots, isReplied = true }: RecruiterMail,
): Promise<NewMessage> {
  const mail = await composeMail(env, {
    purpose: template,
    locale: to.language,
    to: to.email,
    from: `${site.sender.name} <${site.sender.email}>`,
    replyTo: isReplied ? details.email : undefined,
    thread: `job.${facts.slug}`,
    tags: { application: id },
    slots,
  });
  return { id: `${id}/${name}`, application: id, vacancy: facts.slug, purpose, mail, dueAt };
}
