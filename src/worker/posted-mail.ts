import type { EmployerVacancies } from '../schemas/employer-vacancies.ts';
import type { SiteFacts } from '../schemas/vacancy-facts.ts';
import { composeMail } from './compose-mail.ts';
import type { Env } from './env.ts';
import { siteUrlOf } from './guard.ts';
import { subscriptionPath } from './links.ts';
import type { NewMessage } from './store.ts';
import type { Subscription } from './store-subscriptions.ts';
import { formatDay, inLanguage } from './wording.ts';

/** The one question an address gets before anything else: whether it was its owner who typed it. */
export async function questionFor(
  env: Env,
  site: SiteFacts,
  subscription: Subscription,
): Promise<NewMessage> {
  const { id, locale, email, createdAt } = subscription;
  const mail = await composeMail(env, {
    purpose: 'posted-ask',
    locale,
    to: email,
    from: site.sender.email,
    thread: `posted.${id}`,
    slots: { page: `${siteUrlOf(env, site)}${await subscriptionPath(env, subscription)}` },
  });
  return {
    id: `posted/${id}/ask-${createdAt}`,
    application: null,
    vacancy: null,
    purpose: 'posted-ask',
    mail,
    dueAt: createdAt,
  };
}

/** Word of one new vacancy. Mail programs can end it by themselves (RFC 8058). */
export async function newsFor(
  env: Env,
  site: SiteFacts,
  subscription: Subscription,
  employer: string,
  vacancy: EmployerVacancies['vacancies'][number],
): Promise<NewMessage> {
  const { id, locale, email, until } = subscription;
  const [first] = vacancy.languages;
  const page = `${siteUrlOf(env, site)}${await subscriptionPath(env, subscription)}`;
  const mail = await composeMail(env, {
    purpose: 'posted',
    locale,
    to: email,
    from: site.sender.email,
    thread: `posted.${id}`,
    headers: {
      'List-Unsubscribe': `<${page}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
    slots: {
      employer,
      vacancy: inLanguage(vacancy.titles, locale, first),
      'vacancy-href': `${siteUrlOf(env, site)}${inLanguage(vacancy.paths, locale, first)}?ref=mail`,
      until: formatDay(until, locale),
      page,
    },
  });
  return {
    id: `posted/${id}/${vacancy.slug}`,
    application: null,
    vacancy: vacancy.slug,
    purpose: 'posted',
    mail,
    dueAt: env.now(),
  };
}
