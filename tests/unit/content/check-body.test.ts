import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { checkBody } from '../../../src/content/check-body.ts';
import { checkBaker } from './content-folder.ts';

const blocks = {
  Quote: z.strictObject({ by: z.string() }),
  Shares: z.strictObject({ items: z.array(z.strictObject({ share: z.number() })) }),
};

function find(body: string): string {
  const { findings } = checkBody(body, {
    blocks,
    people: ['jo-berg'],
    judgePicture: () => undefined,
    leadsSomewhere: (path) => path === '/jobs/baker',
  });
  return findings.map(({ line, severity, message }) => `${line} ${severity} ${message}`).join('\n');
}

describe('blocks', () => {
  test('are known by name', () => {
    expect(find('Bread.\n\n<Qoute by="jo-berg">\nYes.\n</Qoute>\n\n<Zzz />'))
      .toMatchInlineSnapshot(`
      "3 error <Qoute> is not a known block. Did you mean <Quote>?
      7 error <Zzz> is not a known block. Known blocks: Quote, Shares."
    `);
  });

  test('take what they take and no more', () => {
    expect(find('<Quote who="jo-berg">\nYes.\n</Quote>\n\n<Shares items={[{share: "x"}]} />'))
      .toMatchInlineSnapshot(`
      "1 error <Quote> by: is missing. Expected text.
      1 error <Quote> who: is not a known key. Known keys: by.
      5 error <Shares> items[0].share: expected a number, got "x"."
    `);
  });

  test('may be given lists, groups, texts and numbers', () => {
    expect(find('<Shares items={[{ share: -1 }, { "share": 2.5 }]} />')).toBe('');
  });

  test('are given no code', () => {
    expect(
      find(
        '<Shares items={list} />\n\n<Shares {...all} />\n\n<Shares items={[{ share: f(1) }]} />\n\n<Shares items={[{ share: `${x}` }]} />',
      ),
    ).toMatchInlineSnapshot(`
      "1 error <Shares> has items={…} that would be run as code. Give a text in quotes, a number, or a list of them.
      3 error <Shares> has {…} that would be run as code. Give a text in quotes, a number, or a list of them.
      5 error <Shares> has items={…} that would be run as code. Give a text in quotes, a number, or a list of them.
      7 error <Shares> has items={…} that would be run as code. Give a text in quotes, a number, or a list of them."
    `);
  });

  test('hold what they are drawn from, where they are drawn', async () => {
    const { errors } = await checkBaker(
      {},
      '<Compare>\nNo table.\n</Compare>\n\n<Steps>\n- a\n</Steps>\n\n<Day name="Monday">\nBread.\n</Day>\n\n<Week>\nText.\n</Week>\n\n<Questions>\n<Quote by="jo-berg">\nWhy?\n</Quote>\n</Questions>\n\n<Note title="Yes" />',
    );
    expect(errors).toMatchInlineSnapshot(`
      "content/vacancies/baker/en.mdx:17: <Compare> holds no table. Write a Markdown table between its tags, with an empty line before and after it.
      content/vacancies/baker/en.mdx:21: <Steps> holds no numbered list. Begin its lines with "1.", "2.", with an empty line before and after.
      content/vacancies/baker/en.mdx:25: <Day> stands alone. Put it between <Week> and </Week>.
      content/vacancies/baker/en.mdx:29: <Week> holds something else than days. Write <Day name="Monday">…</Day> for each, nothing beside.
      content/vacancies/baker/en.mdx:33: <Questions> holds something else than questions. Write <Question ask="…">…</Question> for each, nothing beside.
      content/vacancies/baker/en.mdx:39: <Note> holds nothing. Write its text between <Note …> and </Note>."
    `);
  });

  test('are let be where they are sound', async () => {
    const { errors } = await checkBaker(
      {},
      '<Compare>\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n</Compare>\n\n<Steps>\n\n1. a\n2. b\n\n</Steps>\n\n<Week>\n<Day name="Monday">Bread.</Day>\n\n<Day name="Tuesday">\nRolls.\n</Day>\n</Week>\n\n<Questions>\n  <Question ask="Why?">Because.</Question>\n</Questions>\n\n<Note title="Yes">Indeed.</Note>',
    );
    expect(errors).toBe('');
  });

  test('of the site are used', async () => {
    const { errors } = await checkBaker({}, '<Figure value="31" label="loaves" />\n\n<Figur />');
    expect(errors).toMatchInlineSnapshot(`
      "content/vacancies/baker/en.mdx:17: <Figure> source: is missing. Expected where the figure comes from and when.
      content/vacancies/baker/en.mdx:19: <Figur> is not a known block. Did you mean <Figure>?"
    `);
  });
});

describe('code', () => {
  test('is refused as import, export and expression', () => {
    expect(
      find('import a from "b"\n\nexport const c = 1\n\nBread {process.env.HOME}\n\n{new Date()}'),
    ).toMatchInlineSnapshot(`
      "1 error begins with "import" or "export", which are code. Content is text and blocks, and blocks need no import: remove the line, or put another word first.
      3 error begins with "import" or "export", which are code. Content is text and blocks, and blocks need no import: remove the line, or put another word first.
      5 error has {process.env.HOME} in the text, which would be run as code. Write the text itself, or \\{ for a brace.
      7 error has {new Date()} in the text, which would be run as code. Write the text itself, or \\{ for a brace."
    `);
  });

  test('is no comment', () => {
    expect(find('{/* Ask Jo about this. */}\n\nBread \\{ and `{code}`.')).toBe('');
  });
});

