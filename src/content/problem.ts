/** Something in content that wants mending, worded for the person who edits it. */
export interface ContentProblem {
  /** The file or folder, as that person would open it. */
  file: string;
  /** The line it is about, counted from 1, where there is one. */
  line?: number | undefined;
  /** Where in the frontmatter: `pay.min`, `process[2].name`; empty for the file or its text. */
  field: string;
  /** What was expected, what was found and how to mend it. */
  message: string;
}

/** How much a finding weighs: an error stops the build, a warning does not, a hint is advice. */
export type Severity = 'error' | 'warning' | 'hint';

/** A problem with its weight; `file` is still relative to the content folder. */
export interface Finding extends ContentProblem {
  severity: Severity;
}

const byName = new Intl.Collator('en', { numeric: true }).compare;

/** Problems as one reads files: by name, then from top to bottom. */
export function sortProblems<Each extends ContentProblem>(problems: readonly Each[]): Each[] {
  return problems.toSorted(
    (left, right) => byName(left.file, right.file) || (left.line ?? 0) - (right.line ?? 0),
  );
}

/** One problem a line: `content/vacancies/baker/en.mdx:12: closes: expected a date …`. */
export function formatProblems(problems: readonly ContentProblem[]): string {
  return problems
    .map(({ file, line, field, message }) => {
      const place = line === undefined ? file : `${file}:${line}`;
      return [place, field, message].filter((part) => part !== '').join(': ');
    })
    .join('\n');
}
