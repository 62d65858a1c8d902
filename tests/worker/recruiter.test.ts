import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ListedMail, readable, SITE_URL, startWorld, type World } from './harness.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const linkIn = (mail: ListedMail | undefined) =>
  mail?.text.match(/https:\/\/jobs\.fixture\.example(\/[ra]\/\S+)/)?.[1] ?? '';

/** Applies and gives back the candidate's and the recruiter's page. */
async function applied(fields: Record<string, string>) {
  const before = (await world.mails()).length;
  const answer = await world.apply('welder', fields);
  const mails = await world.waitForMails(before + (fields['email'] ? 2 : 1));
  const notice = mails.slice(before).find(({ to }) => to[0] === 'anna@fixture.example');
  return { candidate: answer.headers.get('location') ?? '', recruiter: linkIn(notice) };
}

const press = (path: string, action: string, headers: Record<string, string> = {}) =>
  world.fetch(path, {
    method: 'POST',
    body: new URLSearchParams({ action }),
    headers: { 'sec-fetch-site': 'same-origin', ...headers },
  });
const read = async (path: string) => (await world.fetch(path)).text();

describe('the recruiter’s page', () => {
  test('shows what the candidate sent and changes nothing when opened', async () => {
    const { candidate, recruiter } = await applied({
      profile: 'linkedin.com/in/opened-only',
      question: 'Is <i>overtime</i> paid?',
      channel: 'phone',
      phone: '+46 70 123 45 67',
      hours: 'evenings',
    });
    for (let i = 0; i < 3; i += 1) await read(recruiter);
    const page = await read(recruiter);
    expect(page).toContain('href="https://www.linkedin.com/in/opened-only"');
    expect(page).toContain('Is &lt;i&gt;overtime&lt;/i&gt; paid?');
    expect(page).toContain('by phone, in the evening');
    expect(page).toContain('Not read yet.');
    expect(await read(candidate)).toContain('It has arrived');
  });

  test('tells the candidate when it has been read and answered', async () => {
    const { candidate, recruiter } = await applied({
      profile: 'linkedin.com/in/read-and-answered',
    });
    await press(recruiter, 'seen');
    expect(await read(candidate)).toContain('It has been read');
    await press(recruiter, 'answered');
    await press(recruiter, 'answered');
    expect(await read(candidate)).toContain('You have been answered');
    await press(recruiter, 'reopened');
    expect(await read(candidate)).toContain('It has been read');
  });

  test('holds a no back for fifteen minutes, in which it can be taken back', async () => {
    const { candidate, recruiter } = await applied({
      profile: 'linkedin.com/in/nearly-declined',
      email: 'nearly@example.com',
    });
    await press(recruiter, 'declined');
    expect(await read(recruiter)).toContain('A no, which goes out on');
    expect(await read(candidate)).not.toContain('It is a no, this time');
    await press(recruiter, 'reopened');
    const pending = await world.store
      .prepare(
        `SELECT state FROM outbox WHERE purpose = 'decline' AND mail LIKE '%nearly@example.com%'`,
      )
      .first('state');
    expect(pending).toBe('cancelled');
  });

  test('hands the application to the colleague', async () => {
    const { recruiter } = await applied({ profile: 'linkedin.com/in/handed-over' });
    const before = (await world.mails()).length;
    await press(recruiter, 'hand');
    const mail = (await world.waitForMails(before + 1)).at(-1);
    expect(mail).toMatchObject({ to: ['bo@fixture.example'], subject: 'Nu hos dig: Svetsare' });
    expect(mail?.text).toContain('Anna Berg har lämnat över den här ansökan till dig.');
    expect(await read(linkIn(mail))).toContain('Bo Lind');
  });

  test('takes no act from another site', async () => {
    const { candidate, recruiter } = await applied({ profile: 'linkedin.com/in/foreign-act' });
    const answer = await press(recruiter, 'declined', {
      'sec-fetch-site': 'cross-site',
      origin: 'https://evil.test',
    });
    expect(answer.status).toBe(403);
    expect(await read(candidate)).toContain('It has arrived');
  });

  test('groups the same profile for the recruiter and tells the sender nothing', async () => {
    const first = await applied({ profile: 'linkedin.com/in/came-twice' });
    const second = await applied({
      profile: 'https://se.linkedin.com/in/Came-Twice/',
      question: 'Again?',
    });
    expect(await read(second.recruiter)).toContain('the same profile came once before');
    expect(readable(await read(second.candidate))).not.toContain('before');
    expect(first.candidate).not.toBe(second.candidate);
  });

  test('opens with no other link', async () => {
    const { candidate, recruiter } = await applied({ profile: 'linkedin.com/in/other-doors' });
    const token = candidate.slice('/a/'.length);
    const wrong = [
      `/r/${token}`,
      `/a/${recruiter.slice('/r/'.length)}`,
      `/r/${recruiter.slice(3, -1)}`,
      `${recruiter}=`,
      `/r/${'x'.repeat(2000)}`,
      '/r/',
      '/r/a.b.c',
    ];
    const answers = await Promise.all(
      wrong.map(async (path) => {
        const answer = await world.fetch(path);
        return [answer.status, await answer.text()] as const;
      }),
    );
    expect(new Set(answers.map(([status]) => status))).toEqual(new Set([404]));
    expect(new Set(answers.map(([, text]) => text)).size).toBe(1);
  });
});

describe('a secret page', () => {
  test('is neutral, not kept and not indexed', async () => {
    const { candidate, recruiter } = await applied({ profile: 'linkedin.com/in/secret-page' });
    for (const path of [candidate, recruiter]) {
      const answer = await world.fetch(path);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.headers.get('x-robots-tag')).toBe('noindex, nofollow, noarchive');
      expect(answer.headers.get('referrer-policy')).toBe('same-origin');
      expect(answer.headers.get('content-security-policy')).toContain("script-src 'none'");
      const title = (await answer.text()).match(/<title>(.*?)<\/title>/)?.[1] ?? '';
      expect(title).not.toMatch(/Welder|Hjort|Fixture|secret/);
      expect(`${SITE_URL}${path}`).not.toMatch(/welder|hjort|secret-page/i);
    }
  });
});
