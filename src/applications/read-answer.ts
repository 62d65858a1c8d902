import { answerWords } from '../i18n/answers.ts';
import { applyWords } from '../i18n/apply.ts';
import {
  type AnswerKind,
  ANSWERS,
  type Application,
  type Details,
  LATER_MONTHS,
  REASONS,
} from '../schemas/application.ts';
import {
  type ApplicationReading,
  type Fields,
  type FormContext,
  isTicked,
  judgeParts,
  readApplication,
} from './read-application.ts';

type Profile = Application['profile'];
type Base = Omit<Application, 'profile'> & {
  /** "Please no more": only ever beside a profile, which is what it is honoured by. */
  noMore: boolean;
};

/** One of the four honest answers. Without a profile nobody can be asked again, so a "not now" has one. */
export type Answer = Base &
  (
    | { kind: 'apply' | 'later'; profile: Profile }
    | { kind: 'question' | 'no'; profile: Profile | null }
  );

export type AnswerReading =
  { ok: true; answer: Answer } | Extract<ApplicationReading, { ok: false }>;

/** A press on a month or a reason says by itself which answer it is. */
function readKind(fields: Fields): AnswerKind | undefined {
  const named = fields.get('answer')?.[0] ?? '';
  if (named !== '') return ANSWERS.find((kind) => kind === named);
  return fields.has('months') ? 'later' : fields.has('reason') ? 'no' : 'apply';
}

const NOTHING: Details = { channel: 'any', hours: 'any', motives: [], keep: false, flags: [] };

/**
 * Judges one of the four honest answers. Pure: the same fields always give the same reading. An application is
 * judged by `readApplication` alone.
 * @param fields what was posted
 */
export function readAnswer(fields: Fields, context: FormContext): AnswerReading {
  const apply = applyWords[context.locale];
  const kind = readKind(fields);
  const isSaidTwice = ['answer', 'months', 'reason'].some(
    (name) => (fields.get(name)?.length ?? 0) > 1,
  );
  if (kind === undefined || isSaidTwice) {
    return { ok: false, errors: { answer: isSaidTwice ? apply.twice : apply.choice } };
  }
  if (kind === 'apply') {
    const reading = readApplication(fields, context);
    return reading.ok
      ? { ok: true, answer: { ...reading.application, kind, noMore: false } }
      : reading;
  }
  return readOther(kind, fields, context);
}

function readOther(
  kind: Exclude<AnswerKind, 'apply'>,
  fields: Fields,
  context: FormContext,
): AnswerReading {
  const words = answerWords[context.locale].mistakes;
  const apply = applyWords[context.locale];
  const noMore = kind === 'no' && isTicked(fields, 'no-more');
  const need = kind === 'later' || noMore ? 'required' : kind === 'no' ? 'ignorable' : 'optional';
  const { errors, profile, details, base } = judgeParts(fields, context, need);
  if (profile === null && noMore && errors.profile === apply.empty) {
    errors.profile = words.linkForNoMore;
  }

  const months = LATER_MONTHS.find((each) => String(each) === fields.get('months')?.[0]);
  if (kind === 'later' && months === undefined) errors.answer ??= apply.choice;
  if (kind === 'question' && details.question === undefined) errors.ask ??= words.noQuestion;
  const reason = REASONS.find((each) => each === fields.get('reason')?.[0]);

  // Whoever says no is kept by nothing that was typed beside it.
  const relevant = kind === 'no' ? onlyOf('profile', errors) : errors;
  if (Object.keys(relevant).length > 0) {
    // No link is suggested here: a press on it would apply.
    return { ok: false, errors: relevant };
  }
  if (kind === 'no') {
    const held = { ...NOTHING, ...(reason && { reason }) };
    return { ok: true, answer: { ...base, kind, profile, details: held, noMore } };
  }
  if (kind === 'question') return { ok: true, answer: { ...base, kind, profile, details, noMore } };
  if (profile === null || months === undefined) throw new Error('A "not now" lacks what it needs.');
  return { ok: true, answer: { ...base, kind, profile, details: { ...details, months }, noMore } };
}

type Errors = Extract<ApplicationReading, { ok: false }>['errors'];

const onlyOf = (name: keyof Errors, errors: Errors): Errors =>
  errors[name] === undefined ? {} : { [name]: errors[name] };
