import { describeHost } from '../profile-link/describe-host.ts';
import type { Contact, SiteFacts, VacancyFacts } from '../schemas/vacancy-facts.ts';
import type { Env } from './env.ts';
import { siteUrlOf } from './guard.ts';
import { recruiterPath } from './links.ts';
import type { StoredApplication } from './store.ts';
import { describeApplication, withoutScheme } from './wording.ts';

/** What the recruiter's mails share: the application in their language, and the way to its page. */
export async function recruiterSlots(
  env: Env,
  application: StoredApplication,
  facts: VacancyFacts,
  site: SiteFacts,
  recruiter: Contact,
) {
  const { profile } = application;
  const isKnown = profile !== null && profile.network !== 'website';
  const host = profile && describeHost(profile.canonical);
  const hostText =
    host && (host.host === host.unicodeHost ? host.host : `${host.unicodeHost} (${host.host})`);
  return {
    ...describeApplication(application, facts, recruiter.language),
    // A link stands in a mail only when it was rebuilt from a known network's parts; any other host is text.
    profile: isKnown ? withoutScheme(profile.canonical) : (hostText ?? undefined),
    'profile-href': isKnown ? profile.canonical : undefined,
    handle: isKnown ? profile.handle : undefined,
    'email-href': application.details.email ? `mailto:${application.details.email}` : undefined,
    'has-question': application.details.question ? 'yes' : undefined,
    backup: facts.backup?.name,
    page: `${siteUrlOf(env, site)}${await recruiterPath(env, application, recruiter.id)}`,
  };
}
