import { describe, expect, test } from 'vitest';
import { addMonths, morningOf, termsFor } from '../../../src/applications/answer-terms.ts';
import { readAnswer } from '../../../src/applications/read-answer.ts';
import { readApplication } from '../../../src/applications/read-application.ts';

const context = { vacancy: 'welder', locale: 'en' as const, audiences: [], ownHosts: [] };
const read = (fields: Record<string, string | string[]>) =>
  readAnswer(
    new Map(Object.entries(fields).map(([name, value]) => [name, [value].flat()])),
    context,
  );
const profile = 'linkedin.com/in/jane-doe';

describe('an answer', () => {
  test('is an application unless it says otherwise, and is judged as one', () => {
    const reading = read({ profile });
    const judged = readApplication(new Map([['profile', [profile]]]), context);
    expect(reading).toMatchObject({ ok: true, answer: { kind: 'apply', noMore: false } });
    expect(judged.ok && reading.ok && reading.answer).toMatchObject(
      judged.ok ? judged.application : {},
    );
    expect(read({})).toEqual(readApplication(new Map(), context));
  });

  test('is what a press on a month or a reason says', () => {
    expect(read({ profile, months: '12' })).toMatchObject({
      answer: { kind: 'later', details: { months: 12 } },
    });
    expect(read({ reason: 'pay' })).toMatchObject({
      answer: { kind: 'no', profile: null, details: { reason: 'pay' } },
    });
  });

  test.for([
    { answer: 'maybe' },
    { answer: ['no', 'later'] },
    { profile, answer: 'later' },
    { profile, months: '4' },
    { profile, months: ['3', '6'] },
  ])('that was never offered is refused: %j', (fields) => {
    expect(read(fields as unknown as Record<string, string>)).toMatchObject({
      ok: false,
      errors: { answer: expect.any(String) as string },
    });
  });

  test('of “not now” needs a link, since nobody else could be asked again', () => {
    expect(read({ months: '3' })).toMatchObject({ ok: false, errors: { profile: /Paste/ } });
  });

  test('never offers a link as a button, which would apply', () => {
    expect(read({ profile: 'github.com/janedoe/project', months: '3' })).not.toHaveProperty(
      'suggest',
    );
  });

  test('with a question keeps what stands in either place, together not too long', () => {
    expect(read({ answer: 'question', ask: 'One?', question: 'Two?' })).toMatchObject({
      answer: { kind: 'question', profile: null, details: { question: 'Two?\n\nOne?' } },
    });
    const half = 'x'.repeat(501);
    expect(read({ answer: 'question', ask: half, question: half })).toMatchObject({ ok: false });
    expect(read({ answer: 'question', profile: 'not a link', ask: 'One?' })).toMatchObject({
      ok: false,
      errors: { profile: expect.any(String) as string },
    });
  });

  test('of no keeps nothing that was typed beside it', () => {
    const reading = read({
      answer: 'no',
      email: 'broken@@',
      phone: 'none',
      question: 'x',
      profile: 'half a link',
    });
    expect(reading).toEqual({
      ok: true,
      answer: {
        kind: 'no',
        vacancy: 'welder',
        locale: 'en',
        audience: null,
        source: null,
        profile: null,
        noMore: false,
        details: { channel: 'any', hours: 'any', motives: [], keep: false, flags: [] },
      },
    });
  });

  test('asks for no more only together with a no, and with the link it is honoured by', () => {
    expect(read({ answer: 'no', 'no-more': 'yes', profile })).toMatchObject({
      answer: { noMore: true },
    });
    expect(read({ answer: 'no', 'no-more': 'yes' })).toMatchObject({ ok: false });
    expect(read({ months: '3', 'no-more': 'yes', profile })).toMatchObject({
      answer: { noMore: false },
    });
  });
});

describe('the terms of an answer', () => {
  const rule = {
    answerDays: 3,
    holidays: ['2027-03-26', '2027-03-29'],
    timeZone: 'Europe/Stockholm',
    closesAt: null,
    retentionDays: 180,
  };
  const tuesday = new Date('2026-12-01T09:00:00Z');

  test('of a question run from the promised day', () => {
    expect(termsFor('question', undefined, tuesday, rule)).toEqual({
      answerBy: '2026-12-04',
      deleteAfter: '2027-06-02',
      comeBack: null,
    });
  });

  test('of “not now” name a morning, and end thirty days after the chosen day', () => {
    expect(termsFor('later', 3, tuesday, rule)).toEqual({
      answerBy: null,
      deleteAfter: '2027-03-31',
      comeBack: { comeBackOn: '2027-03-01', comeBackAt: Date.parse('2027-03-01T07:00:00Z') },
    });
  });

  test('of a no end after thirty days', () => {
    expect(termsFor('no', undefined, tuesday, rule).deleteAfter).toBe('2026-12-31');
  });

  test('know short months, leap years and holidays', () => {
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addMonths('2027-11-30', 3)).toBe('2028-02-29');
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(new Date(morningOf('2027-03-26', rule)).toISOString()).toBe('2027-03-30T06:00:00.000Z');
  });
});
