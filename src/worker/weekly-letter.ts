import { type Advice, chooseAdvice, type VacancyWeek } from '../counting/advice.ts';
import { drawBar, shareOf } from '../counting/bars.ts';
import { ANSWER_KINDS } from '../counting/count.ts';
import { answersOf, emptyFunnel, type Funnel, sumFunnels, type Tally } from '../counting/funnel.ts';
import { judgePromises } from '../counting/in-time.ts';
import { letterDay, type Week, weekBefore } from '../counting/week.ts';
import { letterWords, nameSource } from '../i18n/letter.ts';
import type { Locale } from '../schemas/locale.ts';
import { recruiterVacanciesSchema } from '../schemas/recruiter-vacancies.ts';
import type { SiteFacts, VacancyFacts } from '../schemas/vacancy-facts.ts';
import { addDays, dayIn, isWorkingDay } from '../vacancies/answer-date.ts';
import { instantOf, phaseAt } from '../vacancies/closing.ts';
import { composeMail } from './compose-mail.ts';
import { nudge } from './deliver.ts';
import { readDrawn, readVacancyFacts } from './drawn.ts';
import type { Env } from './env.ts';
import type { Item } from './fill-lists.ts';
import { siteUrlOf } from './guard.ts';
import { recruiterPath } from './links.ts';
import {
  hasEverCounted,
  type OwnedPromise,
  readContacts,
  readCounts,
  readPromises,
} from './read-counts.ts';
import type { Slots } from './slots.ts';
import { insertMessage } from './store.ts';
import { formatDay, inLanguage } from './wording.ts';

type Recruiter = SiteFacts['recruiters'][number];

/** When the letter is sent, where the recruiter lives. */
const SEND_AT = '08:00';
/** Vacancies told of in full, the most read first; more are counted. */
const VACANCIES_SHOWN = 15;
/** Sources drawn one by one; the rest are one bar. */
const SOURCES_SHOWN = 6;

/** One vacancy of a recruiter in the week told of. */
interface Told extends VacancyWeek {
  facts: VacancyFacts;
  /** People written to by personal link. */
  contacts: number;
}

async function vacanciesOf(env: Env, recruiter: Recruiter): Promise<string[]> {
  const text = await readDrawn(env, `/_beckon/recruiters/${recruiter.id}.json`);
  return text === null ? [] : recruiterVacanciesSchema.parse(JSON.parse(text)).vacancies;
}

async function tellOf(
  env: Env,
  slugs: readonly string[],
  funnels: readonly Funnel[],
  promises: readonly OwnedPromise[],
  contacts: ReadonlyMap<string, number>,
  week: Week,
  recruiter: Recruiter,
): Promise<Told[]> {
  const now = new Date(env.now());
  const today = dayIn(now, recruiter.timeZone);
  const told = await Promise.all(
    slugs.map(async (slug): Promise<Told | null> => {
      const facts = await readVacancyFacts(env, slug);
      if (!facts) return null;
      const own = promises.filter(({ vacancy }) => vacancy === slug);
      return {
        facts,
        contacts: contacts.get(slug) ?? 0,
        funnel: funnels.find(({ vacancy }) => vacancy === slug) ?? emptyFunnel(slug),
        isOpen: phaseAt(facts.state, facts.closesAt, now) === 'open',
        overdue: judgePromises(own, week, today, recruiter.timeZone).overdue,
      };
    }),
  );
  // A role that is shown only to those who have its link is told of once somebody came.
  const hasSomething = ({ facts, funnel, contacts: written, isOpen, overdue }: Told) =>
    (isOpen && facts.listed) || funnel.sources.length > 0 || written > 0 || overdue > 0;
  return told
    .filter((each) => each !== null)
    .filter(hasSomething)
    .toSorted((a, b) => b.funnel.total.view - a.funnel.total.view);
}

const numbersOf = (tally: Tally) => ({
  views: tally.view,
  starts: tally.start,
  answers: answersOf(tally),
});

