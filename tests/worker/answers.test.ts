import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clockAt, type ListedMail, startWorld, type World } from './harness.ts';

/** Tuesday 1 December 2026, 10:00 in Stockholm. */
const TUESDAY = Date.parse('2026-12-01T09:00:00Z');

let world: World;

beforeAll(async () => {
  world = await startWorld({ CLOCK_OFFSET_MS: clockAt(TUESDAY) });
});
afterAll(() => world.close());

const linkIn = (mail: ListedMail | undefined) =>
  mail?.text.match(/https:\/\/jobs\.fixture\.example(\/[rak]\/\S+)/)?.[1] ?? '';

/** Sends an answer, waits for its mails and gives back where it leads and what was sent. */
async function answered(fields: Record<string, string>, mails: number, slug = 'welder') {
  const before = (await world.mails()).length;
  const answer = await world.apply(slug, fields);
  const sent = (await world.waitForMails(before + mails)).slice(before);
  return { answer, candidate: answer.headers.get('location') ?? '', sent };
}
const rowOf = (handle: string) =>
  world.store
    .prepare('SELECT * FROM applications WHERE handle = ?1 ORDER BY rowid DESC')
    .bind(handle)
    .first<Record<string, unknown>>();

describe('one question first', () => {
  test('needs no link, and is answered on a page that only its sender can open', async () => {
    const { answer, candidate, sent } = await answered(
      { answer: 'question', ask: 'Is there a night shift?' },
      1,
    );
    expect(answer.status).toBe(303);
    expect(sent[0]?.subject).toBe('A question, answer by Friday, 4 December 2026: Welder');
    expect(sent[0]?.text).toContain('do not take it for an application');
    expect(sent[0]?.text).not.toContain('night shift');
    expect(await world.read(candidate)).toContain('Your question has arrived');

    const recruiter = linkIn(sent[0]);
    const page = await world.read(recruiter);
    expect(page).toContain('Somebody has one question first');
    expect(page).toContain('Is there a night shift?');

    await world.press(recruiter, { action: 'reply', reply: 'No. <b>Never</b>.' });
    expect(await world.read(candidate)).toContain('Your question is answered');
    expect(await world.read(candidate)).toContain('No. &lt;b&gt;Never&lt;/b&gt;.');
    await world.press(recruiter, { action: 'reply', reply: 'Only in May.' });
    expect(await world.read(candidate)).toContain('Only in May.');
    expect(await world.read(candidate)).not.toContain('Never');
  });

  test('tells who left an address that there is an answer, in a mail that names nobody', async () => {
    const { sent } = await answered(
      { answer: 'question', ask: 'And the pay?', email: 'curious@example.com' },
      2,
    );
    const recruiter = linkIn(sent.find(({ to }) => to[0] === 'anna@fixture.example'));
    const before = (await world.mails()).length;
    await world.press(recruiter, { action: 'reply', reply: 'As written.' });
    await world.press(recruiter, { action: 'reply', reply: 'As written.' });
    const mail = (await world.waitForMails(before + 1)).at(-1);
    expect(mail?.to).toEqual(['curious@example.com']);
    expect(mail?.text).toContain('There is an answer on your page.');
    expect(`${mail?.subject} ${mail?.text}`).not.toMatch(/Hjort|Welder|As written/);
  });

  test('is refused without a question, with what to do beside the field', async () => {
    const answer = await world.apply('welder', { answer: 'question', ask: ' ' });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('Write your question here.');
    expect(html).toMatch(/<details[^>]*data-open="?ask-open"?[^>]* open/);
  });

  test('refuses an empty or endless reply and keeps what was typed', async () => {
    const { sent } = await answered({ answer: 'question', ask: 'Parking?' }, 1);
    const empty = await world.press(linkIn(sent[0]), { action: 'reply', reply: ' \n' });
    expect(empty.status).toBe(422);
    const long = await world.press(linkIn(sent[0]), { action: 'reply', reply: '🙂'.repeat(1001) });
    expect(long.status).toBe(422);
    expect(await long.text()).toContain('🙂'.repeat(1001));
    expect(
      (await world.press(linkIn(sent[0]), { action: 'reply', reply: '🙂'.repeat(1000) })).status,
    ).toBe(303);
  });
});

