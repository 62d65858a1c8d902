import { expect, test } from 'vitest';
import { baker, check, EN } from './content-folder.ts';

const SV = 'vacancies/baker/sv.mdx';
const swedish = (lines: string) =>
  `---\ntitle: Bagare\nhook: Hemma till lunch.\n${lines}---\n\nBröd.\n`;

test('refuses a translation that contradicts the facts', async () => {
  const { errors } = await check({
    [SV]: swedish('closes: 2026-12-24\npay:\n  min: 32000\nplaces:\n  - locality: Luleå\n'),
  });
  expect(errors).toMatchInlineSnapshot(`
    "content/vacancies/baker/sv.mdx:4: closes: contradicts en.mdx, which has "2026-12-31"; here it is "2026-12-24". Facts are written once: remove it here.
    content/vacancies/baker/sv.mdx:6: pay.min: contradicts en.mdx, which has 31000; here it is 32000. Facts are written once: remove it here.
    content/vacancies/baker/sv.mdx:8: places[0].locality: contradicts en.mdx, which has "Umeå"; here it is "Luleå". Facts are written once: remove it here."
  `);
});

test('lets a translation repeat a fact', async () => {
  expect((await check({ [SV]: swedish('closes: 2026-12-31\nstate: open\n') })).errors).toBe('');
});

test('refuses what only the translation has', async () => {
  const { errors } = await check({
    [SV]: swedish('team: [jo-berg]\nstart: Genast\nbenefits: [Bröd]\n'),
  });
  expect(errors).toMatchInlineSnapshot(`
    "content/vacancies/baker/sv.mdx:4: team: is not in en.mdx, which holds the facts. Write it there too, or remove it here.
    content/vacancies/baker/sv.mdx:6: benefits: is not in en.mdx, which holds the facts. Write it there too, or remove it here."
  `);
});

test('refuses a list of another length', async () => {
  const { errors } = await check({
    [SV]: swedish('process:\n  - name: Samtal\n  - name: Besök\n'),
  });
  expect(errors).toMatchInlineSnapshot(
    `"content/vacancies/baker/sv.mdx:4: process: has 2 items where en.mdx has 1. Give the same items in the same order."`,
  );
});

test('tells a mistake of the original once', async () => {
  const { errors } = await check({ [EN]: baker({ state: 'state: opne' }), [SV]: swedish('') });
  expect(errors).toMatchInlineSnapshot(
    `"content/vacancies/baker/en.mdx:7: state: expected one of draft, open, paused, filled, closed, got "opne". Did you mean "open"?"`,
  );
});

test('tells a mistake of the translation in its own file', async () => {
  const { errors } = await check({ [SV]: swedish('hok: Hemma\nfield: 3\n') });
  expect(errors).toMatchInlineSnapshot(`
    "content/vacancies/baker/sv.mdx:4: hok: is not a known key. Did you mean "hook"?
    content/vacancies/baker/sv.mdx:5: field: expected a field of work, such as "Engineering", got 3. Put it in quotes: "3"."
  `);
});

test('refuses a language that the site does not name', async () => {
  const { errors } = await check({ 'vacancies/baker/nl.mdx': swedish('') });
  expect(errors).toMatchInlineSnapshot(
    `"content/vacancies/baker/nl.mdx: is in a language this site does not name. Expected one of en, sv, de: add nl to languages in site.yaml, or remove this file."`,
  );
});

test('refuses a language that the interface does not speak', async () => {
  const { errors } = await check({ 'vacancies/baker/fr.mdx': swedish('') });
  expect(errors).toMatchInlineSnapshot(
    `"content/vacancies/baker/fr.mdx: expected a file named after a language the interface speaks (en.mdx, sv.mdx, de.mdx, nl.mdx), got "fr.mdx". Rename it, or move it out of content."`,
  );
});

test('judges translations only once their original can be read', async () => {
  const { errors } = await check({
    [EN]: baker({ hook: 'hook: Note: nights.' }),
    [SV]: swedish('closes: never\n'),
  });
  expect(errors).toMatchInlineSnapshot(
    `"content/vacancies/baker/en.mdx:3: holds a colon inside the text. Put the text in quotes: hook: "Note: nights.""`,
  );
});