const addTallies = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, tally) =>
      Object.fromEntries(
        Object.entries(sum).map(([kind, count]) => [kind, count + tally[kind as keyof Tally]]),
      ) as Tally,
    emptyFunnel('').total,
  );

/** A vacancy's sources as bars, all measured by the longest. */
function barsOf({ sources }: Funnel, locale: Locale): Item[] {
  const shown = sources.map(({ source, tally }) => ({
    label: nameSource(source, locale),
    tally,
  }));
  const rest = shown.splice(SOURCES_SHOWN);
  if (rest.length > 0) {
    const label = rest.map((each) => each.label).join(', ');
    shown.push({ label, tally: addTallies(rest.map(({ tally }) => tally)) });
  }
  const greatest = Math.max(...shown.map(({ tally }) => tally.view));
  return shown.map(({ label, tally }) => ({
    slots: {
      label,
      value: letterWords[locale].bar(numbersOf(tally)),
      share: String(shareOf(tally.view, greatest)),
      bar: drawBar(tally.view, greatest),
    },
  }));
}

function itemOf({ facts, funnel, contacts, isOpen }: Told, locale: Locale): Item {
  const words = letterWords[locale];
  const kinds = ANSWER_KINDS.flatMap((kind) => {
    const count = funnel.total[kind];
    return count > 0 ? [words.kinds[kind](count)] : [];
  });
  const isUntouched = funnel.sources.length === 0;
  const sum = isUntouched ? words.nobody : words.sum(numbersOf(funnel.total));
  return {
    slots: {
      vacancy: inLanguage(facts.titles, locale, facts.languages[0]),
      sum: [
        sum,
        kinds.length > 0 ? `${kinds.join(', ')}.` : '',
        contacts > 0 ? words.contacts(contacts) : '',
        isOpen ? '' : words.notOpen,
      ]
        .filter((part) => part !== '')
        .join(' '),
    },
    lists: { sources: barsOf(funnel, locale) },
  };
}

function adviseOn(advice: Advice, told: readonly Told[], locale: Locale): string {
  const { advice: words } = letterWords[locale];
  if (advice.kind === 'keep-on') return words.keepOn;
  const facts = told.find(({ funnel }) => funnel.vacancy === advice.vacancy)?.facts;
  const title = facts ? inLanguage(facts.titles, locale, facts.languages[0]) : advice.vacancy;
  switch (advice.kind) {
    case 'answer-overdue':
      return words.overdue(title, advice.overdue);
    case 'share-first':
      return words.shareFirst(title);
    case 'name-sources':
      return words.nameSources(title, advice.views);
    case 'more-of-source': {
      const source = nameSource(advice.source, locale);
      return words.moreOfSource(title, source, advice.answers, advice.views);
    }
    case 'mend-beginning':
      return words.mendBeginning(title, advice.views, advice.starts);
    case 'mend-form':
      return words.mendForm(title, advice.starts, advice.answers);
    case 'share-wider':
      return words.shareWider(title, advice.views);
  }
}

async function oldestSlots(
  env: Env,
  site: SiteFacts,
  recruiter: Recruiter,
  oldest: OwnedPromise | undefined,
): Promise<Slots> {
  if (!oldest) return {};
  const { language, timeZone } = recruiter;
  const facts = await readVacancyFacts(env, oldest.vacancy);
  const title = facts ? inLanguage(facts.titles, language, facts.languages[0]) : oldest.vacancy;
  const received = formatDay(dayIn(new Date(oldest.receivedAt), timeZone), language);
  return {
    oldest: letterWords[language].oldest(title, received, formatDay(oldest.answerBy, language)),
    'oldest-href': `${siteUrlOf(env, site)}${await recruiterPath(env, oldest, recruiter.id)}`,
  };
}

