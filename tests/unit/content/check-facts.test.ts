import { expect, test } from 'vitest';
import { check, checkBaker } from './content-folder.ts';

test('finds nothing wrong with sound content', async () => {
  expect(await check({})).toMatchInlineSnapshot(`
    {
      "errors": "",
      "hints": "content/vacancies/baker/en.mdx: reasons: answer 1 of 9 motives. Whoever moves for pay, nearness, growth, craft, lead, impact, team, or security finds no reason here.",
      "summary": {
        "employers": 1,
        "languages": 2,
        "people": 2,
        "vacancies": 1,
      },
      "warnings": "",
    }
  `);
});

test('names the nearest right key for a misspelt one', async () => {
  const { errors } = await checkBaker({ closes: 'closess: 2026-12-31' });
  expect(errors).toMatchInlineSnapshot(`
    "content/vacancies/baker/en.mdx: closes: is missing. Expected a date such as 2026-11-30, or "rolling".
    content/vacancies/baker/en.mdx:9: closess: is not a known key. Did you mean "closes"?"
  `);
});

test('names the known keys where none is near', async () => {
  const { errors } = await checkBaker({ workplace: 'workplace: { mode: onsite, zzz: 1 }' });
  expect(errors).toMatchInlineSnapshot(
    `"content/vacancies/baker/en.mdx:12: workplace.zzz: is not a known key. Known keys: mode, daysAtHome, countries, note."`,
  );
});

test('asks for a recruiter', async () => {
  const { errors } = await checkBaker({ recruiter: null });
  expect(errors).toMatchInlineSnapshot(
    `"content/vacancies/baker/en.mdx: recruiter: is missing. Expected a recruiter (a person in content/people)."`,
  );
});

test('refuses what is no date', async () => {
  const told = [];
  for (const day of ['soon', '2026-02-30', '1.12.2026', '2026-13-01', '12/01/2026', '']) {
    told.push((await checkBaker({ closes: `closes: ${day}` })).errors);
  }
  expect(told.join('\n')).toMatchInlineSnapshot(`
    "content/vacancies/baker/en.mdx:9: closes: expected a date such as 2026-11-30, or "rolling", got "soon".
    content/vacancies/baker/en.mdx:9: closes: expected a date such as 2026-11-30, or "rolling", got "2026-02-30". February 2026 has 28 days.
    content/vacancies/baker/en.mdx:9: closes: expected a date such as 2026-11-30, or "rolling", got "1.12.2026". Write 2026-12-01.
    content/vacancies/baker/en.mdx:9: closes: expected a date such as 2026-11-30, or "rolling", got "2026-13-01". Write the year, the month, then the day.
    content/vacancies/baker/en.mdx:9: closes: expected a date such as 2026-11-30, or "rolling", got "12/01/2026".
    content/vacancies/baker/en.mdx:9: closes: is missing. Expected a date such as 2026-11-30, or "rolling"."
  `);
});

test('asks rules of two dates only once both are dates', async () => {
  const { errors } = await checkBaker({ posted: 'posted: yesterday' });
  expect(errors).toMatchInlineSnapshot(
    `"content/vacancies/baker/en.mdx:8: posted: expected a date such as 2026-11-30, got "yesterday"."`,
  );
});

test('refuses a closing day before the day of posting', async () => {
  const { errors } = await checkBaker({ closes: 'closes: 2026-11-01' });
  expect(errors).toMatchInlineSnapshot(
    `"content/vacancies/baker/en.mdx:9: closes: is before posted (2026-11-01 < 2026-11-03). One of the two is wrong."`,
  );
});

test('tells a rule of two fields beside mistakes in other fields', async () => {
  const { errors } = await checkBaker({
    closes: 'closes: 2026-11-01',
    hook: null,
    state: 'state: opne',
  });
  expect(errors).toMatchInlineSnapshot(`
    "content/vacancies/baker/en.mdx: hook: is missing. Expected one sentence on what would change for the candidate.
    content/vacancies/baker/en.mdx:6: state: expected one of draft, open, paused, filled, closed, got "opne". Did you mean "open"?
    content/vacancies/baker/en.mdx:8: closes: is before posted (2026-11-01 < 2026-11-03). One of the two is wrong."
  `);
});