describe('no', () => {
  test('needs nothing: it is thanked and counted, and nobody is written to', async () => {
    const before = (await world.mails()).length;
    const answer = await world.apply('welder', {
      answer: 'no',
      reason: 'pay',
      ref: 'linkedin',
      email: 'x@example.com',
      question: 'never kept',
    });
    expect(answer.status).toBe(303);
    expect(await world.read(answer.headers.get('location') ?? '')).toContain(
      'Thank you for an honest no',
    );
    const row = await world.store
      .prepare(`SELECT * FROM applications WHERE kind = 'no' ORDER BY rowid DESC`)
      .first<Record<string, unknown>>();
    expect(row).toMatchObject({ profile_key: null, answer_by: null, delete_after: '2026-12-31' });
    expect(String(row?.['details'])).not.toContain('example.com');
    expect(String(row?.['details'])).not.toContain('never kept');
    const counted = await world.store
      .prepare(`SELECT count FROM counts WHERE kind = 'no' AND source = 'linkedin'`)
      .first('count');
    expect(counted).toBe(1);
    expect((await world.mails()).length).toBe(before);
  });

  test('with a link says once to the recruiter not to write again', async () => {
    const { candidate, sent } = await answered(
      { profile: 'linkedin.com/in/no-thanks', reason: 'happy' },
      1,
    );
    expect(sent[0]?.subject).toBe('A no, with thanks: Welder');
    expect(sent[0]?.text).toContain('do not write to this person again');
    expect(sent[0]?.text).toContain('I’m happy where I am');
    expect(await world.read(candidate)).toContain('is told not to write to you about this again');
  });

  test('is taken with half a link, of which nothing is kept', async () => {
    const answer = await world.apply('welder', { answer: 'no', profile: 'linkedin' });
    expect(answer.status).toBe(303);
  });

  test('with “please no more” needs the link it is honoured by', async () => {
    const answer = await world.apply('welder', { answer: 'no', 'no-more': 'yes' });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('we must recognise your profile');
  });
});

describe('“please no more”', () => {
  test('is kept as a mark that outlives the answer, and can be taken back', async () => {
    const { candidate, sent } = await answered(
      { answer: 'no', 'no-more': 'yes', profile: 'linkedin.com/in/leave-me-be' },
      1,
    );
    expect(sent[0]?.text).toContain('They ask for no more messages at all.');
    const marks = () => world.store.prepare('SELECT count(*) AS n FROM no_more').first<number>('n');
    expect(await marks()).toBe(1);
    expect(await world.read(candidate)).toContain('You asked for no more messages.');
    await world.press(candidate, { action: 'no-more-undo' });
    expect(await marks()).toBe(0);
    await world.press(candidate, { action: 'no-more' });
    await world.press(candidate, { action: 'erase' });
    expect(await marks()).toBe(1);
    const dump = JSON.stringify(await world.store.prepare('SELECT * FROM no_more').all());
    expect(dump).not.toContain('leave-me-be');
    expect(await rowOf('leave-me-be')).toBeNull();
  });
});

describe('the four answers', () => {
  test('of one person on one page are four, and each repeated press is the same one', async () => {
    const submission = 'fouranswers00000000000';
    const profile = 'linkedin.com/in/four-times';
    const places = new Set<string>();
    const said: Record<string, string>[] = [
      {},
      { answer: 'question', ask: 'Why?' },
      { months: '6' },
      { answer: 'no' },
    ];
    for (const more of said) {
      for (let i = 0; i < 2; i += 1) {
        const answer = await world.apply('welder', { profile, submission, ...more });
        places.add(answer.headers.get('location') ?? `${answer.status}`);
      }
    }
    expect(places.size).toBe(4);
    for (const place of places) {
      const data = (await (await world.fetch(`${place}/data.json`)).json()) as { profile: object };
      expect(data.profile).toMatchObject({ handle: 'four-times' });
    }
  });

  test('refuse a month, or an answer, that was never offered', async () => {
    const fields = { profile: 'linkedin.com/in/tampered' };
    expect((await world.apply('welder', { ...fields, months: '5' })).status).toBe(422);
    expect((await world.apply('welder', { ...fields, answer: 'maybe' })).status).toBe(422);
    expect(await rowOf('tampered')).toBeNull();
  });

  test('stand in the daily summary as numbers', async () => {
    await world.at('2026-12-02T06:30:00Z');
    const before = (await world.mails()).length;
    await world.cron();
    const mail = (await world.waitForMails(before + 1)).find(({ subject }) =>
      subject.startsWith('Your applications'),
    );
    expect(mail?.text).toMatch(/Said no, with thanks: \d+, .*the pay \(1\)/);
    expect(mail?.text).toContain('Said “not now”: 1');
  });
});

