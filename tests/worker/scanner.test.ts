import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newSubmission, readRows, recruiterPathOf, rowBehind } from './ask.ts';
import { formPost, type ListedMail, SITE_URL, startWorld, type World } from './harness.ts';
import { readPage } from './read-page.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

/** All that could have changed. */
async function snapshot() {
  const tables = ['applications', 'events', 'outbox', 'tombstones', 'hooks'];
  const held = await world.store.batch(
    tables.map((table) => world.store.prepare(`SELECT * FROM ${table} ORDER BY 1`)),
  );
  return JSON.stringify(held.map(({ results }) => results));
}

/** Waits until nothing is on its way any more. */
async function rest() {
  for (let i = 0; i < 200; i += 1) {
    const open = await world.store
      .prepare(`SELECT count(*) AS n FROM outbox WHERE state = 'pending' AND due_at <= ?1`)
      .bind(Date.now())
      .first<number>('n');
    if (open === 0) return;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error('Mails are still on their way.');
}

async function applied(profile: string) {
  const answer = await world.apply('welder', {
    profile,
    email: 'jane@gmail.com',
    submission: newSubmission(),
  });
  const row = await rowBehind(world, answer);
  return {
    id: row.id,
    candidate: answer.headers.get('location') ?? '',
    recruiter: await recruiterPathOf(row),
  };
}

const pathsOn = (html: string, base: string) =>
  readPage(html)
    .elements.flatMap(({ attributes }) => [attributes['href'], attributes['src']])
    .filter((link): link is string => link !== undefined && link !== '')
    .map((link) => new URL(link, base))
    .filter(({ origin }) => origin === SITE_URL)
    .map(({ pathname, search }) => pathname + search);

const pathsIn = ({ html, text }: ListedMail) => [
  ...pathsOn(html, SITE_URL),
  ...[...text.matchAll(/https:\/\/jobs\.fixture\.example(\/\S*)/g)].map(([, path = '']) => path),
];

/** Opens a path in every way that a mail program, a preview or a scanner does. */
async function open(path: string): Promise<string> {
  const heads: Record<string, string>[] = [{}, { 'sec-purpose': 'prefetch' }];
  for (const headers of heads) {
    for (const method of ['HEAD', 'GET', 'GET']) {
      const answer = await world.fetch(path, { method, headers });
      await answer.text();
      if (answer.status >= 500) throw new Error(`${method} ${path} is answered ${answer.status}.`);
    }
  }
  return (await world.fetch(path)).text();
}

/** The buttons of a page: what each of them would send, and where. */
function buttonsOn(html: string, path: string) {
  const { elements } = readPage(html);
  return elements
    .filter(({ tag }) => tag === 'form')
    .flatMap(({ attributes, inside }) =>
      inside
        .filter((each) => each.tag === 'button' && each.attributes['name'] === 'action')
        .map((each) => ({
          to: attributes['action'] || path,
          action: each.attributes['value'] ?? '',
        })),
    );
}

const press = async (to: string, action: string) =>
  (await world.fetch(to, formPost({ action }))).status;

describe('a scanner that opens every link in every mail and page', () => {
  test('changes nothing', async () => {
    await applied('linkedin.com/in/scanned-jane');
    const { recruiter } = await applied('https://janedoe.dev/about');
    await press(recruiter, 'hand');
    await rest();
    const mails = await world.mails();
    expect(mails.length).toBeGreaterThanOrEqual(5);
    const before = await snapshot();

    const seen = new Set<string>();
    const waiting = mails.flatMap(pathsIn);
    expect(waiting.length).toBeGreaterThan(0);
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      if (seen.has(path)) continue;
      seen.add(path);
      waiting.push(...pathsOn(await open(path), SITE_URL + path));
    }
    expect([...seen].filter((path) => path.startsWith('/r/')).length).toBeGreaterThan(1);
    expect([...seen].filter((path) => path.startsWith('/a/')).length).toBeGreaterThan(1);
    expect(await snapshot()).toBe(before);
    expect(await world.mails()).toHaveLength(mails.length);
  });

  test('row 113: opens a page of actions fifty times and changes nothing', async () => {
    const { candidate, recruiter } = await applied('linkedin.com/in/opened-often');
    await rest();
    const before = await snapshot();
    for (const path of [candidate, recruiter]) {
      for (let i = 0; i < 50; i += 1) {
        const method = i % 5 === 0 ? 'HEAD' : 'GET';
        const headers: Record<string, string> = i % 2 ? { 'sec-purpose': 'prefetch' } : {};
        const answer = await world.fetch(path, { method, headers });
        await answer.arrayBuffer();
        expect(answer.status).toBe(200);
      }
    }
    expect(await snapshot()).toBe(before);
  });
});

