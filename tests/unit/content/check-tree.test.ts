import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/content/check-content.ts';
import { toSlug } from '../../../src/content/check-tree.ts';
import { formatProblems } from '../../../src/content/problem.ts';
import { baker, check, makeContent, NOW } from './content-folder.ts';

test('says what is not there when the folder is not', async () => {
  const { errors } = await checkContent('/nowhere/content', NOW);
  expect(formatProblems(errors)).toMatchInlineSnapshot(
    `"/nowhere/content: is not there. Expected the folder with your content: create it, or set CONTENT_DIR to where it is."`,
  );
});

test('says so when the folder is a file', async () => {
  const dir = await makeContent({});
  const { errors } = await checkContent(join(dir, 'site.yaml'), NOW);
  expect(formatProblems(errors).replaceAll(dir, 'content')).toMatchInlineSnapshot(
    `"content/site.yaml: is a file. Expected the folder with your content: set CONTENT_DIR to it."`,
  );
});

test('asks for site.yaml', async () => {
  const missing = await check({ 'site.yaml': null });
  const misnamed = await check({ 'site.yaml': null, 'site.yml': 'name: Jobs\n' });
  expect([missing.errors, misnamed.errors, misnamed.warnings].join('\n')).toMatchInlineSnapshot(`
    "content/site.yaml: is missing. Expected who runs the site, in which languages, and who answers for what is kept; the README lists its fields.
    content/site.yaml: is missing. Expected who runs the site, in which languages, and who answers for what is kept; the README lists its fields.
    content/site.yml: is not read. Rename it site.yaml."
  `);
});

test('refuses folders without the file they are for', async () => {
  const dir = await makeContent({
    'people/jo-berg/person.yaml': null,
    'people/jo-berg/person.yml': 'name: Jo Berg\n',
    'employers/bank/logo.svg': '<svg/>',
    'vacancies/clerk/notes.txt': 'Later.',
  });
  await mkdir(join(dir, 'vacancies/cook'));
  const { errors } = await checkContent(dir, NOW);
  expect(formatProblems(errors).replaceAll(dir, 'content')).toMatchInlineSnapshot(`
    "content/employers/bank: has no employer.yaml. Write it, or remove the folder.
    content/employers/mill/employer.yaml:11: voices[0].person: expected the name of a folder in people, and there is no "jo-berg". Write people/jo-berg/person.yaml first.
    content/people/jo-berg: has no person.yaml. Rename person.yml to person.yaml.
    content/vacancies/baker/en.mdx:6: hiringManager: expected the name of a folder in people, and there is no "jo-berg". Write people/jo-berg/person.yaml first.
    content/vacancies/baker/en.mdx:28: process[0].with[0]: expected the name of a folder in people, and there is no "jo-berg". Write people/jo-berg/person.yaml first.
    content/vacancies/baker/en.mdx:40: <Quote> by: expected the name of a folder in people, and there is no "jo-berg". Write people/jo-berg/person.yaml first.
    content/vacancies/clerk: has no text. Write en.mdx (or another language), or remove the folder.
    content/vacancies/cook: has no text. Write en.mdx (or another language), or remove the folder."
  `);
});

test('refuses names that cannot be part of an address', async () => {
  const { errors } = await check({
    'vacancies/Night Baker/en.mdx': baker(),
    'vacancies/bagare-på-natten/en.mdx': baker(),
    [`vacancies/${'long-'.repeat(20)}name/en.mdx`]: baker(),
  });
  expect(errors).toMatchInlineSnapshot(`
    "content/vacancies/bagare-på-natten: has a name that cannot be part of an address. Expected small letters, digits and single hyphens, got "bagare-på-natten". Rename it bagare-pa-natten.
    content/vacancies/long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-name: has a name of 104 characters, which is part of addresses. Expected at most 80; shorten it.
    content/vacancies/Night Baker: has a name that cannot be part of an address. Expected small letters, digits and single hyphens, got "Night Baker". Rename it night-baker."
  `);
});

test('warns of files and folders that nobody reads', async () => {
  const { errors, warnings } = await check({
    'vacancy/baker/en.mdx': baker(),
    'notes.docx': 'x',
    'vacancies/cook.mdx': baker(),
    'vacancies/baker/old/en.mdx': baker(),
    'people/anna-lind/cv.docx': 'x',
    '.DS_Store': 'x',
    'README.md': '# Ours',
  });
  expect({ errors, warnings }).toMatchInlineSnapshot(`
    {
      "errors": "",
      "warnings": "content/notes.docx: is not read. Remove it, or move it to where it belongs.
    content/people/anna-lind/cv.docx: is not read. Remove it.
    content/vacancies/baker/old/en.mdx: is not read. Remove it.
    content/vacancies/cook.mdx: is not read. Move it to vacancies/cook/en.mdx.
    content/vacancy: is not read. Did you mean "vacancies"?",
    }
  `);
});

test('refuses language files with other names', async () => {
  const { errors } = await check({
    'vacancies/baker/EN.mdx': baker(),
    'vacancies/baker/de.md': baker(),
    'vacancies/baker/english.mdx': baker(),
  });
  expect(errors).toMatchInlineSnapshot(`
    "content/vacancies/baker/de.md: is not read. Rename it de.mdx.
    content/vacancies/baker/EN.mdx: is not read. Rename it en.mdx.
    content/vacancies/baker/english.mdx: expected a file named after a language the interface speaks (en.mdx, sv.mdx, de.mdx, nl.mdx), got "english.mdx". Rename it, or move it out of content."
  `);
});

test.for([
  ['Night Baker', 'night-baker'],
  ['Straße & Łódź', 'strasse-lodz'],
  ['--a__b--', 'a-b'],
  ['日本', ''],
] as const)('writes %s as %s', ([name, slug], { expect: expectThis }) => {
  expectThis(toSlug(name)).toBe(slug);
});
