import { expect, test } from 'vitest';
import { check, checkBaker, EN, baker } from './content-folder.ts';

test('wants titles plain', async () => {
  const told = [];
  for (const title of [
    'Bäcker (m/w/d)',
    'Baker, 31,000 SEK',
    'Baker 60k',
    'Baker from 1.2.2027',
    'Baker #4711',
    'Baker in Umeå',
    'Baker at The Mill',
  ]) {
    const { errors, warnings } = await checkBaker({ title: `title: "${title}"` });
    told.push(errors, warnings);
  }
  expect(told.filter(Boolean).join('\n')).toMatchInlineSnapshot(`
    "content/vacancies/baker/en.mdx:2: title: holds a note on genders, "(m/w/d)". Expected the plain name of the job, such as "Bäcker". Write it in the heading: "heading: Bäcker (m/w/d)".
    content/vacancies/baker/en.mdx:2: title: holds pay, "31,000". Expected the plain name of the job, such as "Baker". Write it under pay; the heading may repeat it.
    content/vacancies/baker/en.mdx:2: title: holds pay, "60k". Expected the plain name of the job, such as "Baker". Write it under pay; the heading may repeat it.
    content/vacancies/baker/en.mdx:2: title: holds a date, "1.2.2027". Expected the plain name of the job, such as "Baker". Write it under start or closes; the heading may repeat it.
    content/vacancies/baker/en.mdx:2: title: holds a reference number, "#4711". Expected the plain name of the job, such as "Baker". Write it under reference; the heading may repeat it.
    content/vacancies/baker/en.mdx:2: title: names a place, "Umeå", which has a field of its own. Expected the plain name of the job; put the longer one in heading.
    content/vacancies/baker/en.mdx:2: title: names the employer, "The Mill", which has a field of its own. Expected the plain name of the job; put the longer one in heading."
  `);
});

test.for([
  'R&D Engineer <C++>',
  'IEC-61850 engineer',
  'Nurse 24/7 team',
  'COVID-19 researcher',
  '3D artist',
])('takes as a title %s', async (title, { expect: expectThis }) => {
  const { errors, warnings } = await checkBaker({ title: `title: ${JSON.stringify(title)}` });
  expectThis(errors + warnings).toBe('');
});

test('warns of words on pay without a figure', async () => {
  const { warnings } = await checkBaker(
    {
      pay: null,
      benefits: 'benefits: [A competitive salary]',
      places: 'places: [{ locality: Zürich, country: CH }]',
    },
    'We offer a market-based salary.\n\nVi erbjuder marknadsmässig lön.\n\nWir bieten attraktive Vergütung.\n\nEen marktconform salaris.',
  );
  expect(warnings).toMatchInlineSnapshot(`
    "content/vacancies/baker/en.mdx:14: benefits[0]: says "competitive salary" and no figure stands anywhere. Give min, max, currency and period under pay, or leave the words out.
    content/vacancies/baker/en.mdx:17: says "market-based salary" and no figure stands anywhere. Give min, max, currency and period under pay, or leave the words out.
    content/vacancies/baker/en.mdx:19: says "marknadsmässig lön" and no figure stands anywhere. Give min, max, currency and period under pay, or leave the words out.
    content/vacancies/baker/en.mdx:21: says "attraktive Vergütung" and no figure stands anywhere. Give min, max, currency and period under pay, or leave the words out.
    content/vacancies/baker/en.mdx:23: says "marktconform salaris" and no figure stands anywhere. Give min, max, currency and period under pay, or leave the words out."
  `);
});

test('lets words on pay stand beside figures', async () => {
  expect((await checkBaker({}, 'A competitive salary.')).warnings).toBe('');
});

test('finds characters that nobody sees', async () => {
  const { errors } = await check({
    [EN]: baker({ title: 'title: Ba\u200Bker' }, 'Bread\u202E and rolls\u0007.\n\n\u2066Salt'),
    'vacancies/baker/sv.mdx': null,
    'people/jo-berg/person.yaml':
      'name: Jo\uFEFF Berg\nrole: { en: B\uFFFDker }\nlanguages: [sv]\ntimeZone: Europe/Stockholm\ncountry: SE\n',
  });
  expect(errors).toMatchInlineSnapshot(`
    "content/people/jo-berg/person.yaml:1: holds a byte order mark amid the text (U+FEFF) after "name: Jo", which nobody can see. Delete it.
    content/people/jo-berg/person.yaml:2: holds a letter that was lost when the file was saved (U+FFFD). Write it anew.
    content/vacancies/baker/en.mdx:2: holds a space without width (U+200B) after "title: Ba", which nobody can see. Delete it.
    content/vacancies/baker/en.mdx:17: holds a mark that turns the direction of writing (U+202E) after "Bread", which nobody can see. Delete it.
    content/vacancies/baker/en.mdx:17: holds a control character (U+0007) after "Bread and rolls", which nobody can see. Delete it.
    content/vacancies/baker/en.mdx:19: holds a mark that turns the direction of writing (U+2066) at the beginning of the line, which nobody can see. Delete it."
  `);
});

test('takes soft hyphens, joiners in emoji, marks and other line ends', async () => {
  const text = baker({ title: 'title: Bäcker\u00ADmeister' }, '👩‍🍳 Bread.');
  const { errors } = await check({
    [EN]: `\uFEFF${text.replaceAll('\n', '\r\n')}`,
    'vacancies/baker/sv.mdx': null,
  });
  expect(errors).toBe('');
});
