import { answerPageWords } from '../i18n/answer-pages.ts';
import type { Contact, SiteFacts, VacancyFacts } from '../schemas/vacancy-facts.ts';
import { answerMessage } from './answer-mail.ts';
import { composeMail } from './compose-mail.ts';
import type { Env } from './env.ts';
import { recruiterMessage } from './recruiter-message.ts';
import { recruiterSlots } from './recruiter-slots.ts';
import type { NewMessage, StoredApplication } from './store.ts';
import { mark } from './tokens.ts';
import { describeApplication, ownerOf } from './wording.ts';

/** The notice that somebody sent their profile. */
export async function noticeFor(
  env: Env,
  application: StoredApplication,
  facts: VacancyFacts,
  site: SiteFacts,
): Promise<NewMessage> {
  const { recruiter } = facts;
  return recruiterMessage(env, application, facts, site, {
    template: 'notice',
    to: recruiter,
    name: 'notice',
    dueAt: application.receivedAt,
    slots: await recruiterSlots(env, application, facts, site, recruiter),
  });
}

/** Word that what was sent was taken back. It belongs to no application, so that it outlives the erasure. */
export async function withdrawnFor(
  env: Env,
  application: StoredApplication,
  facts: VacancyFacts,
  site: SiteFacts,
  now: number,
): Promise<NewMessage> {
  const owner = ownerOf(application, facts);
  const { vacancy, received } = describeApplication(application, facts, owner.language);
  const mail = await composeMail(env, {
    purpose: application.kind === 'apply' ? 'withdrawn' : 'unsaid',
    locale: owner.language,
    to: owner.email,
    from: `${site.sender.name} <${site.sender.email}>`,
    thread: `job.${facts.slug}`,
    slots: { vacancy, received },
  });
  return {
    id: `${await mark(env, 'tombstone', application.id)}/withdrawn-${now}`,
    application: null,
    vacancy: facts.slug,
    purpose: 'withdrawn',
    mail,
    dueAt: now,
  };
}

/** What a mail about something that happened to an application says beside the application. */
interface News {
  purpose: 'restored' | 'handover' | 'reminder';
  to: Contact;
  /** Said before everything else; for a question, a "not now" or a "no" it is the only word of the news. */
  why: string | undefined;
  name: string;
  now: number;
  isReplied?: boolean;
}

/** A mail that brings an application up again. The other answers have a mail of their own, which says why. */
async function newsOf(
  env: Env,
  application: StoredApplication,
  facts: VacancyFacts,
  site: SiteFacts,
  { purpose, to, why, name, now, isReplied = true }: News,
): Promise<NewMessage> {
  if (application.kind !== 'apply') {
    const order = { to, why, name, dueAt: now };
    return { ...(await answerMessage(env, application, facts, site, order)), purpose };
  }
  return recruiterMessage(env, application, facts, site, {
    template: purpose,
    to,
    name,
    dueAt: now,
    slots: { ...(await recruiterSlots(env, application, facts, site, to)), why },
    isReplied,
  });
}

/** Word that something of which the recruiter heard that it was taken back stands again. */
export function restoredFor(
  env: Env,
  application: StoredApplication,
  facts: VacancyFacts,
  site: SiteFacts,
  now: number,
): Promise<NewMessage> {
  const to = ownerOf(application, facts);
  const why = application.kind === 'apply' ? undefined : answerPageWords[to.language].mail.restored;
  const news: News = { purpose: 'restored', to, why, name: `restored-${now}`, now };
  return newsOf(env, application, facts, site, news);
}

/** An application that has come to somebody else: the promise lapsed, mail bounced, or it was handed over. */
export const handoverFor = (
  env: Env,
  application: StoredApplication,
  facts: VacancyFacts,
  site: SiteFacts,
  order: { to: Contact; why: string; name: string; now: number },
): Promise<NewMessage> => newsOf(env, application, facts, site, { purpose: 'handover', ...order });

/** Word to whoever has the application that the promised day comes near. */
export function reminderFor(
  env: Env,
  application: StoredApplication,
  facts: VacancyFacts,
  site: SiteFacts,
  order: { name: string; now: number },
): Promise<NewMessage> {
  const to = ownerOf(application, facts);
  const why = application.kind === 'apply' ? undefined : answerPageWords[to.language].mail.remind;
  const news: News = { purpose: 'reminder', to, why, ...order, isReplied: false };
  return newsOf(env, application, facts, site, news);
}
