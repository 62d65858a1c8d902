import { expect, test } from 'vitest';
import { check, checkBaker } from './content-folder.ts';

test('names the nearest employer and people for ids that nobody has', async () => {
  const { errors } = await checkBaker(
    {
      employer: 'employer: mil',
      recruiter: 'recruiter: ana-lind',
      backupRecruiter: 'backupRecruiter: nobody-at-all',
      hiringManager: 'hiringManager: jo-bergh',
      team: 'team: [jo-berg, lo-berg]',
      process: 'process: [{ name: A call, with: [anna-lindh] }]',
    },
    '<Quote by="jo-brg">\nBread.\n</Quote>',
  );
  expect(errors).toMatchInlineSnapshot(`
    "content/vacancies/baker/en.mdx:4: employer: expected the name of a folder in employers, and there is no "mil". Did you mean "mill"?
    content/vacancies/baker/en.mdx:5: recruiter: expected the name of a folder in people, and there is no "ana-lind". Did you mean "anna-lind"?
    content/vacancies/baker/en.mdx:6: hiringManager: expected the name of a folder in people, and there is no "jo-bergh". Did you mean "jo-berg"?
    content/vacancies/baker/en.mdx:15: backupRecruiter: expected the name of a folder in people, and there is no "nobody-at-all". Write people/nobody-at-all/person.yaml first.
    content/vacancies/baker/en.mdx:16: team[1]: expected the name of a folder in people, and there is no "lo-berg". Did you mean "jo-berg"?
    content/vacancies/baker/en.mdx:17: process[0].with[0]: expected the name of a folder in people, and there is no "anna-lindh". Did you mean "anna-lind"?
    content/vacancies/baker/en.mdx:20: <Quote> by: expected the name of a folder in people, and there is no "jo-brg". Did you mean "jo-berg"?"
  `);
});

test('finds a voice of an employer whom nobody knows', async () => {
  const employer =
    'name: Mill\nlegalName: Mill AB\nsite: https://mill.example\nlocality: Umeå\ncountry: SE\nvoices: [{ person: joberg, text: { en: Good. } }]\n';
  const { errors } = await check({ 'employers/mill/employer.yaml': employer });
  expect(errors).toMatchInlineSnapshot(
    `"content/employers/mill/employer.yaml:6: voices[0].person: expected the name of a folder in people, and there is no "joberg". Did you mean "jo-berg"?"`,
  );
});

test('wants an e-mail address of whoever recruits', async () => {
  const { errors } = await checkBaker({ recruiter: 'recruiter: jo-berg' });
  expect(errors).toMatchInlineSnapshot(
    `"content/vacancies/baker/en.mdx:5: recruiter: is "jo-berg", who has no e-mail address to write to. Add "email: …" to people/jo-berg/person.yaml."`,
  );
});

test('knows a person whose own file is broken', async () => {
  const { errors } = await check({ 'people/anna-lind/person.yaml': 'name: Anna Lind\n' });
  expect(errors).toMatchInlineSnapshot(`
    "content/people/anna-lind/person.yaml: role: is missing. Expected a role, one line a language: "en: …" and below it "sv: …", both indented.
    content/people/anna-lind/person.yaml: languages: is missing. Expected a list (lines that begin with "- ").
    content/people/anna-lind/person.yaml: timeZone: is missing. Expected a time zone such as Europe/Stockholm.
    content/people/anna-lind/person.yaml: country: is missing. Expected a country as two capitals, such as SE."
  `);
});
