import { type ApplyWords, applyWords } from '../i18n/apply.ts';
import { labelSuggestion } from '../i18n/profile-link.ts';
import { chooseLane, countLinks, type Lane } from '../applications/choose-lane.ts';
import {
  type ApplicationReading,
  type FieldName,
  type Fields,
  readSource,
} from '../applications/read-application.ts';
import { type Answer, readAnswer } from '../applications/read-answer.ts';
import { termsFor } from '../applications/answer-terms.ts';
import { asksNotToBeCounted } from '../counting/wishes.ts';
import type { AnswerKind } from '../schemas/application.ts';
import type { Locale } from '../schemas/locale.ts';
import type { SiteFacts, VacancyFacts } from '../schemas/vacancy-facts.ts';
import { phaseAt } from '../vacancies/closing.ts';
import { nextStep } from '../vacancies/promise-steps.ts';
import { answerJson, answerPage, answerRefusal, answerSeeOther, answerText } from './answer.ts';
import { nudge, sweepBeside } from './deliver.ts';
import { readSiteFacts, readVacancyFacts } from './drawn.ts';
import type { Env } from './env.ts';
import { judgeOrigin, type Origin, siteUrlOf } from './guard.ts';
import { firstMessages } from './first-messages.ts';
import { insist } from './insist.ts';
import { setAside } from './intake.ts';
import { isWithin } from './limits.ts';
import { candidatePath } from './links.ts';
import { log } from './log.ts';
import { noteApplication } from './pace.ts';
import { markNoMore } from './no-more-mark.ts';
import { readBody } from './read-body.ts';
import { answerRecording } from './recording-page.ts';
import type { Slots } from './slots.ts';
import {
  commitApplication,
  type Committed,
  findApplication,
  type StoredApplication,
} from './store.ts';
import { digest, mark } from './tokens.ts';
import { describeApplication } from './wording.ts';

/** What the platform lends a handler: work that goes on after the answer. */
export interface Background {
  waitUntil(work: Promise<unknown>): void;
}

/** A post on its way: who asked, what for, and in which language they are answered. */
interface Post {
  env: Env;
  background: Background;
  request: Request;
  site: SiteFacts;
  facts: VacancyFacts;
  locale: Locale;
  fields: Fields;
  /** The fields in which a file came instead of text. */
  files: ReadonlySet<string>;
  wantsJson: boolean;
  origin: Origin;
}

const DERIVED_WINDOW_MS = 10 * 60_000;
const SUBMISSION = /^[A-Za-z0-9_-]{22}$/;
const RETRY_AFTER_S = { 429: '10', 503: '30' } as const;
/** More within an hour than people send: later ones are told to wait. */
const QUARANTINED_PER_HOUR = 5000;

/** `POST /apply/<slug>`: the path from the button to the receipt. */
export async function handleApply(
  request: Request,
  env: Env,
  background: Background,
  slug: string,
): Promise<Response> {
  const wantsJson = /\bapplication\/json\b/.test(
    `${request.headers.get('accept')} ${request.headers.get('content-type')}`,
  );
  const site = await readSiteFacts(env);
  const facts = await readVacancyFacts(env, slug);
  const [first = 'en'] = facts?.languages ?? site.languages;
  const words = applyWords[first];
  const refuse = (
    status: number,
    message: string,
    extra: { headers?: Record<string, string>; kept?: string | undefined; locale?: Locale } = {},
  ) =>
    wantsJson
      ? answerJson({ error: message }, status, extra.headers)
      : answerRefusal(env, {
          status,
          message,
          locale: extra.locale ?? first,
          back: facts ? facts.paths[extra.locale ?? first] : undefined,
          ...extra,
        });

  if (request.method !== 'POST') {
    return refuse(405, words.wrongMethod, { headers: { Allow: 'POST' } });
  }
  if (!facts) return refuse(404, words.notFound);
  const origin = judgeOrigin(request.headers, siteUrlOf(env, site));
  if (origin === 'foreign') return refuse(403, words.foreign);
  const body = await readBody(request);
  if (!body.ok) return refuse(body.status, words[body.reason]);

  const { fields, files } = body;
  const locale = facts.languages.find((each) => each === fields.get('lang')?.[0]) ?? first;
  return takeApplication({
    env,
    background,
    request,
    site,
    facts,
    locale,
    fields,
    files,
    wantsJson,
    origin,
  });
}

