import { applyWords, type ApplyWords } from '../i18n/apply.ts';
import { explainReason } from '../i18n/profile-link.ts';
import { readProfileLink } from '../profile-link/read-profile-link.ts';
import {
  type Application,
  CHANNELS,
  type Details,
  PHONE_MAX,
  PROFILE_MAX,
  QUESTION_MAX,
  REACH_TIMES,
  SOURCES,
} from '../schemas/application.ts';
import type { Locale } from '../schemas/locale.ts';
import { MOTIVES } from '../schemas/motive.ts';
import { cleanText, lengthOf } from './clean-text.ts';
import { readEmail } from './read-email.ts';

/** The fields of a posted form: every value under its name, in order. Files have been turned away before. */
export type Fields = ReadonlyMap<string, readonly string[]>;

/** A field of the form that can be wrong. */
export type FieldName = (typeof FIELD_NAMES)[number];
const FIELD_NAMES = [
  'profile',
  'channel',
  'hours',
  'email',
  'phone',
  'question',
  'ask',
  'answer',
] as const;
const isFieldName = (name: string): name is FieldName =>
  (FIELD_NAMES as readonly string[]).includes(name);

export type ApplicationReading =
  | { ok: true; application: Application }
  | {
      ok: false;
      /** One sentence a field, for the person who typed. */
      errors: Partial<Record<FieldName, string>>;
      /** A canonical link to be offered as one tap. */
      suggest?: string;
    };

/** What the form is about; none of it comes from the person's own words. */
export interface FormContext {
  vacancy: string;
  locale: Locale;
  audiences: readonly string[];
  /** Hosts that are our own and so nobody's profile. */
  ownHosts: readonly string[];
  /** The fields in which a file came instead of text. */
  files?: ReadonlySet<string>;
}

/** Digits with the signs people put between them; at least five digits. */
const PHONE = /^\+?[ ().\/-]*(\d[ ().\/-]*){5,20}$/;
const TICKED = new Set(['yes', 'on', 'true', '1']);
/** Whether a box was ticked. */
export const isTicked = (fields: Fields, name: string) => TICKED.has(fields.get(name)?.[0] ?? '');
const REPLACEMENT = '\uFFFD';

/** What the fields of an answer came to; a profile that was not needed and not given is null. */
export interface JudgedParts {
  errors: Partial<Record<FieldName, string>>;
  suggest?: string;
  profile: Application['profile'] | null;
  details: Details;
  /** Where it came from and what it is about. */
  base: Omit<Application, 'profile' | 'details'>;
}

/**
 * Judges every field that all answers share.
 * @param need whether the profile must be there, may be, or is no reason to refuse when it cannot be read
 */
export function judgeParts(
  fields: Fields,
  context: FormContext,
  need: 'required' | 'optional' | 'ignorable',
): JudgedParts {
  const words = applyWords[context.locale];
  const errors: Partial<Record<FieldName, string>> = {};
  const one = reader(fields, words, errors);
  for (const name of context.files ?? []) {
    if (name === 'profile') errors.profile = words.isFile;
    else if (isFieldName(name)) errors[name] = words.unreadable;
  }

  const typed = one('profile');
  const isBlank = typed.trim() === '' && !fields.get('suggested')?.[0]?.trim();
  const profile =
    need !== 'required' && isBlank ? null : readProfile(fields, typed, words, context);
  if (profile?.ok === false && need !== 'ignorable') errors.profile ??= profile.message;
  if (need === 'ignorable') delete errors.profile;
  const details = readDetails(fields, one, words, errors);
  return {
    errors,
    ...(profile?.ok === false && profile.suggest && { suggest: profile.suggest }),
    profile: profile?.ok ? profile.profile : null,
    details: { ...details, flags: [...(profile?.ok ? profile.flags : []), ...details.flags] },
    base: {
      vacancy: context.vacancy,
      locale: context.locale,
      audience: context.audiences.find((each) => each === fields.get('audience')?.[0]) ?? null,
      source: readSource(fields.get('ref')?.[0]),
    },
  };
}

/**
 * Judges what a candidate sent. Pure: the same fields always give the same reading.
 * @param fields what was posted
 */
export function readApplication(fields: Fields, context: FormContext): ApplicationReading {
  const { errors, suggest, profile, details, base } = judgeParts(fields, context, 'required');
  if (Object.keys(errors).length > 0 || profile === null) {
    return { ok: false, errors, ...(suggest !== undefined && { suggest }) };
  }
  return { ok: true, application: { ...base, profile, details } };
}

/** The source a visitor named, "other" for a name that is not on the list, null for none. */
export function readSource(ref: string | undefined): Application['source'] {
  const name = ref?.trim().toLowerCase();
  if (!name) return null;
  return SOURCES.find((source) => source === name) ?? 'other';
}

/**
 * Judges what a candidate adds or changes later: how they are reached, and one question.
 * @param fields what was posted
 */
export function readReach(
  fields: Fields,
  locale: Locale,
): { ok: true; details: Details } | Extract<ApplicationReading, { ok: false }> {
  const words = applyWords[locale];
  const errors: Partial<Record<FieldName, string>> = {};
  const details = readDetails(fields, reader(fields, words, errors), words, errors);
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, details };
}