/** Writes one recruiter's letter into the outbox, unless there is nothing to tell. */
async function writeLetter(
  env: Env,
  site: SiteFacts,
  recruiter: Recruiter,
  week: Week,
  id: string,
): Promise<boolean> {
  const { language, timeZone } = recruiter;
  const words = letterWords[language];
  const slugs = await vacanciesOf(env, recruiter);
  const of = { vacancies: slugs, owner: recruiter.id };
  const end = instantOf(addDays(week.until, 1), '00:00', timeZone);
  if (!(await hasEverCounted(env.STORE, of, week.until, end))) return false;
  const promises = await readPromises(env.STORE, of, week.from, week.until);
  const today = dayIn(new Date(env.now()), timeZone);
  const own = promises.filter(({ owner }) => owner === recruiter.id);
  // Also vacancies of a colleague's whose applications are in this recruiter's hands now.
  const held = own.filter(({ answeredAt }) => answeredAt === null).map(({ vacancy }) => vacancy);
  const all = [...new Set([...slugs, ...held])];
  const rows = await readCounts(env.STORE, all, week.from, week.until);
  const contacts = await readContacts(env.STORE, all, week.from, week.until);
  const told = await tellOf(env, all, sumFunnels(rows), own, contacts, week, recruiter);
  const kept = judgePromises(own, week, today, timeZone);
  if (told.length === 0 && kept.due === 0 && kept.oldest === null) return false;
  const numbers = numbersOf(addTallies(told.map(({ funnel }) => funnel.total)));
  const left = told.length - VACANCIES_SHOWN;
  const mail = await composeMail(env, {
    purpose: 'weekly',
    locale: language,
    to: recruiter.email,
    from: `${site.sender.name} <${site.sender.email}>`,
    thread: `weekly.${recruiter.id}`,
    slots: {
      week: String(Number(week.name.slice(-2))),
      from: formatDay(week.from, language),
      until: formatDay(week.until, language),
      views: String(numbers.views),
      starts: String(numbers.starts),
      answers: String(numbers.answers),
      contacts: String(told.reduce((sum, each) => sum + each.contacts, 0)),
      'in-time': kept.due > 0 ? words.inTime(kept.inTime, kept.due) : words.noneDue,
      advice: adviseOn(chooseAdvice(told), told, language),
      more: left > 0 ? words.more(left) : undefined,
      ...(await oldestSlots(
        env,
        site,
        recruiter,
        own.find((promise) => promise === kept.oldest),
      )),
    },
    lists: { vacancies: told.slice(0, VACANCIES_SHOWN).map((each) => itemOf(each, language)) },
  });
  const now = env.now();
  const message = {
    id,
    application: null,
    vacancy: null,
    purpose: 'weekly',
    mail,
    dueAt: now,
  };
  await insertMessage(env.STORE, message, now).run();
  await nudge(env, [id]);
  return true;
}

/** Recruiters to whom the letter about the week before is due by now, where they live, with its natural id. */
function dueLetters(site: SiteFacts, now: number) {
  return site.recruiters.flatMap((recruiter) => {
    const { timeZone } = recruiter;
    const holidays = new Set(recruiter.holidays);
    const today = dayIn(new Date(now), timeZone);
    const first = letterDay(today, holidays);
    const isDue =
      first !== null &&
      today >= first &&
      isWorkingDay(today, holidays) &&
      now >= instantOf(today, SEND_AT, timeZone);
    const week = weekBefore(today);
    return isDue ? [{ recruiter, week, id: `weekly/${recruiter.id}/${week.name}` }] : [];
  });
}

/**
 * Sends each recruiter the letter about the week before: Monday at eight, or the first working day after it. One that
 * an outage kept back goes out later in the same week; one that was sent never goes out again.
 */
export async function sendWeeklyLetters(env: Env, site: SiteFacts): Promise<number> {
  const due = dueLetters(site, env.now());
  if (due.length === 0) return 0;
  const { results } = await env.STORE.prepare(
    'SELECT id FROM outbox WHERE id IN (SELECT value FROM json_each(?1))',
  )
    .bind(JSON.stringify(due.map(({ id }) => id)))
    .all<{ id: string }>();
  const sent = new Set(results.map(({ id }) => id));
  let count = 0;
  for (const { recruiter, week, id } of due) {
    if (!sent.has(id) && (await writeLetter(env, site, recruiter, week, id))) count += 1;
  }
  return count;
}