async function takeApplication(post: Post): Promise<Response> {
  const { env, facts, site, locale, fields, files } = post;
  const now = env.now();
  if (phaseAt(facts.state, facts.closesAt, new Date(now)) !== 'open') return answerClosed(post);

  const ownHosts = [site.url, siteUrlOf(env, site)].map((url) => new URL(url).host);
  const reading = readAnswer(fields, {
    vacancy: facts.slug,
    locale,
    audiences: facts.audiences,
    ownHosts,
    files,
  });
  if (!reading.ok) return answerMistake(post, reading);

  const lane = await judgeLane(post, reading.answer);
  if (lane === 'wait') {
    const repeated = await answerRepeat(post, reading.answer, now);
    return repeated ?? answerBusy(post, 429, applyWords[locale].tooMany);
  }
  return keep(post, withVisitedSource(post, reading.answer), lane, now);
}

/** Without script the form cannot name its source, but the page it stood on can. */
function withVisitedSource({ request }: Post, application: Answer): Answer {
  if (application.source !== null) return application;
  const referer = URL.parse(request.headers.get('referer') ?? '');
  return { ...application, source: readSource(referer?.searchParams.get('ref') ?? undefined) };
}

async function judgeLane(post: Post, application: Answer): Promise<Lane | 'wait'> {
  const { env, request, fields, origin } = post;
  const sender = await mark(env, 'sender', request.headers.get('cf-connecting-ip') ?? 'nobody');
  // The wider limit counts what the narrower one turned away, so that nearly everybody is counted once.
  const isBurst = !(await isWithin(env.BURST, sender, true));
  if (isBurst && !(await isWithin(env.FLOOD, sender, true))) return 'wait';
  const elapsed = fields.get('elapsed')?.[0] ?? '';
  return chooseLane({
    honeypot: fields.get('leave_empty')?.[0] ?? '',
    elapsed: /^\d{1,12}$/.test(elapsed) ? Number(elapsed) : null,
    isBurst,
    hasOpaqueOrigin: origin === 'opaque',
    links: countLinks(application.details.question ?? ''),
  });
}

/**
 * The id under which a post is kept. One made by the page survives its retries; without script it is derived from
 * what was sent, the sender's network and a ten-minute window, so that a reload is the same post and a stranger
 * who sends the same link is not handed somebody else's page. Only its HMAC is kept.
 */
async function identify(
  post: Post,
  kind: AnswerKind,
  payload: string,
  now: number,
): Promise<string> {
  const { env, fields, request, facts } = post;
  const given = fields.get('submission')?.[0] ?? '';
  const network = request.headers.get('cf-connecting-ip') ?? '';
  const window = Math.floor(now / DERIVED_WINDOW_MS);
  const submission = SUBMISSION.test(given) ? given : `${network}\n${window}\n${payload}`;
  // Two answers from one page are two: whoever asks first may apply later.
  const about = kind === 'apply' ? facts.slug : `${facts.slug}/${kind}`;
  return (await mark(env, 'submission', `${about}\n${submission}`)).slice(0, 22);
}

/** What makes two posts the same. */
const payloadOf = ({ kind, profile, details, locale, source, noMore }: Answer) =>
  JSON.stringify(
    kind === 'apply'
      ? [profile, details, locale]
      : [profile, details, locale, kind, source, noMore],
  );

/** How long a repeat waits for the first of its kind, which may still be on its way into the store. */
const REPEAT_WAITS_MS = [0, 300];

/**
 * A flood of one and the same post is no flood: what is stored already costs nothing more and is answered as ever.
 * @returns null when no such application is stored
 */
