/** The assertions of a job page that the linter holds, by their numbers in the project's conventions. */
export type Rule = 'A1' | 'A2' | 'A3' | 'A4' | 'A5' | 'A6';

/** Something wrong with a page's structured data. */
export interface Problem {
  rule: Rule;
  message: string;
}

/** A value as a message shows it. */
export const show = (value: unknown) => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
};

export type Thing = Record<string, unknown>;

export const asThing = (value: unknown): Thing | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Thing)
    : undefined;

/** One thing or several, as a list. */
export const asList = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : [value].flat();