describe('HTML', () => {
  test('that carries meaning is let through', () => {
    expect(
      find(
        'Bake <abbr title="at least">min</abbr> 3.\n\n<details>\n<summary>More</summary>\n\nBread.\n</details>',
      ),
    ).toBe('');
  });

  test('that runs, loads or decorates is refused', () => {
    expect(
      find(
        '<script>alert(1)</script>\n\n<style>a</style>\n\n<iframe src="https://a.example" />\n\n<p style="color:red" onclick="x()" class={c} {...d}>Bread</p>\n\n<img src="a.png" />\n\n<h1>Baker</h1>',
      ),
    ).toMatchInlineSnapshot(`
      "1 error has <script>, which content may not use. Use Markdown, or one of the blocks: Quote, Shares.
      3 error has <style>, which content may not use. Use Markdown, or one of the blocks: Quote, Shares.
      5 error has <iframe>, which content may not use. Use Markdown, or one of the blocks: Quote, Shares.
      7 error has style= on <p>, which pages refuse to carry out. Remove it.
      7 error has onclick= on <p>, which pages refuse to carry out. Remove it.
      7 error has class={…} on <p>. Write it in quotes.
      7 error has {…} inside <p>, which would be run as code. Remove it.
      9 error has an <img>. Write ![what it shows](./picture.jpg) instead.
      11 error has an <h1>. The page's own heading is the only one: write "## …"."
    `);
  });
});

describe('links', () => {
  test('lead somewhere', () => {
    expect(find('[a](/jobs/baker) [b](https://b.example) [c](mailto:a@b.example) [d](#work)')).toBe(
      '',
    );
    expect(find('[a](/jobs/bakr) [b](salary.pdf) [c]() [d](www.d.example)')).toMatchInlineSnapshot(`
      "1 error links to "/jobs/bakr", and no page or file of this site is there. Write the whole address, beginning with https://, or a path such as /jobs/baker.
      1 error links to "salary.pdf", and no page or file of this site is there. Write the whole address, beginning with https://, or a path such as /jobs/baker.
      1 error has a link without an address. Write [what it is](https://…).
      1 error links to "www.d.example", and no page or file of this site is there. Write the whole address, beginning with https://, or a path such as /jobs/baker."
    `);
  });

  test('run no code', () => {
    expect(
      find(
        '[a](javascript:alert(1)) <a href=" JavaScript:x">b</a>\n\n[c]\n\n[c]: data:text/html,x',
      ),
    ).toMatchInlineSnapshot(`
      "1 error has a link that would run code or open a local file, "javascript:alert(1)". Remove it.
      1 error has a link that would run code or open a local file, " JavaScript:x". Remove it.
      5 error has a link that would run code or open a local file, "data:text/html,x". Remove it."
    `);
  });
});

test('refuses a heading of the first level', () => {
  expect(find('# The work')).toMatchInlineSnapshot(
    `"1 error has a heading of the first level, "# The work". The page's own heading is the only one: write "## The work"."`,
  );
});

test('asks what a picture shows', () => {
  expect(find('![](./oven.jpg)')).toMatchInlineSnapshot(
    `"1 warning shows "./oven.jpg" without saying what is to be seen. Write ![what it shows](./oven.jpg)."`,
  );
});

test('says in plain words what keeps a text from being read', () => {
  const told: Record<string, string> = {};
  for (const body of [
    'Bread.\n\n<Quote by="jo-berg">\nYes.\n\nMore.',
    'Bread <b>and rolls.',
    '<Quote by="jo-berg">\nYes.\n</Quotes>',
    'Bread.\n\n</Quote>',
    '<Quote by=jo-berg />',
    '<Quote by="jo-berg>\nYes.\n</Quote>',
    '<Quote\n\nYes.',
    'Loaves { rolls',
    '<Shares items={[{share:}]} />',
    'Fewer than <3 hours',
    'a < b and a<b',
    '<https://mill.example>',
    '<!-- Ask Jo. -->',
    'import x from',
  ]) {
    told[body] = find(body);
  }
  expect(told).toMatchInlineSnapshot(`
    {
      "<!-- Ask Jo. -->": "1 error has a comment as HTML writes it. Write {/* … */} instead of <!-- … -->.",
      "<Quote

    Yes.": "1 error has a "<" that begins no block. Write \\< for the sign itself.",
      "<Quote by="jo-berg">
    Yes.
    </Quotes>": "3 error </Quotes> does not close <Quote>, which line 1 opens. Write </Quote>.",
      "<Quote by="jo-berg>
    Yes.
    </Quote>": "1 error has a value with an opening quotation mark and no closing one. Close it.",
      "<Quote by=jo-berg />": "1 error has a value without quotes. Write name="value".",
      "<Shares items={[{share:}]} />": "1 error has something in braces that cannot be read. Lists are written [1, 2] and texts in quotes; write \\{ for the sign itself.",
      "<https://mill.example>": "1 error has an address in angle brackets. Write [what it is](https://…) instead.",
      "Bread <b>and rolls.": "1 error <b> is opened here and not closed in the same paragraph. Put <b> and </b> on lines of their own, or close it before the paragraph ends.",
      "Bread.

    </Quote>": "3 error closes a block that no line before it opens. Remove it, or open the block.",
      "Bread.

    <Quote by="jo-berg">
    Yes.

    More.": "3 error <Quote> is opened here and never closed. Put </Quote> after its text, or write <Quote /> if it holds none.",
      "Fewer than <3 hours": "1 error has a "<" that begins no block. Write \\< for the sign itself.",
      "Loaves { rolls": "1 error opens a brace "{" that is never closed. Write \\{ for the sign itself.",
      "a < b and a<b": "1 error begins a block with "<" that is never ended with ">". Write \\< for the sign itself.",
      "import x from": "1 error begins with "import" or "export", which are code. Content is text and blocks, and blocks need no import: remove the line, or put another word first.",
    }
  `);
});
