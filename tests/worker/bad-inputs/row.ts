import { explainReason } from '../../../src/i18n/profile-link.ts';
import type { Reason } from '../../../src/profile-link/read-profile-link.ts';

/** What becomes of an input: refused with a message beside the field, or kept in a clean form. */
export type Answer =
  | { kind: 'refused'; message: string; suggests?: string }
  | { kind: 'kept'; canonical: string; flags: readonly string[] };

/**
 * One row of the table in `reliability.md`, section 7, or a part of one: inputs in the profile field that are
 * answered alike.
 */
export interface LinkRow {
  row: number;
  /** What the inputs are. */
  what: string;
  inputs: readonly string[];
  answer: Answer;
}

/** 422, with what `profile-link` says about this reason. */
export const refused = (reason: Reason, suggests?: string): Answer => ({
  kind: 'refused',
  message: explainReason(reason, 'en'),
  ...(suggests !== undefined && { suggests }),
});

/** 422, with a sentence of the form itself. */
export const refusedWith = (message: string): Answer => ({ kind: 'refused', message });

/** 303, stored under this link, which receipt and recruiter see. */
export const kept = (canonical: string, ...flags: string[]): Answer => ({
  kind: 'kept',
  canonical,
  flags,
});

export const linkedin = (handle: string) =>
  kept(`https://www.linkedin.com/in/${encodeURIComponent(handle)}`);

/** An input in a test's name: every character to be seen. */
export const show = (input: string) => {
  const seen = JSON.stringify(input).replace(
    /[^\u0020-\u007E\u00C0-\u017F]/gu,
    (letter) => `\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`,
  );
  return seen.length > 90 ? `${seen.slice(0, 90)}… (${input.length})` : seen;
};