async function answerRepeat(
  post: Post,
  application: Answer,
  now: number,
): Promise<Response | null> {
  const payload = payloadOf(application);
  const [id, payloadHash] = await Promise.all([
    identify(post, application.kind, payload, now),
    digest(payload),
  ]);
  for (const wait of REPEAT_WAITS_MS) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const stored = await findApplication(post.env.STORE, id).catch(() => null);
    if (stored) return stored.payloadHash === payloadHash ? answerTaken(post, stored) : null;
  }
  return null;
}

/** The receipt: the same for a new and a repeated post, since its link comes from the stored row alone. */
async function answerTaken(post: Post, stored: Committed): Promise<Response> {
  const location = await candidatePath(post.env, stored);
  return post.wantsJson
    ? answerJson({ location }, 201, { Location: location })
    : answerSeeOther(location);
}

async function keep(post: Post, application: Answer, lane: Lane, now: number): Promise<Response> {
  const { env, facts, site, background, locale } = post;
  const payload = payloadOf(application);
  const [id, payloadHash] = await Promise.all([
    identify(post, application.kind, payload, now),
    digest(payload),
  ]);
  const received = new Date(now);
  const { noMore, ...answer } = application;
  const { kind, profile, details } = answer;
  const { answerBy, deleteAfter, comeBack } = termsFor(kind, details.months, received, facts);
  const fresh: StoredApplication = {
    id,
    ...answer,
    details: { ...details, ...comeBack },
    lane,
    payloadHash,
    receivedAt: now,
    answerBy,
    deleteAfter,
    status: 'received',
    statusAt: now,
    owner: facts.recruiter.id,
    facts: { ...facts, holidays: [] },
    isCounted: !asksNotToBeCounted(post.request.headers),
    noMore: noMore && profile ? await markNoMore(env.settings.APP_SECRET, profile.key) : undefined,
    next:
      lane === 'inbox' && answerBy !== null
        ? nextStep({ received, answerBy, ...facts }, now)
        : null,
  };
  const messages = await firstMessages(env, fresh, facts, site);
  const limits = { notices: env.settings.NOTICES_PER_HOUR, quarantined: QUARANTINED_PER_HOUR };
  const commit = insist(() => commitApplication(env.STORE, fresh, messages, limits));
  // The client may leave; `waitUntil` lets the write finish, and both wait for one and the same promise.
  background.waitUntil(commit.catch(() => undefined));
  let stored: Committed | null;
  try {
    stored = await commit;
  } catch (error) {
    log({
      event: 'commit-failed',
      application: id,
      class: error instanceof Error ? error.name : 'thrown',
    });
    return answerSetAside(post, fresh);
  }
  if (stored === null) return answerBusy(post, 429, applyWords[locale].tooMany);
  if (stored.payloadHash !== payloadHash) return answerConflict(post);
  log({ event: 'applied', application: id, lane });
  noteApplication(Date.now());
  background.waitUntil(
    nudge(
      env,
      messages.map((message) => message.id),
    ),
  );
  background.waitUntil(sweepBeside(env));
  return answerTaken(post, stored);
}

/** 202: the store is down, so the application waits in the queue, sealed; 503 when that is down too. */
async function answerSetAside(post: Post, application: StoredApplication): Promise<Response> {
  const { env, background, facts, locale, wantsJson } = post;
  const work = setAside(env, application);
  background.waitUntil(work.catch(() => undefined));
  try {
    await work;
  } catch {
    log({ event: 'queue-refused', application: application.id });
    return answerBusy(post, 503, applyWords[locale].busy);
  }
  const location = await candidatePath(env, application);
  if (wantsJson) return answerJson({ location }, 202, { Location: location });
  return answerRecording(env, {
    locale,
    status: 202,
    slots: { ...describeApplication(application, facts, locale), self: location },
  });
}

