import { audiencePath, vacancyPath } from '../../vacancies/paths.ts';
import { closesAt, phaseAt } from '../../vacancies/closing.ts';
import { cleanText, lengthOf } from '../../applications/clean-text.ts';
import { explainReason } from '../../i18n/profile-link.ts';
import { dayOf } from '../../invitation/invitation.ts';
import { DAYS_MAX, NAME_MAX, NOTE_MAX } from '../../invitation/limits.ts';
import { listSenders } from '../../invitation/list-senders.ts';
import { readProfileLink } from '../../profile-link/read-profile-link.ts';
import { SOURCES } from '../../schemas/application.ts';
import { isIsoDate } from '../../schemas/fields.ts';
import { nearestName } from '../../schemas/explain.ts';
import type { Locale } from '../../schemas/locale.ts';
import { CommandError } from '../command.ts';
import type { VacancyOnDesk } from './read-vacancy.ts';

/** What a recruiter asks for, as typed. */
export interface InvitationRequest {
  to: string;
  profile: string;
  note?: string | undefined;
  from?: string | undefined;
  audience?: string | undefined;
  lang?: string | undefined;
  ref?: string | undefined;
  expires?: string | undefined;
}

const EXPIRES = '30d';

/** The one that was meant, or a sentence that names those there are. */
function pick(option: string, asked: string, known: readonly string[]): string {
  if (known.includes(asked)) return asked;
  const nearest = nearestName(asked, known);
  const mend = nearest ? `Did you mean ${nearest}?` : `Expected one of ${known.join(', ')}.`;
  throw new CommandError(`--${option}: there is no "${asked}" here. ${mend}`);
}

function readWords(option: string, text: string, max: number): string {
  const clean = cleanText(text.toWellFormed()).text;
  const length = lengthOf(clean);
  if (length <= max) return clean;
  throw new CommandError(
    `--${option} is ${length} characters long, of at most ${max}. Shorten it by ${length - max}.`,
  );
}

/** The address as it stands in the form, and what tells one person from another. */
function readProfile(text: string, locale: Locale): { profile: string; key: string } {
  const reading = readProfileLink(text);
  if (reading.verdict !== 'profile') {
    const suggestion = reading.suggest ? ` Perhaps ${reading.suggest}?` : '';
    throw new CommandError(`--profile: ${explainReason(reading.reason, locale)}${suggestion}`);
  }
  const { canonical, key } = reading;
  const plain = decodeURI(canonical);
  const again = readProfileLink(plain);
  const isSame = again.verdict === 'profile' && again.key === key;
  return { profile: isSame ? plain : canonical, key };
}

/** How many days a link is valid: "30d", "4w" or the last day itself. */
function readDays(text: string, today: number): number {
  const [, count = '', unit] = /^(\d{1,3}) ?(d|w)$/.exec(text.trim()) ?? [];
  const days = isIsoDate(text)
    ? dayOf(Date.parse(text)) - today
    : Number(count) * (unit === 'w' ? 7 : 1);
  if (days >= 1 && days <= DAYS_MAX) return days;
  throw new CommandError(
    `--expires: expected 1d to ${DAYS_MAX}d, such as 30d or 4w, or a day to come, got "${text}".`,
  );
}

/** A request, judged against the vacancy it is for. */
export interface JudgedRequest {
  to: string;
  note: string;
  profile: string;
  /** The profile's `key`. */
  key: string;
  from: string;
  locale: Locale;
  days: number;
  /** The path of the page that greets, with its source. */
  path: string;
}

/** @throws CommandError saying what to mend */
export function judgeRequest(
  request: InvitationRequest,
  { byLocale, site, slug, person }: VacancyOnDesk,
  now: number,
): JudgedRequest {
  const locale = pick('lang', request.lang ?? [...byLocale.keys()][0] ?? '', [
    ...byLocale.keys(),
  ]) as Locale;
  const { vacancy } = byLocale.get(locale) ?? {};
  if (!vacancy) throw new CommandError(`There is no "${slug}" in ${locale}.`);
  const from = pick('from', request.from ?? vacancy.recruiter, listSenders(vacancy));
  const closing = closesAt(vacancy.closes, person(vacancy.recruiter).timeZone);
  const phase = phaseAt(vacancy.state, closing, new Date(now));
  if (phase !== 'open') {
    throw new CommandError(
      `"${slug}" is ${phase}: its page greets nobody and takes no application. Open it first (state and closes in its file).`,
    );
  }
  const audiences = vacancy.audiences.map(({ id }) => id);
  if (request.audience !== undefined && audiences.length === 0) {
    throw new CommandError(`--audience: "${slug}" names no audiences. Leave it out.`);
  }
  const audience =
    request.audience === undefined ? undefined : pick('audience', request.audience, audiences);
  const ref = request.ref === undefined ? undefined : pick('ref', request.ref, SOURCES);
  const to = readWords('to', request.to, NAME_MAX).replace(/\s+/g, ' ');
  if (to === '') throw new CommandError('--to: expected the name to greet, such as --to Jane.');
  const note = readWords('note', request.note ?? '', NOTE_MAX).replace(/\n{3,}/g, '\n\n');
  const path =
    audience === undefined
      ? vacancyPath(slug, locale, site.languages)
      : audiencePath(slug, audience, locale, site.languages);
  return {
    to,
    note,
    ...readProfile(request.profile, locale),
    from,
    locale,
    days: readDays(request.expires ?? EXPIRES, dayOf(now)),
    path: ref === undefined ? path : `${path}?ref=${ref}`,
  };
}
