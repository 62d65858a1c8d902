import { expect, test } from 'vitest';
import { formatReport } from '../../../src/content/format-report.ts';

const problem = { file: 'content/site.yaml', line: 3, field: 'url', message: 'is missing.' };
const summary = { vacancies: 8, languages: 4, employers: 3, people: 11 };
const nothing = { errors: [], warnings: [], hints: [], summary };

test('says in a line that all is well', () => {
  expect(formatReport(nothing)).toMatchInlineSnapshot(`
    {
      "isSound": true,
      "text": "8 vacancies in 4 languages, 3 employers, 11 people: nothing to mend.",
    }
  `);
});

test('counts one as one', () => {
  const one = { vacancies: 1, languages: 1, employers: 1, people: 1 };
  expect(formatReport({ ...nothing, summary: one }).text).toMatchInlineSnapshot(
    `"1 vacancy in 1 language, 1 employer, 1 person: nothing to mend."`,
  );
});

test('puts errors last, where they are seen, and counts them', () => {
  const report = { ...nothing, errors: [problem, problem], warnings: [problem], hints: [problem] };
  expect(formatReport(report)).toMatchInlineSnapshot(`
    {
      "isSound": false,
      "text": "Warnings
    content/site.yaml:3: url: is missing.

    Errors
    content/site.yaml:3: url: is missing.
    content/site.yaml:3: url: is missing.

    2 errors in 1 file, 1 warning. Mend them, then run "npm run beckon -- check" again.",
    }
  `);
});

test('shows few hints and tells how to see all', () => {
  const report = { ...nothing, hints: [problem, problem, problem] };
  expect(formatReport(report, 1)).toMatchInlineSnapshot(`
    {
      "isSound": true,
      "text": "Hints
    content/site.yaml:3: url: is missing.

    2 more hints: npm run beckon -- check --all

    8 vacancies in 4 languages, 3 employers, 11 people: nothing to mend.",
    }
  `);
  expect(formatReport(report, 0).text).toMatchInlineSnapshot(
    `"8 vacancies in 4 languages, 3 employers, 11 people: nothing to mend."`,
  );
});
