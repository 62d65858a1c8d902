import { expect, test } from 'vitest';
import { baker, check, EN } from './content-folder.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"/>';

const person = (portrait: string) =>
  `name: Jo Berg\nrole: { en: Baker }\nlanguages: [sv]\ntimeZone: Europe/Stockholm\ncountry: SE\nportrait: ${portrait}\n`;

test('finds pictures that are not there', async () => {
  const { errors } = await check({
    'people/jo-berg/person.yaml': person('./jo.jpg'),
    'employers/mill/logo.svg': null,
    [EN]: baker(
      {},
      '![The oven](./oven.jpg) ![Bread](../../../secret.png) ![Rolls](https://a.example/x.png)',
    ),
    'vacancies/baker/sv.mdx': null,
  });
  expect(errors).toMatchInlineSnapshot(`
    "content/employers/mill/employer.yaml:9: brand.logo: shows "./logo.svg", and there is no such file. Expected it at employers/mill/logo.svg.
    content/people/jo-berg/person.yaml:6: portrait: shows "./jo.jpg", and there is no such file. Expected it at people/jo-berg/jo.jpg.
    content/vacancies/baker/en.mdx:17: shows "./oven.jpg", and there is no such file. Expected it at vacancies/baker/oven.jpg.
    content/vacancies/baker/en.mdx:17: shows "../../../secret.png", which lies outside the content folder. Copy it to vacancies/baker/.
    content/vacancies/baker/en.mdx:17: shows "https://a.example/x.png", which does not lie beside this file. Put the picture into vacancies/baker/ and write ./ before its name."
  `);
});

test('finds a picture whose name has other capitals', async () => {
  const { errors } = await check({
    'people/jo-berg/person.yaml': person('./Jo.svg'),
    'people/jo-berg/jo.SVG': SVG,
  });
  expect(errors).toMatchInlineSnapshot(
    `"content/people/jo-berg/person.yaml:6: portrait: shows "./Jo.svg", and the file is called "jo.SVG". Write its name with the same capitals."`,
  );
});

test('refuses a path that is no picture', async () => {
  const { errors } = await check({ 'people/jo-berg/person.yaml': person('jo.docx') });
  expect(errors).toMatchInlineSnapshot(
    `"content/people/jo-berg/person.yaml:6: portrait: expected a picture beside this file, such as ./portrait.svg or ./portrait.jpg, got "jo.docx"."`,
  );
});

test('warns of a picture that is too large and refuses an empty one', async () => {
  const { errors, warnings } = await check({
    'people/jo-berg/person.yaml': person('./jo.png'),
    'people/jo-berg/jo.png': new Uint8Array(3_400_000),
    'people/anna-lind/portrait.svg': '',
  });
  expect({ errors, warnings }).toMatchInlineSnapshot(`
    {
      "errors": "content/people/anna-lind/person.yaml:8: portrait: shows "./portrait.svg", which is an empty file. Put the picture there.",
      "warnings": "content/people/jo-berg/person.yaml:6: portrait: shows "./jo.png", which has 3.4 MB. Expected at most 2 MB; save it smaller, 2000 pixels wide is plenty.",
    }
  `);
});
