import { answerPageWords } from '../i18n/answer-pages.ts';
import { answerWords } from '../i18n/answers.ts';
import type { SiteFacts, VacancyFacts } from '../schemas/vacancy-facts.ts';
import { candidateMessage } from './candidate-mail.ts';
import type { Env } from './env.ts';
import type { Slots } from './slots.ts';
import type { NewMessage, StoredApplication } from './store.ts';
import { wantsNoMore } from './store-no-more.ts';
import { digest } from './tokens.ts';
import { formatDay } from './wording.ts';

const yes = (condition: boolean) => (condition ? 'yes' : undefined);

/** What became of a "not now" on its day: nothing yet, the recruiter was told, or nobody was. */
async function findCameBack(env: Env, { id, kind }: StoredApplication): Promise<string | null> {
  if (kind !== 'later') return null;
  return env.STORE.prepare('SELECT action FROM events WHERE id = ?1')
    .bind(`${id}/came-back`)
    .first<string>('action');
}

/** The heading that stands for an answer as it is; undefined where an application's own headings say it. */
function stageOf(
  { kind, status, profile, reply, answerBy }: StoredApplication,
  cameBack: string | null,
  isLate: boolean,
): string | undefined {
  if (kind === 'question' && reply && (status === 'answered' || status === 'seen'))
    return 'answered';
  if (isLate || (status !== 'received' && status !== 'seen')) return undefined;
  if (kind === 'question') return answerBy === null ? undefined : 'question';
  if (kind === 'no') return profile ? 'no-linked' : 'no';
  return cameBack === null ? 'later' : cameBack === 'came back' ? 'due' : 'ended';
}

/**
 * What the candidate's page says of a question, a "not now" or a "no", over what it says of an application, and
 * whether they asked for no more.
 */
export async function answerSlotsFor(
  env: Env,
  application: StoredApplication,
  isLate: boolean,
): Promise<Slots> {
  const { kind, status, profile, details, locale, reply } = application;
  const isStanding = status !== 'withdrawn';
  const isNoMore = profile !== null && (await wantsNoMore(env, profile.key));
  const noMore: Slots = {
    'can-no-more': yes(profile !== null && !isNoMore),
    'is-no-more': yes(isNoMore),
    'has-no-more': yes(profile !== null),
  };
  if (kind === 'apply') return noMore;
  const stage = stageOf(application, await findCameBack(env, application), isLate);
  const { comeBackOn, reason } = details;
  return {
    ...noMore,
    ...(stage !== undefined && {
      'is-received': undefined,
      'is-seen': undefined,
      'is-answered': undefined,
      [`stage-${stage}`]: 'yes',
    }),
    'is-waiting': undefined,
    ...(kind !== 'question' && { 'is-closed': undefined }),
    ...(kind === 'no' && { 'is-open': undefined }),
    [`steps-${kind}`]: yes(isStanding && stage !== 'due' && stage !== 'ended' && !reply),
    reply: isStanding ? (reply ?? undefined) : undefined,
    'come-back': comeBackOn && formatDay(comeBackOn, locale),
    reason: reason && answerWords[locale].reasons[reason],
  };
}

/** What a candidate hears who leaves an address later: that it arrived, in the words of what they sent. */
export async function arrivedFor(
  env: Env,
  changed: StoredApplication,
  facts: VacancyFacts,
  site: SiteFacts,
): Promise<NewMessage | null> {
  const { kind, locale, details } = changed;
  const name = `confirmation-${(await digest(details.email ?? '')).slice(0, 8)}`;
  const order = { name, dueAt: env.now() };
  if (kind !== 'later')
    return candidateMessage(env, changed, facts, site, { ...order, purpose: 'confirmation' });
  const day = formatDay(details.comeBackOn ?? changed.deleteAfter, locale);
  return candidateMessage(env, changed, facts, site, {
    ...order,
    purpose: 'update',
    slots: { news: answerPageWords[locale].mail.laterNews(day) },
  });
}
