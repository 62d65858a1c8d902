import type { Vacancy } from '../schemas/vacancy.ts';

/** Words a minute that adults read silently, prose that is not fiction (Brysbaert 2019). */
export const WORDS_A_MINUTE = 238;
/** Seconds to fetch one's link and paste it, and for the press of the button. */
export const SECONDS_A_FIELD = 12;
export const SECONDS_A_PRESS = 3;

const countWords = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0;

/** The texts a reader meets before the form; what stays folded until asked for does not count. */
function textsOf(vacancy: Vacancy): (string | undefined)[] {
  const { pay, contract, workplace } = vacancy;
  return [
    vacancy.heading ?? vacancy.title,
    vacancy.hook,
    ...vacancy.reasons.flatMap(({ claim, proof }) => [claim, proof]),
    ...vacancy.tasks.map(({ name }) => name),
    ...vacancy.hard,
    ...vacancy.figures.flatMap(({ value, label, source }) => [value, label, source]),
    ...[pay?.variable, pay?.equity, pay?.note, vacancy.collectiveAgreement, ...vacancy.benefits],
    ...[contract?.note, vacancy.hoursNote, vacancy.start, workplace.note],
    ...vacancy.places.flatMap(({ name, locality, commute }) => [name, locality, commute]),
    ...vacancy.process.flatMap(({ name, length, note }) => [name, length, note]),
    ...vacancy.mustHaves,
    ...vacancy.niceToHaves,
  ];
}

/**
 * How long it takes to read a vacancy to its form, in seconds, to the next ten.
 * @param body the MDX body as written; tags and link targets do not count
 */
export function readingSeconds(vacancy: Vacancy, body: string): number {
  const prose = body.replace(/<[^>]*>|\]\([^)]*\)|[#*_`|>{}-]/g, ' ');
  const words = countWords(textsOf(vacancy).filter(Boolean).join(' ')) + countWords(prose);
  return Math.max(10, Math.ceil(((words / WORDS_A_MINUTE) * 60) / 10) * 10);
}

/** How long it takes to answer, in seconds. */
export function answerSeconds(requiredFields: number): number {
  return requiredFields * SECONDS_A_FIELD + SECONDS_A_PRESS;
}