const stateOf = async (id: string) => {
  const row = (await readRows(world)).find((each) => each.id === id);
  return row && { status: row.status, details: row.details, canonical: row.canonical };
};
const actionsOf = async (id: string) => {
  const { results } = await world.store
    .prepare('SELECT action FROM events WHERE application = ?1 ORDER BY at, rowid')
    .bind(id)
    .all<{ action: string }>();
  return results.map(({ action }) => action);
};

describe('a scanner that presses every button', () => {
  test('on the recruiter’s page has done nothing that is not undone', async () => {
    const { id, recruiter } = await applied('linkedin.com/in/pressed-by-machine');
    await rest();
    const owner = async () => (await readRows(world)).find((each) => each.id === id);
    const before = [await stateOf(id), (await owner())?.status];
    const pressed = new Set<string>();
    for (;;) {
      const html = await (await world.fetch(recruiter)).text();
      const next = buttonsOn(html, recruiter).find(({ action }) => !pressed.has(action));
      if (!next) break;
      pressed.add(next.action);
      expect(await press(next.to, next.action)).toBe(303);
    }
    expect([...pressed].sort()).toEqual([
      'answered',
      'declined',
      'hand',
      'later',
      'reopened',
      'seen',
      'talking',
      'unseen',
    ]);
    await press(recruiter, 'hand');
    await press(recruiter, 'reopened');
    await press(recruiter, 'unseen');
    expect([await stateOf(id), (await owner())?.status]).toEqual(before);
    const no = await world.store
      .prepare(`SELECT state FROM outbox WHERE application = ?1 AND purpose = 'decline'`)
      .bind(id)
      .first('state');
    expect(no).toBe('cancelled');
    expect(await actionsOf(id)).toEqual(expect.arrayContaining(['answered', 'declined', 'later']));
  });

  test('on the candidate’s page has done nothing that is not undone, except what erases', async () => {
    const { id, candidate } = await applied('linkedin.com/in/pressed-by-herself');
    await rest();
    const before = await stateOf(id);
    expect(await press(candidate, 'withdraw')).toBe(303);
    expect(await stateOf(id)).toMatchObject({ status: 'withdrawn' });
    expect(await press(candidate, 'undo')).toBe(303);
    expect(await stateOf(id)).toEqual(before);
  });
});

describe('row 114, an act that comes twice', () => {
  test('is done once', async () => {
    const { id, recruiter } = await applied('linkedin.com/in/pressed-twice');
    await press(recruiter, 'answered');
    const before = await actionsOf(id);
    expect(await press(recruiter, 'answered')).toBe(303);
    expect(await actionsOf(id)).toEqual(before);
  });

  test('at once with another is done last or first, and both are written down', async () => {
    const { id, recruiter } = await applied('linkedin.com/in/raced');
    const answers = await Promise.all(
      ['answered', 'talking'].map((each) => press(recruiter, each)),
    );
    expect(answers).toEqual([303, 303]);
    expect(['answered', 'talking']).toContain((await stateOf(id))?.status);
    expect(await actionsOf(id)).toEqual(expect.arrayContaining(['answered', 'talking']));
  });

  test.each(['', 'unknown', '__proto__', 'withdrawn', 'DROP TABLE'])(
    'that is called "%s" is answered 400 and changes nothing',
    async (action) => {
      const { id, candidate, recruiter } = await applied('linkedin.com/in/unknown-act');
      const before = await stateOf(id);
      expect([await press(candidate, action), await press(recruiter, action)]).toEqual([400, 400]);
      expect(await stateOf(id)).toEqual(before);
    },
  );

  test('from another page or a hidden one is answered 403 and changes nothing', async () => {
    const { id, candidate, recruiter } = await applied('linkedin.com/in/foreign-press');
    const before = await stateOf(id);
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.io' },
      { origin: 'null' },
    ] as Record<string, string>[]) {
      for (const [path, action] of [
        [candidate, 'erase'],
        [recruiter, 'declined'],
      ] as const) {
        const body = new URLSearchParams({ action });
        const answer = await world.fetch(path, { method: 'POST', body, headers });
        await answer.text();
        expect(answer.status).toBe(403);
      }
    }
    expect(await stateOf(id)).toEqual(before);
  });
});
