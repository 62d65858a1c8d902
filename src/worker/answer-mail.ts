import { answerPageWords } from '../i18n/answer-pages.ts';
import { answerWords } from '../i18n/answers.ts';
import type { Contact, SiteFacts, VacancyFacts } from '../schemas/vacancy-facts.ts';
import { dayIn } from '../vacancies/answer-date.ts';
import { phaseAt } from '../vacancies/closing.ts';
import { candidateMessage } from './candidate-mail.ts';
import { readVacancyFacts } from './drawn.ts';
import type { Env } from './env.ts';
import { siteUrlOf } from './guard.ts';
import { recruiterMessage } from './recruiter-message.ts';
import { recruiterSlots } from './recruiter-slots.ts';
import type { Slots } from './slots.ts';
import type { NewMessage, StoredApplication } from './store.ts';
import { formatDay, inLanguage } from './wording.ts';

/** One of the answers beside an application; only these have mails of their own. */
type OtherKind = Exclude<StoredApplication['kind'], 'apply'>;
const isOther = (kind: StoredApplication['kind']): kind is OtherKind => kind !== 'apply';

/** What a mail says of an answer beyond what it says of an application. */
function answerSlots({ details, noMore }: StoredApplication, to: Contact): Slots {
  const { months, comeBackAt, reason } = details;
  return {
    months: months === undefined ? undefined : String(months),
    // The working day on which the recruiter hears of it, which may follow the day that was chosen.
    'come-back':
      comeBackAt === undefined
        ? undefined
        : formatDay(dayIn(new Date(comeBackAt), to.timeZone), to.language),
    reason: reason && answerWords[to.language].reasons[reason],
    'no-more': noMore && 'yes',
    reachable: details.channel !== 'any' || details.hours !== 'any' ? 'yes' : undefined,
  };
}

/** How the vacancy stands at a moment, in words. */
function describeState(facts: VacancyFacts, to: Contact, now: number): string {
  const words = answerPageWords[to.language].mail.phases;
  const phase = phaseAt(facts.state, facts.closesAt, new Date(now));
  return phase === 'open' && facts.closesAt !== null
    ? words.openUntil(formatDay(dayIn(new Date(facts.closesAt), facts.timeZone), to.language))
    : words[phase];
}

/** The open role most like a vacancy, as its recruiter reads of it. */
async function nearestSlots(env: Env, facts: VacancyFacts, site: SiteFacts, to: Contact) {
  const nearest = facts.nearest === null ? null : await readVacancyFacts(env, facts.nearest);
  const isOpen =
    nearest && phaseAt(nearest.state, nearest.closesAt, new Date(env.now())) === 'open';
  if (!isOpen) return {};
  const [fallback] = nearest.languages;
  return {
    nearest: `${inLanguage(nearest.titles, to.language, fallback)}, ${nearest.employer.name}`,
    'nearest-href': `${siteUrlOf(env, site)}${inLanguage(nearest.paths, to.language, fallback)}`,
  };
}

/** The vacancy as it is now, and where else somebody could go. */
const presentSlots = async (env: Env, facts: VacancyFacts, site: SiteFacts, to: Contact) => ({
  ...(await nearestSlots(env, facts, site, to)),
  state: describeState(facts, to, env.now()),
});

/**
 * The mail to a recruiter about a question, a "not now" or a "no": what to do, and what not to do.
 * On the day a "not now" comes back it says how things stand on that day.
 * @param order.why what is said before everything else, such as that it was handed over
 */
export async function answerMessage(
  env: Env,
  application: StoredApplication,
  facts: VacancyFacts,
  site: SiteFacts,
  order: { to: Contact; name: string; dueAt: number; why?: string | undefined },
): Promise<NewMessage> {
  const { kind } = application;
  if (!isOther(kind)) throw new Error('An application has its own notice.');
  const { to, name, dueAt, why } = order;
  const slots: Slots = await recruiterSlots(env, application, facts, site, to);
  const answerBy = slots['answer-by'];
  const isDue = kind === 'later' && (application.details.comeBackAt ?? Infinity) <= env.now();
  return recruiterMessage(env, application, facts, site, {
    template: isDue ? 'later-due' : kind,
    purpose: kind,
    to,
    name,
    dueAt,
    slots: {
      ...slots,
      ...answerSlots(application, to),
      ...(isDue && (await presentSlots(env, facts, site, to))),
      why: why?.replace('{answer-by}', typeof answerBy === 'string' ? answerBy : ''),
    },
  });
}

/** The mails an answer begins with. A "no" that nobody could act on is counted, and writes none. */
export async function firstAnswerMessages(
  env: Env,
  application: StoredApplication,
  facts: VacancyFacts,
  site: SiteFacts,
): Promise<NewMessage[]> {
  const { kind, locale, details, receivedAt: dueAt, profile } = application;
  if (kind === 'no' && profile === null) return [];
  const first = await answerMessage(env, application, facts, site, {
    to: facts.recruiter,
    name: kind,
    dueAt,
  });
  const receipt =
    kind === 'later'
      ? await candidateMessage(env, application, facts, site, {
          purpose: 'update',
          name: 'confirmation',
          dueAt,
          slots: {
            news: answerPageWords[locale].mail.laterNews(
              formatDay(details.comeBackOn ?? application.deleteAfter, locale),
            ),
          },
        })
      : await candidateMessage(env, application, facts, site, {
          purpose: 'confirmation',
          name: 'confirmation',
          dueAt,
        });
  return receipt ? [first, receipt] : [first];
}