describe('not now', () => {
  test('comes back on the morning of the chosen day, once, with what is true then', async () => {
    await world.at('2026-12-02T09:00:00Z');
    const { candidate, sent } = await answered(
      { answer: 'later', months: '3', profile: 'linkedin.com/in/ask-in-march' },
      1,
    );
    expect(sent[0]?.subject).toBe('Not now, ask in 3 months: Welder');
    expect(sent[0]?.text).toContain('nothing until Tuesday, 2 March 2027');
    expect(await rowOf('ask-in-march')).toMatchObject({
      delete_after: '2027-04-01',
      answer_by: null,
      next_at: null,
    });
    expect(await world.read(candidate)).toContain(
      'Nobody writes to you about this before Tuesday, 2 March 2027',
    );
    const page = await world.read(linkIn(sent[0]));
    expect(page).toContain('Do not write before then');

    await world.at('2027-03-02T06:50:00Z');
    await world.cron();
    const due = async () =>
      (await world.mails()).filter(
        ({ subject, text }) => subject.startsWith('You may ask') && text.includes('ask-in-march'),
      );
    expect(await due()).toEqual([]);

    await world.at('2027-03-02T07:10:00Z');
    await world.cron();
    await expect.poll(async () => (await due()).length, { timeout: 15_000 }).toBe(1);
    await world.cron();
    const [mail] = await due();
    expect(mail?.text).toContain('The vacancy today: open');
    expect(mail?.text).toContain('Nearest open role: Night nurse');
    expect(mail?.text).toContain('write once, shortly');
    expect(await world.read(candidate)).toContain('The day you chose has come');
    expect(await world.read(linkIn(mail))).toContain('The day they chose has come');

    await world.at('2027-03-20T09:00:00Z');
    await world.cron();
    expect(await due()).toHaveLength(1);
    await world.at('2027-04-01T09:00:00Z');
    await world.cron();
    expect(await rowOf('ask-in-march')).toBeNull();
    expect(await world.read(candidate)).toContain('It is erased');
  });

  test('waits for the first working day', async () => {
    await world.at('2027-01-05T09:00:00Z');
    await world.apply('welder', { months: '12', profile: 'linkedin.com/in/on-epiphany' });
    await world.at('2026-12-26T09:00:00Z');
    await world.apply('welder', { months: '3', profile: 'linkedin.com/in/on-good-friday' });
    const row = await rowOf('on-good-friday');
    // 26 March 2027 is Good Friday, the 29th Easter Monday.
    expect(new Date(Number(row?.['come_back_at'])).toISOString()).toBe('2027-03-30T06:00:00.000Z');
  });

  test.for([
    ['no-since', { answer: 'no' }],
    ['no-more-since', { answer: 'no', 'no-more': 'yes' }],
  ] as const)('does not come back for whoever said %s', async ([handle, said]) => {
    await world.at('2027-05-04T09:00:00Z');
    const profile = `linkedin.com/in/${handle}`;
    const { candidate } = await answered({ months: '3', profile }, 1);
    await answered({ profile, ...said }, 1, handle === 'no-since' ? 'welder' : 'night-nurse');
    await world.at('2027-08-05T09:00:00Z');
    await world.cron();
    await world.cron();
    const due = (await world.mails()).filter(
      ({ subject, text }) => subject.startsWith('You may ask') && text.includes(handle),
    );
    expect(due).toEqual([]);
    expect(await world.read(candidate)).toContain('It was not passed on');
  });

  test('can be taken back and erased like everything else', async () => {
    await world.at('2027-09-01T09:00:00Z');
    const { candidate } = await answered({ months: '3', profile: 'linkedin.com/in/taken-back' }, 1);
    const before = (await world.mails()).length;
    await world.press(candidate, { action: 'withdraw' });
    const mail = (await world.waitForMails(before + 1)).at(-1);
    expect(mail?.subject).toBe('Taken back: Welder');
    await world.press(candidate, { action: 'undo' });
    const again = (await world.waitForMails(before + 2)).at(-1);
    expect(again?.text).toContain('it stands again');
    expect(await world.read(candidate)).toContain('Thank you for saying so');
    await world.press(candidate, { action: 'erase' });
    expect(await rowOf('taken-back')).toBeNull();
  });
});
