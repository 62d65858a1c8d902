import { cleanText, lengthOf } from '../applications/clean-text.ts';
import { answerPageWords } from '../i18n/answer-pages.ts';
import { REPLY_MAX } from '../schemas/application.ts';
import type { Contact, SiteFacts, VacancyFacts } from '../schemas/vacancy-facts.ts';
import { candidateMessage } from './candidate-mail.ts';
import type { Env } from './env.ts';
import type { StoredApplication } from './store.ts';
import type { Act } from './store-acts.ts';
import { digest } from './tokens.ts';

/**
 * A recruiter's answer to a question: it stands on the candidate's page, and one who left an address hears that there
 * is one. The same words again change nothing; other words take their place.
 * @param typed what was posted
 */
export async function replyFor(
  opened: {
    env: Env;
    application: StoredApplication;
    facts: VacancyFacts;
    site: SiteFacts;
    reader: Contact;
  },
  typed: string,
): Promise<Act | 'nothing' | 'unknown' | { mistake: string; typed: string }> {
  const { env, application, facts, site, reader } = opened;
  if (application.kind !== 'question') return 'unknown';
  const words = answerPageWords[reader.language].recruiter.reply;
  const { text } = cleanText(typed);
  if (text === '') return { mistake: words.empty, typed };
  if (lengthOf(text) > REPLY_MAX) return { mistake: words.tooLong(REPLY_MAX), typed };
  if (text === application.reply) return 'nothing';
  const message = await candidateMessage(env, application, facts, site, {
    purpose: 'update',
    name: `reply-${(await digest(text)).slice(0, 8)}`,
    dueAt: env.now(),
    slots: { news: answerPageWords[application.locale].mail.replyNews },
  });
  return {
    action: 'replied',
    actor: `recruiter:${reader.id}`,
    status: 'answered',
    next: null,
    reply: text,
    messages: message ? [message] : [],
  };
}