/** Takes the one value of a field and notes when it came twice or could not be read. */
export function reader(
  fields: Fields,
  words: ApplyWords,
  errors: Partial<Record<FieldName, string>>,
): (name: FieldName) => string {
  return (name) => {
    const values = fields.get(name) ?? [];
    const value = values[0] ?? '';
    if (values.length > 1) errors[name] = words.twice;
    if (value.includes(REPLACEMENT) || !value.isWellFormed()) errors[name] = words.unreadable;
    return value;
  };
}

type ProfileResult =
  | { ok: true; profile: Application['profile']; flags: string[] }
  | { ok: false; message: string; suggest?: string };

function readProfile(
  fields: Fields,
  typed: string,
  words: ApplyWords,
  { locale, ownHosts }: FormContext,
): ProfileResult {
  const text = fields.get('suggested')?.[0]?.trim() || typed;
  if (text.trim() === '') return { ok: false, message: words.empty };
  if (text.includes(REPLACEMENT)) return { ok: false, message: words.unreadable };
  if (text.trim().length > PROFILE_MAX) return { ok: false, message: words.tooLong };
  const reading = readProfileLink(text);
  if (reading.verdict !== 'profile') {
    return {
      ok: false,
      message: explainReason(reading.reason, locale),
      ...(reading.suggest !== undefined && { suggest: reading.suggest }),
    };
  }
  const { network, handle, canonical, key, unicodeHost } = reading;
  const { host, protocol } = new URL(canonical);
  if (ownHosts.includes(host)) return { ok: false, message: words.ownAddress };
  const flags = [
    ...(unicodeHost === undefined ? [] : ['host-unicode']),
    ...(protocol === 'http:' ? ['not-encrypted'] : []),
  ];
  return { ok: true, profile: { network, handle, canonical, key }, flags };
}

/** What the link itself made us note; a later change of how to be reached leaves it standing. */
const PROFILE_FLAGS: readonly string[] = ['host-unicode', 'not-encrypted'];

/**
 * What is held after a candidate changed how they are reached: an emptied field is emptied, what the form does not
 * ask for again stays.
 */
export function mergeReach(held: Details, reach: Details): Details {
  const { months, comeBackOn, comeBackAt, reason } = held;
  return {
    ...reach,
    ...(months !== undefined && { months }),
    ...(comeBackOn !== undefined && { comeBackOn }),
    ...(comeBackAt !== undefined && { comeBackAt }),
    ...(reason !== undefined && { reason }),
    motives: held.motives,
    keep: held.keep,
    flags: [...held.flags.filter((flag) => PROFILE_FLAGS.includes(flag)), ...reach.flags],
  };
}

function readDetails(
  fields: Fields,
  one: (name: FieldName) => string,
  words: ApplyWords,
  errors: Partial<Record<FieldName, string>>,
): Details {
  const flags: string[] = [];
  const choose = <T extends string>(
    name: 'channel' | 'hours',
    allowed: readonly [T, ...T[]],
  ): T => {
    const value = one(name);
    const chosen = allowed.find((each) => each === value);
    if (value !== '' && chosen === undefined) errors[name] ??= words.choice;
    return chosen ?? allowed[0];
  };
  const channel = choose('channel', CHANNELS);
  const hours = choose('hours', REACH_TIMES);

  const rawEmail = one('email').trim();
  const email = rawEmail === '' ? undefined : readEmail(rawEmail);
  if (email && !email.ok) errors.email ??= words.email;
  if (channel === 'email' && rawEmail === '' && !errors.channel)
    errors.email ??= words.emailMissing;
  if (email?.ok && email.isNonAscii) flags.push('email-non-ascii');
  if (email?.ok && email.looksCorporate) flags.push('email-corporate');

  const phone = cleanText(one('phone')).text.replace(/\s+/g, ' ');
  if (phone !== '' && (phone.length > PHONE_MAX || !PHONE.test(phone)))
    errors.phone ??= words.phone;
  if (channel === 'phone' && phone === '' && !errors.channel) errors.phone ??= words.phoneMissing;

  // The page has two places for a question; what stands in either is one.
  const [asked, extra] = [one('ask'), one('question')];
  const question = cleanText([extra, asked].filter((text) => text.trim() !== '').join('\n\n'));
  if (question.isDisguised) flags.push('question-disguised');
  if (lengthOf(question.text) > QUESTION_MAX) {
    errors[asked.trim() === '' ? 'question' : 'ask'] ??= words.questionTooLong(QUESTION_MAX);
  }

  // No person can tick what is not drawn, so there is nothing to say beside the boxes.
  const motives = fields.get('motives') ?? [];

  return {
    channel,
    hours,
    ...(email?.ok && { email: email.address }),
    ...(phone !== '' && { phone }),
    ...(question.text !== '' && { question: question.text }),
    motives: MOTIVES.filter((motive) => motives.includes(motive)),
    keep: isTicked(fields, 'keep'),
    flags,
  };
}