/** What was typed, to be put back where it was typed. */
function typedSlots(fields: Fields): Slots {
  const one = (name: string) => fields.get(name)?.[0] ?? '';
  return {
    profile: one('profile'),
    email: one('email'),
    phone: one('phone'),
    question: one('question'),
    ask: one('ask'),
    'ask-open': one('ask') === '' ? undefined : 'yes',
    'no-more': fields.get('no-more') ?? [],
    channel: one('channel') || 'any',
    hours: one('hours') || 'any',
    motives: fields.get('motives') ?? [],
    keep: fields.get('keep') ?? [],
    ref: one('ref'),
    audience: one('audience'),
    lang: one('lang'),
    submission: one('submission'),
  };
}

const pagePath = ({ facts, fields, locale }: Post) => {
  const audience = facts.audiences.find((each) => each === fields.get('audience')?.[0]);
  const path = facts.paths[locale] ?? '/';
  return audience ? `${path}/for/${audience}` : path;
};

const FOLDED: readonly FieldName[] = ['channel', 'hours', 'email', 'phone', 'question'];

/** 422: the same page, what was typed in its place, and beside each field what to do. */
function answerMistake(post: Post, mistake: Extract<ApplicationReading, { ok: false }>) {
  const { env, fields, locale, wantsJson } = post;
  const { errors, suggest } = mistake;
  const words = applyWords[locale];
  if (wantsJson) {
    return answerJson(
      {
        errors,
        ...(suggest !== undefined && { suggest, suggestLabel: labelSuggestion(suggest, locale) }),
      },
      422,
    );
  }
  const errorSlots = Object.fromEntries(
    Object.entries(errors).map(([name, message]) => [`${name}-error`, message]),
  );
  const isFolded = FOLDED.some(
    (name) => errors[name] !== undefined || !['', 'any'].includes(fields.get(name)?.[0] ?? ''),
  );
  return answerPage(env, {
    path: pagePath(post),
    status: 422,
    titlePrefix: words.errorPrefix,
    slots: {
      ...typedSlots(fields),
      ...errorSlots,
      ...(errors.ask !== undefined && { 'ask-open': 'yes' }),
      'form-error': words.summary,
      'details-open': isFolded ? 'yes' : undefined,
      suggest,
      'suggest-label': suggest === undefined ? undefined : labelSuggestion(suggest, locale),
    } satisfies Slots,
  });
}

/** The page as it was sent, with the reason above it: nothing is lost by pressing the button again. */
function answerAgain(
  post: Post,
  status: number,
  message: string,
  headers: Record<string, string> = {},
) {
  const { env, fields, wantsJson, locale } = post;
  if (wantsJson) return answerJson({ error: message }, status, headers);
  return answerPage(env, {
    path: pagePath(post),
    status,
    titlePrefix: applyWords[locale].errorPrefix,
    slots: { ...typedSlots(fields), 'form-error': message, 'details-open': 'yes' },
    headers,
  });
}

/** 429 or 503: not taken, but kept in the page; when not even the page can be read, in plain words. */
async function answerBusy(post: Post, status: 429 | 503, message: string): Promise<Response> {
  const headers = { 'Retry-After': RETRY_AFTER_S[status] };
  try {
    return await answerAgain(post, status, message, headers);
  } catch {
    const typed = ['profile', 'email', 'phone', 'question', 'ask']
      .map((name) => post.fields.get(name)?.[0] ?? '')
      .filter((text) => text !== '');
    return answerText([message, '', ...typed].join('\n'), status, headers);
  }
}

const answerConflict = (post: Post) => answerAgain(post, 409, applyWords[post.locale].conflict);

/** 410: closed meanwhile. The closed page says so and gives back what was typed. */
function answerClosed(post: Post): Promise<Response> | Response {
  const { env, fields, locale, wantsJson } = post;
  const words: ApplyWords = applyWords[locale];
  if (wantsJson) return answerJson({ error: words.closed }, 410);
  const typed = ['profile', 'question', 'ask']
    .map((name) => fields.get(name)?.[0])
    .filter(Boolean)
    .join('\n\n');
  return answerPage(env, {
    path: post.facts.paths[locale] ?? '/',
    status: 410,
    titlePrefix: words.errorPrefix,
    slots: { kept: typed === '' ? ' ' : typed, 'kept-text': words.closed, profile: typed },
  });
}
