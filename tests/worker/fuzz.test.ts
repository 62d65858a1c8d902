import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Details } from '../../src/schemas/application.ts';
import { newSubmission, readDrawnPage, recruiterPathOf, rowBehind } from './ask.ts';
import { startWorld, type World } from './harness.ts';
import { anyForm, anyText } from './arbitraries.ts';
import { asParsed, findStrangers, type Page, readPage } from './read-page.ts';

const RUNS = Number(process.env['FC_RUNS'] ?? 200);

let world: World;
let drawn: Record<'form' | 'audience' | 'receipt' | 'desk', Page>;
beforeAll(async () => {
  world = await startWorld({}, 100_000);
  drawn = {
    form: await readDrawnPage('/jobs/welder'),
    audience: await readDrawnPage('/jobs/welder/for/apprentice'),
    receipt: await readDrawnPage('/_beckon/receipt/en'),
    desk: await readDrawnPage('/_beckon/recruiter/en'),
  };
});
afterAll(() => world.close());

describe('whatever is posted', () => {
  test('is stored as it is shown, or comes back as it was typed', async () => {
    await fc.assert(
      fc.asyncProperty(anyForm, async (form) => {
        const answer = await world.apply('welder', { ...form, submission: newSubmission() });
        const html = await answer.text();
        expect([303, 422]).toContain(answer.status);
        if (answer.status === 422) {
          const page = readPage(html);
          const asked = form['audience'] === 'apprentice' ? drawn.audience : drawn.form;
          expect(findStrangers(page, asked)).toEqual([]);
          for (const name of ['profile', 'email', 'phone', 'question']) {
            expect(page.valueOf(name)).toBe(asParsed(form[name] ?? ''));
          }
          return;
        }
        const row = await rowBehind(world, answer);
        const details = JSON.parse(row.details) as Details;
        const receipt = readPage(
          await (await world.fetch(answer.headers.get('location') ?? '')).text(),
        );
        const desk = readPage(await (await world.fetch(await recruiterPathOf(row))).text());
        expect(findStrangers(receipt, drawn.receipt)).toEqual([]);
        expect(findStrangers(desk, drawn.desk)).toEqual([]);
        expect(receipt.valueOf('question')).toBe(details.question ?? '');
        expect(receipt.valueOf('email')).toBe(details.email ?? '');
        expect(receipt.valueOf('phone')).toBe(details.phone ?? '');
        const link = desk.elements.find(
          ({ attributes }) => attributes['data-href'] === 'canonical',
        );
        expect(link?.attributes['href']).toBe(row.canonical);
      }),
      { numRuns: RUNS },
    );
  }, 600_000);

  test('as bytes of any type is never a fault', async () => {
    const types = [
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'multipart/form-data; boundary=""',
      'application/json',
      'text/plain',
    ];
    const pieces = fc.constantFrom(
      ...[
        'profile=',
        '&',
        '%',
        '%u00',
        '--x\r\n',
        '\r\n',
        'Content-Disposition: form-data; name="profile"',
      ],
      ...['{"profile":', '"', '}', '[', ',', '\0', '--x--'],
    );
    const body = fc
      .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 40 })
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...types), body, async (type, text) => {
        const answer = await world.fetch('/apply/welder', {
          method: 'POST',
          body: text,
          headers: { 'content-type': type, 'sec-fetch-site': 'same-origin' },
        });
        await answer.text();
        expect(answer.status).toBeLessThan(500);
      }),
      { numRuns: RUNS },
    );
  }, 600_000);

  test('at any address is never a fault', async () => {
    const path = fc
      .tuple(fc.constantFrom('apply', 'a', 'r', 'hooks', '_beckon', 'count', ''), anyText)
      .map(([room, rest]) =>
        `/${room}/${encodeURIComponent(rest.toWellFormed())}`.replace(/^\/+/, '/'),
      );
    await fc.assert(
      fc.asyncProperty(
        path,
        fc.constantFrom('GET', 'HEAD', 'POST', 'PUT'),
        async (where, method) => {
          const answer = await world.fetch(where, { method });
          await answer.text();
          expect(answer.status).toBeGreaterThanOrEqual(200);
          expect(answer.status).toBeLessThan(500);
        },
      ),
      { numRuns: RUNS },
    );
  }, 600_000);
});