test('refuses reversed pay', async () => {
  const { errors } = await checkBaker({
    pay: 'pay: { min: 34000, max: 31000, currency: SEK, period: month }',
  });
  expect(errors).toMatchInlineSnapshot(
    `"content/vacancies/baker/en.mdx:14: pay.min: is above max (34000 > 31000). Swap them."`,
  );
});

test('refuses pay written as text', async () => {
  const whole = await checkBaker({ pay: 'pay: 60k' });
  const part = await checkBaker({
    pay: 'pay: { min: 60k, max: 70k, currency: EUR, period: year }',
  });
  expect(`${whole.errors}\n${part.errors}`).toMatchInlineSnapshot(`
    "content/vacancies/baker/en.mdx:14: pay: expected indented lines for min, max, currency, and period, got "60k".
    content/vacancies/baker/en.mdx:14: pay.min: expected the lowest pay as a bare number, such as 52000, got "60k".
    content/vacancies/baker/en.mdx:14: pay.max: expected the highest pay as a bare number, such as 52000, got "70k"."
  `);
});

test('refuses pay with one end only', async () => {
  const { errors } = await checkBaker({ pay: 'pay: { max: 34000, currency: SEK, period: month }' });
  expect(errors).toMatchInlineSnapshot(
    `"content/vacancies/baker/en.mdx:14: pay.min: is missing. Expected the lowest pay as a bare number, such as 52000."`,
  );
});

test('refuses a currency that is none', async () => {
  const { errors } = await checkBaker({
    pay: 'pay: { min: 1, max: 2, currency: euro, period: year }',
  });
  expect(errors).toMatchInlineSnapshot(
    `"content/vacancies/baker/en.mdx:14: pay.currency: expected a currency (ISO 4217) such as EUR or SEK, got "euro"."`,
  );
});

test('asks for quotes around a number that is a text', async () => {
  const { errors } = await checkBaker({ reference: 'reference: 4711' });
  expect(errors).toMatchInlineSnapshot(
    `"content/vacancies/baker/en.mdx:15: reference: expected the reference number, got 4711. Put it in quotes: "4711"."`,
  );
});

test('warns of a vacancy that claims to be open after its last day', async () => {
  const { errors, warnings } = await checkBaker({ closes: 'closes: 2026-11-19' });
  expect({ errors, warnings }).toMatchInlineSnapshot(`
    {
      "errors": "",
      "warnings": "content/vacancies/baker/en.mdx:9: closes: is over (2026-11-19), so the page says closed though state says open. Write state: closed, or a later date.",
    }
  `);
});

test('lets a vacancy be open on its last day', async () => {
  expect((await checkBaker({ closes: 'closes: 2026-11-20' })).warnings).toBe('');
});

test('refuses two audiences with one id', async () => {
  const audience = '{ id: night, name: N, hook: H, motives: [time] }';
  const { errors } = await checkBaker({ audiences: `audiences: [${audience}, ${audience}]` });
  expect(errors).toMatchInlineSnapshot(
    `"content/vacancies/baker/en.mdx:15: audiences[1].id: is "night", which audiences[0] has too. Each is an address of its own: give this one another id."`,
  );
});

test('explains a site.yaml that lacks its groups', async () => {
  const { errors } = await check({
    'site.yaml': 'name: Northern Jobs\nlanguages: [en, fr]\ndescription: { fr: Jobs }\n',
  });
  expect(errors).toMatchInlineSnapshot(`
    "content/site.yaml: legalName: is missing. Expected the registered name of who runs it.
    content/site.yaml: url: is missing. Expected the public address of the site, beginning with https://.
    content/site.yaml: address: is missing. Expected a postal address.
    content/site.yaml: country: is missing. Expected a country as two capitals, such as SE.
    content/site.yaml: privacyContact: is missing. Expected indented lines for name and email.
    content/site.yaml: supervisoryAuthority: is missing. Expected indented lines for name and url.
    content/site.yaml: sender: is missing. Expected indented lines for name and email.
    content/site.yaml:2: languages[1]: expected one of en, sv, de, nl, got "fr". Use a language the interface speaks.
    content/site.yaml:3: description.fr: is not a known key. Known keys: en, sv, de, nl.
    content/site.yaml:3: description: expected what the site is for in at least one language, such as "en: …"."
  `);
});
