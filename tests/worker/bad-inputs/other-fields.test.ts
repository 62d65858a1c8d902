import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Details } from '../../../src/schemas/application.ts';
import {
  countRows,
  newSubmission,
  openPage,
  readDrawnPage,
  recruiterPathOf,
  rowBehind,
} from '../ask.ts';
import { formPost, readable, startWorld, type World } from '../harness.ts';
import { asParsed, findStrangers, type Page, readPage } from '../read-page.ts';
import { type FieldAnswer, type FieldRow, OTHER_FIELDS } from './other-fields.ts';
import { show } from './row.ts';

let world: World;
let drawn: Record<'form' | 'receipt' | 'desk', Page>;
beforeAll(async () => {
  world = await startWorld();
  drawn = {
    form: await readDrawnPage('/jobs/welder'),
    receipt: await readDrawnPage('/_beckon/receipt/en'),
    desk: await readDrawnPage('/_beckon/recruiter/en'),
  };
});
afterAll(() => world.close());

type Input = FieldRow['inputs'][number];
const LINK = 'linkedin.com/in/jane-doe';

const send = (input: Input) =>
  world.fetch(
    '/apply/welder',
    formPost(
      new URLSearchParams([
        ['profile', LINK],
        ['submission', newSubmission()],
        ...Object.entries(input).flatMap(([name, value]) =>
          [value].flat().map((each): [string, string] => [name, each]),
        ),
      ]),
    ),
  );

async function expectRefused(
  input: Input,
  { field, message }: Extract<FieldAnswer, { kind: 'refused' }>,
) {
  const before = await countRows(world);
  const answer = await send(input);
  const page = readPage(await answer.text());
  expect(answer.status).toBe(422);
  expect(page.textOf(`${field}-error`)).toBe(message);
  expect(page.textOf('profile-error')).toBeNull();
  expect(page.elements.find(({ tag }) => tag === 'details')?.attributes).toHaveProperty('open');
  expect(page.valueOf('profile')).toBe(LINK);
  for (const name of ['email', 'phone', 'question']) {
    const typed = [input[name] ?? ''].flat()[0] ?? '';
    expect(page.valueOf(name)).toBe(asParsed(typed));
  }
  expect(findStrangers(page, drawn.form)).toEqual([]);
  expect(await countRows(world)).toBe(before);
}

async function expectKept(input: Input, { details, lane }: Extract<FieldAnswer, { kind: 'kept' }>) {
  const answer = await send(input);
  expect([answer.status, readable(await answer.text())]).toEqual([303, '']);
  const row = await rowBehind(world, answer);
  const stored = JSON.parse(row.details) as Details;
  expect({ lane: row.lane, ...stored }).toMatchObject({ lane, ...details });

  // What is stored is what is shown, as text, to both.
  const receipt = await openPage(world, answer.headers.get('location') ?? '');
  const desk = await openPage(world, await recruiterPathOf(row));
  expect(findStrangers(receipt, drawn.receipt)).toEqual([]);
  expect(findStrangers(desk, drawn.desk)).toEqual([]);
  for (const page of [receipt, desk]) {
    const texts = page.elements.map(({ text }) => text);
    for (const value of [stored.email, stored.phone, stored.question]) {
      if (value !== undefined) expect(texts).toContain(value);
    }
  }
  expect(receipt.valueOf('question')).toBe(stored.question ?? '');
  expect(receipt.valueOf('email')).toBe(stored.email ?? '');
}

const cases = OTHER_FIELDS.flatMap(({ row, what, inputs, answer }) =>
  inputs.map((input) => ({
    name: `row ${row}, ${what}: ${show(
      Object.entries(input)
        .map(([name, value]) => `${name}=${[value].flat().join('+')}`)
        .join('&'),
    )} is ${answer.kind === 'kept' ? `taken (${answer.lane})` : `refused at ${answer.field}`}`,
    input,
    answer,
  })),
);

describe('what stands beside the link', () => {
  test.each(cases)('$name', ({ input, answer }) =>
    answer.kind === 'kept' ? expectKept(input, answer) : expectRefused(input, answer),
  );
});
