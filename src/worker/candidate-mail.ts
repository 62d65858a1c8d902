import type { MailPurpose } from '../i18n/mails/mail-template.ts';
import type { SiteFacts, VacancyFacts } from '../schemas/vacancy-facts.ts';
import { dayIn } from '../vacancies/answer-date.ts';
import { composeMail } from './compose-mail.ts';
import type { Env } from './env.ts';
import { siteUrlOf } from './guard.ts';
import { candidatePath } from './links.ts';
import type { Slots } from './slots.ts';
import type { NewMessage, StoredApplication } from './store.ts';
import { describeApplication, formatDay } from './wording.ts';

/**
 * A mail to a candidate who left an address, or null when they did not. Neutral in subject and sender: whoever
 * looks over a shoulder learns neither of an employer nor of a vacancy.
 */
export async function candidateMessage(
  env: Env,
  application: StoredApplication,
  facts: VacancyFacts,
  site: SiteFacts,
  order: {
    purpose: Extract<MailPurpose, 'confirmation' | 'update' | 'decline'>;
    /** Makes the message unique among those of one application. */
    name: string;
    dueAt: number;
    slots?: Slots;
  },
): Promise<NewMessage | null> {
  const { email } = application.details;
  if (email === undefined) return null;
  const day = formatDay(
    dayIn(new Date(application.receivedAt), facts.timeZone),
    application.locale,
  );
  const described = describeApplication(application, facts, application.locale);
  const mail = await composeMail(env, {
    purpose: order.purpose,
    locale: application.locale,
    to: email,
    from: site.sender.email,
    thread: `message.${application.id}`,
    slots: {
      'answer-by': described['answer-by'],
      recruiter: described['recruiter'],
      day,
      page: `${siteUrlOf(env, site)}${await candidatePath(env, application)}`,
      ...order.slots,
    },
  });
  return {
    id: `${application.id}/${order.name}`,
    application: application.id,
    vacancy: facts.slug,
    purpose: order.purpose,
    mail,
    dueAt: order.dueAt,
  };
}
