import type { ContentReport } from './check-content.ts';
import { formatProblems, type ContentProblem } from './problem.ts';

/** Hints shown unless all are asked for; more would hide what matters. */
const HINTS_SHOWN = 20;

const count = (number: number, one: string, many = `${one}s`) =>
  `${number} ${number === 1 ? one : many}`;

const section = (title: string, problems: readonly ContentProblem[]) =>
  problems.length === 0 ? [] : [`${title}\n${formatProblems(problems)}`];

function formatHints(hints: readonly ContentProblem[], most: number): string[] {
  const left = hints.length - most;
  const rest = left > 0 ? [`${count(left, 'more hint')}: npm run beckon -- check --all`] : [];
  return [...section('Hints', hints.slice(0, most)), ...rest];
}

/**
 * What a person reads of a content check.
 * @param hintsMax how many hints to show; 0 leaves them out
 */
export function formatReport(
  { errors, warnings, hints, summary }: ContentReport,
  hintsMax = HINTS_SHOWN,
): { text: string; isSound: boolean } {
  const { vacancies, languages, employers, people } = summary;
  const isSound = errors.length === 0;
  const advice = [
    ...(isSound && hintsMax > 0 ? formatHints(hints, hintsMax) : []),
    ...section('Warnings', warnings),
  ];
  const files = new Set(errors.map(({ file }) => file)).size;
  const closing = isSound
    ? `${count(vacancies, 'vacancy', 'vacancies')} in ${count(languages, 'language')}, ${count(employers, 'employer')}, ${count(people, 'person', 'people')}: ${warnings.length === 0 ? 'nothing to mend' : `nothing that must be mended, ${count(warnings.length, 'warning')}`}.`
    : `${count(errors.length, 'error')} in ${count(files, 'file')}${warnings.length > 0 ? `, ${count(warnings.length, 'warning')}` : ''}. Mend them, then run "npm run beckon -- check" again.`;
  return { text: [...advice, ...section('Errors', errors), closing].join('\n\n'), isSound };
}
