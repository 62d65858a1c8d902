import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkBody } from '../../../src/content/check-body.ts';
import { readFacts } from '../../../src/content/read-facts.ts';
import { splitMdx } from '../../../src/content/read-mdx.ts';
import { check, baker } from './content-folder.ts';

test('tells all problems of all files at once, by file and line', async () => {
  const { errors, summary } = await check({
    'site.yaml': 'name: 3\n',
    'employers/mill/employer.yaml': 'name: Mill\n',
    'vacancies/baker/en.mdx': baker({ state: 'state: opne', closes: 'closes: soon' }, '# Bread'),
    'vacancies/cook/en.mdx': baker({ recruiter: 'recruiter: nobody' }, '{x}'),
  });
  expect(errors.split('\n').map((line) => line.split(': ').slice(0, 2).join(': ')))
    .toMatchInlineSnapshot(`
    [
      "content/employers/mill/employer.yaml: legalName",
      "content/employers/mill/employer.yaml: site",
      "content/employers/mill/employer.yaml: locality",
      "content/employers/mill/employer.yaml: country",
      "content/site.yaml: legalName",
      "content/site.yaml: url",
      "content/site.yaml: address",
      "content/site.yaml: country",
      "content/site.yaml: languages",
      "content/site.yaml: description",
      "content/site.yaml: privacyContact",
      "content/site.yaml: supervisoryAuthority",
      "content/site.yaml: sender",
      "content/site.yaml:1: name",
      "content/vacancies/baker/en.mdx:7: state",
      "content/vacancies/baker/en.mdx:9: closes",
      "content/vacancies/baker/en.mdx:17: has a heading of the first level, "# Bread". The page's own heading is the only one",
      "content/vacancies/baker/sv.mdx:4: reasons",
      "content/vacancies/cook/en.mdx:5: recruiter",
      "content/vacancies/cook/en.mdx:17: has {x} in the text, which would be run as code. Write the text itself, or \\{ for a brace.",
    ]
  `);
  expect(summary).toEqual({ vacancies: 2, languages: 2, employers: 1, people: 2 });
});

test('takes facts of any shape without falling over', async () => {
  const shapes = [
    'null',
    '[]',
    '{}',
    '3',
    'x',
    '[null]',
    '[{}]',
    '[[[]]]',
    '{ a: { b: [1] } }',
    'true',
  ];
  const keys = [
    'team',
    'process',
    'audiences',
    'places',
    'workplace',
    'pay',
    'reasons',
    'tasks',
    'hours',
  ];
  const changes = Object.fromEntries(
    shapes.flatMap((shape, index) =>
      keys.map((key) => [
        `vacancies/v-${key}-${index}/en.mdx`,
        baker({ [key]: `${key}: ${shape}` }),
      ]),
    ),
  );
  const { errors } = await check(changes);
  expect(errors).not.toContain('undefined');
  expect(errors).not.toContain('[object');
});

const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      '---\n',
      'title: ',
      '<Quote by="',
      '">',
      '</Quote>',
      '{',
      '}',
      '\n',
      '\t',
      '"',
      '- ',
      '[',
      ']',
      '*x',
      '&a ',
      '<<: ',
      '!t ',
      '# ',
      '`',
      '<',
      '>',
      '|\n',
      '__proto__: ',
    ),
    fc.string({ maxLength: 6, unit: 'binary' }),
  ),
  { maxLength: 30 },
);

test('never throws, whatever a file holds', () => {
  const context = {
    blocks: {},
    people: [],
    judgePicture: () => undefined,
    leadsSomewhere: () => false,
  };
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join('');
      const split = splitMdx(`---\n${text}`);
      if (split.ok) readFacts(split.parts.facts);
      readFacts({ text, firstLine: 1 });
      checkBody(text, context);
    }),
    { numRuns: 600 },
  );
});

test('survives what is nested beyond reason', async () => {
  const { errors } = await check({
    'vacancies/a/en.mdx': baker({}, `<Shares items={${'['.repeat(20_000)}} />`),
    'vacancies/b/en.mdx': baker({}, '>'.repeat(20_000)),
    'vacancies/c/en.mdx': baker({ team: `team: ${'['.repeat(20_000)}` }),
  });
  expect(errors).toMatchInlineSnapshot(`
    "content/vacancies/a/en.mdx:17: holds brackets nested too deep. Make it simpler.
    content/vacancies/b: cannot be checked (Maximum call stack size exceeded). Make it simpler; if it is simple, this is a mistake of Beckon's.
    content/vacancies/c/en.mdx:15: cannot be understood: "team: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[…. Expected "key: value"."
  `);
});
