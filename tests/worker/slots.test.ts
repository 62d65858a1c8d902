import * as fc from 'fast-check';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createTestHarness } from 'wrangler';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asParsed, readPage } from './read-page.ts';
import type { Order } from './slots-worker.ts';

const RUNS = Number(process.env['FC_RUNS'] ?? 300);

let fill: (order: Order) => Promise<string>;
let close: () => Promise<void>;
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'beckon-slots-'));
  const configPath = join(folder, 'wrangler.json');
  const main = resolve('tests/worker/slots-worker.ts');
  await writeFile(
    configPath,
    JSON.stringify({ name: 'slots', main, compatibility_date: '2026-07-01' }),
  );
  const harness = createTestHarness({ workers: [{ configPath }] });
  await harness.listen();
  fill = async (order) => {
    const answer = await harness.getWorker().fetch('https://slots.invalid/', {
      method: 'POST',
      body: JSON.stringify(order),
    });
    if (answer.status !== 200) throw new Error(`${answer.status}: ${await answer.text()}`);
    return answer.text();
  };
  close = async () => {
    await harness.close();
    await rm(folder, { recursive: true, force: true });
  };
});
afterAll(() => close());

const PAGE =
  '<!doctype html><title>Apply</title><p id="said" data-slot="said">drawn</p>' +
  '<input name="line" data-value="said"><textarea name="lines" data-value="said"></textarea>' +
  '<a id="to" data-href="said">to</a>';

/** Texts as somebody may type them who wishes to be misread. */
const HOSTILE = [
  'plain',
  '&lt;b&gt; &amp;lt; &#60; &quot; &apos; &nbsp; &',
  '<b>bold</b><script>alert(1)</script>',
  '</p></textarea></title><img src=x onerror=alert(1)>',
  '" onfocus="alert(1)" x="',
  "' onfocus='alert(1)",
  '`${1}` {{said}} <!-- --> <![CDATA[',
  '\nbegins with a line break',
  '\n\nbegins with two',
  '\r\nbegins with a Windows one',
  '\rbegins with an old one',
  'a lone \uD800 surrogate',
  'ends in one \uDC00',
  '😀 𠮷 \u202E \u200B \u0301',
  '\u2028\u2029\u0085',
];

const expectAsTyped = async (said: string) => {
  const page = readPage(await fill({ page: PAGE, slots: { said } }));
  const typed = asParsed(said);
  expect(page.elements.map(({ tag }) => tag)).toEqual(
    readPage(PAGE).elements.map(({ tag }) => tag),
  );
  expect(page.elements.find(({ attributes }) => attributes['id'] === 'said')?.text).toBe(typed);
  expect(page.valueOf('line')).toBe(typed);
  expect(page.valueOf('lines')).toBe(typed);
};

describe('a filled page', () => {
  test.each(HOSTILE)('holds %j as it was typed, everywhere', expectAsTyped);

  test('holds any text as it was typed, and no element that was not drawn', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.string({ unit: fc.constantFrom(...'<>&"\'/=\n\r abt;#x-!'), minLength: 1 }),
    );
    await fc.assert(
      fc.asyncProperty(
        text.filter((each) => !each.includes('\0')),
        expectAsTyped,
      ),
      { numRuns: RUNS },
    );
  });

  test('shows and drops what depends on a slot', async () => {
    const page =
      '<p data-if="a" hidden>a</p><p data-if="b" hidden>b</p>' +
      '<p data-unless="a">not a</p><p data-unless="b">not b</p>' +
      '<input name="a" data-invalid="a"><details data-open="a"></details><a data-href="b">b</a>';
    expect(await fill({ page, slots: { a: 'yes', b: '', c: 'x' } })).toBe(
      '<p data-if="a">a</p><p data-unless="b">not b</p>' +
        '<input name="a" data-invalid="a" aria-invalid="true"><details data-open="a" open=""></details>',
    );
  });

  test('ticks exactly the boxes that were ticked', async () => {
    const page =
      '<input type="checkbox" value="pay" data-value="motives">' +
      '<input type="checkbox" value="time" checked data-value="motives">' +
      '<input type="radio" value="any" checked data-value="channel">' +
      '<select><option value="lunch" data-value="hours"></option></select>';
    expect(await fill({ page, slots: { motives: ['pay'], hours: 'lunch' } })).toBe(
      '<input type="checkbox" value="pay" data-value="motives" checked="">' +
        '<input type="checkbox" value="time" data-value="motives">' +
        '<input type="radio" value="any" checked data-value="channel">' +
        '<select><option value="lunch" data-value="hours" selected=""></option></select>',
    );
  });

  test('says of a mistake in its title', async () => {
    expect(await fill({ page: '<title>Apply</title>', slots: {}, titlePrefix: 'Error: <' })).toBe(
      '<title>Error: &lt;Apply</title>',
    );
  });
});

describe('a filled text', () => {
  test('keeps lines by what they depend on', async () => {
    const text = 'Hi {{name}}\n{{?note}}Note: {{note}}\n{{!note}}No note\nBye {{none}}';
    expect(await fill({ text, slots: { name: 'Jo', note: 'x' } })).toBe('Hi Jo\nNote: x\nBye ');
    expect(await fill({ text, slots: { name: 'Jo' } })).toBe('Hi Jo\nNo note\nBye ');
  });

  test('fills nothing that came in with a slot', async () => {
    const text = '{{a}} {{b}}\n{{?c}}never';
    expect(await fill({ text, slots: { a: '{{b}}', b: '$& $1 {{?c}}' } })).toBe(
      '{{b}} $& $1 {{?c}}',
    );
  });
});
