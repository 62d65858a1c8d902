import { expect, test } from 'vitest';
import { check, EN } from './content-folder.ts';

async function errorsOf(text: string | Uint8Array): Promise<string> {
  return (await check({ 'vacancies/baker/sv.mdx': null, [EN]: text })).errors;
}

const withLine = (line: string) => errorsOf(`---\ntitle: Baker\n${line}\n---\n\nBread.\n`);

test('says in plain words what is wrong with the facts', async () => {
  const told: Record<string, string> = {};
  for (const line of [
    'pay:\n\tmin: 31000',
    'hook: Note: you work nights',
    'hook: "Home by noon',
    'hook: "Home" by noon',
    "hook: 'It's late'",
    'hook:Home by noon',
    'hook',
    'hook\nstate: open',
    'title: Cook',
    'pay:\n  min: 1\n max: 2',
    'team: [anna-lind',
    'pay: { min: 1\nmax: 2',
    'hook: @home',
    'hook: *Home* by noon',
    'hook: *Home',
    'hook: !Home by noon',
    'benefits:\n  * Bread\n  * Rolls',
    'benefits:\n  - Bread\n  -Rolls: x',
    'hook: "C:\\windows"',
    'hook: > Home\n  by noon',
    'hook: Home\n  by: noon',
    '...\nhook: Home',
    'hook: Note: a\nfield: Also: b',
    'hook: &Home by noon',
  ]) {
    told[line] = await withLine(line);
  }
  expect(told).toMatchInlineSnapshot(`
    {
      "...
    hook: Home": "content/vacancies/baker/en.mdx:4: is a line of "---" or "..." amid the facts. Remove it.",
      "benefits:
      * Bread
      * Rolls": "content/vacancies/baker/en.mdx:4: begins a list item with "*". Begin it with "- ".",
      "benefits:
      - Bread
      -Rolls: x": "content/vacancies/baker/en.mdx:5: is not indented like the lines around it. Lines that belong together begin in the same column.",
      "hook": "content/vacancies/baker/en.mdx:3: expected "key: value", got "hook". Add the key, or indent the line if it goes on from the one above.",
      "hook
    state: open": "content/vacancies/baker/en.mdx:3: expected "key: value", got "hook". Add the key, or indent the line if it goes on from the one above.",
      "hook: !Home by noon": "content/vacancies/baker/en.mdx:3: begins with a sign that means something else here. Put the text in quotes: hook: "!Home by noon"",
      "hook: "C:\\windows"": "content/vacancies/baker/en.mdx:3: has a backslash inside double quotes. Write it twice (\\\\), or use single quotes.",
      "hook: "Home by noon": "content/vacancies/baker/en.mdx:3: has a quotation mark that is never closed. Close it at the end of the text.",
      "hook: "Home" by noon": "content/vacancies/baker/en.mdx:3: goes on after a closing quotation mark. Put the whole text in double quotes; write quotation marks inside it as \\".",
      "hook: &Home by noon": "content/vacancies/baker/en.mdx:3: begins with a sign that means something else here. Put the text in quotes: hook: "&Home by noon"",
      "hook: 'It's late'": "content/vacancies/baker/en.mdx:3: goes on after a closing quotation mark. Put the whole text in double quotes; write quotation marks inside it as \\".",
      "hook: *Home": "content/vacancies/baker/en.mdx:3: begins with a sign that means something else here. Put the text in quotes: hook: "*Home"",
      "hook: *Home* by noon": "content/vacancies/baker/en.mdx:3: cannot be understood: "hook: *Home* by noon". Put the text in quotes: hook: "*Home* by noon"",
      "hook: > Home
      by noon": "content/vacancies/baker/en.mdx:3: has text right after ">" or "|". Begin it on the next line, indented.",
      "hook: @home": "content/vacancies/baker/en.mdx:3: begins with a sign that means something else here. Put the text in quotes: hook: "@home"",
      "hook: Home
      by: noon": "content/vacancies/baker/en.mdx:3: has indented lines below a key that already has a value. Remove the value or the indent.",
      "hook: Note: a
    field: Also: b": "content/vacancies/baker/en.mdx:3: holds a colon inside the text. Put the text in quotes: hook: "Note: a"
    content/vacancies/baker/en.mdx:4: holds a colon inside the text. Put the text in quotes: field: "Also: b"",
      "hook: Note: you work nights": "content/vacancies/baker/en.mdx:3: holds a colon inside the text. Put the text in quotes: hook: "Note: you work nights"",
      "hook:Home by noon": "content/vacancies/baker/en.mdx:3: expected a space after the colon, got "hook:Home by noon".",
      "pay:
    	min: 31000": "content/vacancies/baker/en.mdx:4: is indented with a tab. Use two spaces instead.",
      "pay:
      min: 1
     max: 2": "content/vacancies/baker/en.mdx:5: is not indented like the lines around it. Lines that belong together begin in the same column.",
      "pay: { min: 1
    max: 2": "content/vacancies/baker/en.mdx:3: has a bracket that is never closed. Close it on the same line.",
      "team: [anna-lind": "content/vacancies/baker/en.mdx:3: has a bracket that is never closed. Close it on the same line.",
      "title: Cook": "content/vacancies/baker/en.mdx:3: gives "title" a second time. Keep one of them.",
    }
  `);
});

