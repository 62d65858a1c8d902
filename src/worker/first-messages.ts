import type { SiteFacts, VacancyFacts } from '../schemas/vacancy-facts.ts';
import { firstAnswerMessages } from './answer-mail.ts';
import { candidateMessage } from './candidate-mail.ts';
import type { Env } from './env.ts';
import { noticeFor } from './recruiter-mail.ts';
import type { NewMessage, StoredApplication } from './store.ts';

/** The mails an application begins with. One set aside waits for the daily digest instead. */
export async function firstMessages(
  env: Env,
  application: StoredApplication,
  facts: VacancyFacts,
  site: SiteFacts,
): Promise<NewMessage[]> {
  if (application.lane === 'quarantine') return [];
  if (application.kind !== 'apply') return firstAnswerMessages(env, application, facts, site);
  const [notice, confirmation] = await Promise.all([
    noticeFor(env, application, facts, site),
    candidateMessage(env, application, facts, site, {
      purpose: 'confirmation',
      name: 'confirmation',
      dueAt: application.receivedAt,
    }),
  ]);
  return confirmation ? [notice, confirmation] : [notice];
}
