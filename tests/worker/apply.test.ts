import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWorld, type World } from './harness.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const rows = async () =>
  (await world.store.prepare('SELECT * FROM applications').all<Record<string, unknown>>()).results;

describe('an application', () => {
  test('goes from the form to the recruiter’s inbox', async () => {
    const before = (await world.mails()).length;
    const answer = await world.apply('welder', { profile: 'linkedin.com/in/jane-doe', lang: 'sv' });

    expect(answer.status).toBe(303);
    const location = answer.headers.get('location') ?? '';
    expect(location).toMatch(/^\/a\/[\w-]+\.[\w-]+\.[\w-]+$/);
    const receipt = await (await world.fetch(location)).text();
    expect(receipt).toContain('Det har kommit fram');
    expect(receipt).toContain('linkedin.com/in/jane-doe');

    const mail = (await world.waitForMails(before + 1)).at(-1);
    expect(mail).toMatchObject({
      to: ['anna@fixture.example'],
      subject: 'New profile: Welder',
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
    expect(mail?.text).toContain('linkedin.com/in/jane-doe');
    expect(mail?.html).toContain('https://www.linkedin.com/in/jane-doe');
  });

  test('gives a new and a repeated post the same answer', async () => {
    const fields = { profile: 'github.com/jane-doe', submission: 'AAAAAAAAAAAAAAAAAAAAAA' };
    const first = await world.apply('welder', fields);
    const count = (await rows()).length;
    const second = await world.apply('welder', fields);
    expect(second.status).toBe(303);
    expect(second.headers.get('location')).toBe(first.headers.get('location'));
    expect(await rows()).toHaveLength(count);
  });

  test('refuses other content under the same submission and keeps the text', async () => {
    const submission = 'BBBBBBBBBBBBBBBBBBBBBB';
    await world.apply('welder', { profile: 'github.com/jane-doe', submission });
    const answer = await world.apply('welder', { profile: 'github.com/john-roe', submission });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('github.com/john-roe');
  });

  test('comes back as the same page when the link is none', async () => {
    const count = (await rows()).length;
    const answer = await world.apply('welder', {
      profile: 'https://www.linkedin.com/company/hjort & "söner"',
      question: 'Is <b>night work</b> paid more?',
    });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('<title>Error: ');
    expect(page).toContain(
      'value="https://www.linkedin.com/company/hjort &amp; &quot;söner&quot;"',
    );
    expect(page).toContain('Is &lt;b&gt;night work&lt;/b&gt; paid more?');
    expect(page).toMatch(/<input[^>]*name="profile"[^>]*aria-invalid="true"/);
    expect(await rows()).toHaveLength(count);
  });

  test.each([
    ['closed-role', 410],
    ['filled-role', 410],
    ['past-role', 410],
    ['paused-role', 410],
    ['draft-role', 404],
    ['no-such-role', 404],
    ['__proto__', 404],
  ])('to %s is answered %i', async (slug, status) => {
    const answer = await world.apply(slug, { profile: 'linkedin.com/in/kept-text' });
    expect(answer.status).toBe(status);
    if (status === 410) expect(await answer.text()).toContain('linkedin.com/in/kept-text');
  });
});

describe('taking it back', () => {
  const applied = async (profile: string) =>
    (await world.apply('welder', { profile })).headers.get('location') ?? '';
  const act = (location: string, action: string) =>
    world.fetch(location, {
      method: 'POST',
      body: new URLSearchParams({ action }),
      headers: { 'sec-fetch-site': 'same-origin' },
    });

  test('can be undone for a day', async () => {
    const location = await applied('linkedin.com/in/second-thoughts');
    expect((await act(location, 'withdraw')).status).toBe(303);
    expect(await (await world.fetch(location)).text()).toContain('You took it back');
    await act(location, 'undo');
    expect(await (await world.fetch(location)).text()).toContain('It has arrived');
  });

  test('erases everything at once when asked', async () => {
    const location = await applied('linkedin.com/in/erase-me-please');
    await act(location, 'erase');
    expect(await (await world.fetch(location)).text()).toContain('It is erased');
    const left = await world.store
      .prepare(`SELECT count(*) AS n FROM applications WHERE canonical LIKE '%erase-me-please%'`)
      .first('n');
    const mails = await world.store
      .prepare(`SELECT count(*) AS n FROM outbox WHERE mail LIKE '%erase-me-please%'`)
      .first('n');
    expect([left, mails]).toEqual([0, 0]);
  });

  test('is not done by a link from elsewhere', async () => {
    const location = await applied('linkedin.com/in/not-from-elsewhere');
    const answer = await world.fetch(location, {
      method: 'POST',
      body: new URLSearchParams({ action: 'erase' }),
      headers: { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
    });
    expect(answer.status).toBe(403);
    expect(await (await world.fetch(location)).text()).toContain('It has arrived');
  });
});