test('asks for facts where there are none', async () => {
  expect(await errorsOf('# Baker\n\nBread.\n')).toMatchInlineSnapshot(
    `"content/vacancies/baker/en.mdx:1: has no facts at the top. Expected a line of three hyphens (---), then lines such as "title: Baker", then three hyphens again."`,
  );
});

test('asks for the end of the facts', async () => {
  expect(await errorsOf('---\ntitle: Baker\n\nBread.\n')).toMatchInlineSnapshot(
    `"content/vacancies/baker/en.mdx:1: opens the facts here and never closes them. Put a line of three hyphens (---) after the last fact."`,
  );
});

test('asks for three hyphens where facts are fenced otherwise', async () => {
  expect(await errorsOf('+++\ntitle = "Baker"\n+++\n')).toMatchInlineSnapshot(
    `"content/vacancies/baker/en.mdx:1: begins with "+++". Facts are YAML: put a line of three hyphens (---) before and after them."`,
  );
  expect(await errorsOf('---\ntitle: Baker\n----\n')).toMatchInlineSnapshot(
    `"content/vacancies/baker/en.mdx:3: begins with "---", which ends the facts. Write exactly three hyphens, or indent it."`,
  );
});

test('asks for keys where there is only text', async () => {
  expect(await errorsOf('---\nBaker\n---\n')).toMatchInlineSnapshot(
    `"content/vacancies/baker/en.mdx:2: expected lines such as "title: Baker", got "Baker"."`,
  );
});

test('finds the line of an employer and of a person, too', async () => {
  const { errors } = await check({
    'employers/mill/employer.yaml': 'name: Mill\nsite: mill.example: the site\n',
    'people/jo-berg/person.yaml':
      'name: Jo Berg\nrole: { en: Baker }\nlanguages: [sv]\ntimeZone: CET\ncountry: UK\n',
  });
  expect(errors).toMatchInlineSnapshot(`
    "content/employers/mill/employer.yaml:2: holds a colon inside the text. Put the text in quotes: site: "mill.example: the site"
    content/people/jo-berg/person.yaml:4: timeZone: expected a time zone such as Europe/Stockholm, got "CET".
    content/people/jo-berg/person.yaml:5: country: expected a country as two capitals (ISO 3166-1), such as SE or DE, got "UK". The United Kingdom is GB."
  `);
});

test('refuses other encodings than UTF-8', async () => {
  const latin1 = Buffer.from('---\ntitle: Baker\nhook: Hjälp\n---\n', 'latin1');
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('---\n', 'utf16le')]);
  expect(`${await errorsOf(latin1)}\n${await errorsOf(utf16)}`).toMatchInlineSnapshot(`
    "content/vacancies/baker/en.mdx:3: holds a letter that is not saved as UTF-8. Save the file as UTF-8 in your editor, then look at this line.
    content/vacancies/baker/en.mdx: is saved as UTF-16. Save it as UTF-8 in your editor."
  `);
});

test('refuses an empty file', async () => {
  expect(await errorsOf(' \n')).toMatchInlineSnapshot(
    `"content/vacancies/baker/en.mdx: is empty. Write it, or remove it."`,
  );
});
