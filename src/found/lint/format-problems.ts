import type { FileProblem } from './lint-files.ts';

/** One problem a line. */
export const formatProblems = (problems: readonly FileProblem[]) =>
  problems.map(({ file, rule, message }) => `${file}: ${rule}: ${message}`).join('\n');
