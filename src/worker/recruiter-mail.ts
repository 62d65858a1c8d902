import { answerPageWords } from '../i18n/answer-pages.ts';
import { applicationWords } from '../i18n/application.ts';
import type { Contact, SiteFacts, VacancyFacts } from '../schemas/vacancy-facts.ts';
import { answerMessage, unsaidFor } from './answer-mail.ts';
import { composeMail } from './compose-mail.ts';
import type { Env } from './env.ts';
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
  earlier = 0,
): Promise<NewMessage> {
  const { recruiter } = facts;
  const slots = await recruiterSlots(env, application, facts, site, recruiter);
  const mail = await composeMail(env, {
    purpose: 'notice',
    locale: recruiter.language,
    to: recruiter.email,
    from: `${site.sender.name} <${site.sender.email}>`,
    replyTo: application.details.email,
    thread: `job.${facts.slug}`,
    tags: { application: application.id },
    slots: {
      ...slots,
      repeats: earlier > 0 ? applicationWords[recruiter.language].repeats(earlier) : undefined,
    },
  });
  return {
    id: `${application.id}/notice`,
    application: application.id,
    vacancy: facts.slug,
    purpose: 'notice',
    mail,
    dueAt: application.receivedAt,
  };
}

/** Word that a profile was taken back. It belongs to no application, so that it outlives the erasure. */
export async function withdrawnFor(
  env: Env,
  application: StoredApplication,
  facts: VacancyFacts,
  site: SiteFacts,
  now: number,
): Promise<NewMessage> {
  if (application.kind !== 'apply') return unsaidFor(env, application, facts, site, now);
  const owner = ownerOf(application, facts);
  const { vacancy, received } = describeApplication(application, facts, owner.language);
  const mail = await composeMail(env, {
    purpose: 'withdrawn',
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

/** Word that a profile of which the recruiter heard that it was taken back stands again. */
export async function restoredFor(
  env: Env,
  application: StoredApplication,
  facts: VacancyFacts,
  site: SiteFacts,
  now: number,
): Promise<NewMessage> {
  if (application.kind !== 'apply') {
    const to = ownerOf(application, facts);
    const why = answerPageWords[to.language].mail.restored;
    const order = { to, why, name: `restored-${now}`, dueAt: now };
    const message = await answerMessage(env, application, facts, site, order);
    return { ...message, purpose: 'restored' };
  }
  const owner = ownerOf(application, facts);
  const mail = await composeMail(env, {
    purpose: 'restored',
    locale: owner.language,
    to: owner.email,
    from: `${site.sender.name} <${site.sender.email}>`,
    replyTo: application.details.email,
    thread: `job.${facts.slug}`,
    tags: { application: application.id },
    slots: await recruiterSlots(env, application, facts, site, owner),
  });
  return {
    id: `${application.id}/restored-${now}`,
    application: application.id,
    vacancy: facts.slug,
    purpose: 'restored',
    mail,
    dueAt: now,
  };
}

/** An application that has come to somebody else: the promise lapsed, mail bounced, or it was handed over. */
export async function handoverFor(
  env: Env,
  application: StoredApplication,
  facts: VacancyFacts,
  site: SiteFacts,
  order: { to: Contact; why: string; name: string; now: number },
): Promise<NewMessage> {
  const { to, why, name, now } = order;
  if (application.kind !== 'apply') {
    const answer = { to, why, name, dueAt: now };
    const message = await answerMessage(env, application, facts, site, answer);
    return { ...message, purpose: 'handover' };
  }
  const mail = await composeMail(env, {
    purpose: 'handover',
    locale: to.language,
    to: to.email,
    from: `${site.sender.name} <${site.sender.email}>`,
    replyTo: application.details.email,
    thread: `job.${facts.slug}`,
    tags: { application: application.id },
    slots: { ...(await recruiterSlots(env, application, facts, site, to)), why },
  });
  return {
    id: `${application.id}/${name}`,
    application: application.id,
    vacancy: facts.slug,
    purpose: 'handover',
    mail,
    dueAt: now,
  };
}

/** Word to whoever has the application that the promised day comes near. */
export async function reminderFor(
  env: Env,
  application: StoredApplication,
  facts: VacancyFacts,
  site: SiteFacts,
  order: { name: string; now: number },
): Promise<NewMessage> {
  if (application.kind !== 'apply') {
    const to = ownerOf(application, facts);
    const why = answerPageWords[to.language].mail.remind;
    const answer = { to, why, name: order.name, dueAt: order.now };
    const message = await answerMessage(env, application, facts, site, answer);
    return { ...message, purpose: 'reminder' };
  }
  const owner = ownerOf(application, facts);
  const mail = await composeMail(env, {
    purpose: 'reminder',
    locale: owner.language,
    to: owner.email,
    from: `${site.sender.name} <${site.sender.email}>`,
    thread: `job.${facts.slug}`,
    tags: { application: application.id },
    slots: await recruiterSlots(env, application, facts, site, owner),
  });
  return {
    id: `${application.id}/${order.name}`,
    application: application.id,
    vacancy: facts.slug,
    purpose: 'reminder',
    mail,
    dueAt: order.now,
  };
}
