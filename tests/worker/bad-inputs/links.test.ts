import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  countRows,
  newSubmission,
  openPage,
  readDrawnPage,
  recruiterPathOf,
  rowBehind,
} from '../ask.ts';
import { readable, startWorld, type World } from '../harness.ts';
import { asParsed, findStrangers, type Page, readPage } from '../read-page.ts';
import { LINK_DECEPTION } from './link-deception.ts';
import { LINK_SCHEME } from './link-scheme.ts';
import { LINK_SHAPE } from './link-shape.ts';
import { type Answer, type LinkRow, show } from './row.ts';

let world: World;
let drawn: Page;
beforeAll(async () => {
  world = await startWorld();
  drawn = await readDrawnPage('/jobs/welder');
});
afterAll(() => world.close());

const send = (profile: string) =>
  world.apply('welder', { profile, submission: newSubmission(), question: 'Kept too & "so".' });

async function expectRefused(input: string, { message, suggests }: Refused) {
  const before = await countRows(world);
  const answer = await send(input);
  const html = await answer.text();
  expect([answer.status, readable(html).slice(0, 60)]).toEqual([422, expect.any(String)]);
  const page = readPage(html);
  expect(page.title).toMatch(/^Error: /);
  expect(page.textOf('profile-error')).toBe(message);
  const field = page.control('profile');
  expect(field?.attributes).toMatchObject({ 'aria-invalid': 'true' });
  expect(field?.attributes['aria-describedby']?.split(' ')).toContain('profile-error');
  expect(page.valueOf('profile')).toBe(asParsed(input));
  expect(page.valueOf('question')).toBe('Kept too & "so".');
  const button = page.elements.find(({ attributes }) => attributes['name'] === 'suggested');
  expect(button?.attributes['value']).toBe(suggests);
  expect(findStrangers(page, drawn)).toEqual([]);
  expect(await countRows(world)).toBe(before);
}

async function expectKept(input: string, { canonical, flags }: Kept) {
  const answer = await send(input);
  expect([answer.status, readable(await answer.text())]).toEqual([303, '']);
  const row = await rowBehind(world, answer);
  expect(row).toMatchObject({ canonical, lane: 'inbox' });
  expect((JSON.parse(row.details) as { flags: string[] }).flags).toEqual(flags);

  // What is stored is what is shown: to the candidate as text, to the recruiter as the one link that opens.
  const receipt = await openPage(world, answer.headers.get('location') ?? '');
  const shown = decodeURI(canonical).replace(/^https?:\/\/(www\.)?/, '');
  expect(receipt.elements.some(({ tag, text }) => tag === 'dd' && text === shown)).toBe(true);
  const desk = await openPage(world, await recruiterPathOf(row));
  const link = desk.elements.find(({ attributes }) => attributes['data-href'] === 'canonical');
  expect(link?.attributes).toMatchObject({
    href: canonical,
    rel: 'noopener noreferrer nofollow ugc',
  });
}

type Refused = Extract<Answer, { kind: 'refused' }>;
type Kept = Extract<Answer, { kind: 'kept' }>;

const cases = (rows: readonly LinkRow[]) =>
  rows.flatMap(({ row, what, inputs, answer }) =>
    inputs.map((input) => ({
      name: `row ${row}, ${what}: ${show(input)} is ${answer.kind === 'kept' ? `kept as ${answer.canonical}` : 'refused'}`,
      input,
      answer,
    })),
  );

const check = ({ input, answer }: { input: string; answer: Answer }) =>
  answer.kind === 'kept' ? expectKept(input, answer) : expectRefused(input, answer);

describe('the shape of a link', () => {
  test.each(cases(LINK_SHAPE))('$name', check);
});
describe('a link that deceives', () => {
  test.each(cases(LINK_DECEPTION))('$name', check);
});
describe('a link’s scheme, network and characters', () => {
  test.each(cases(LINK_SCHEME))('$name', check);
});
