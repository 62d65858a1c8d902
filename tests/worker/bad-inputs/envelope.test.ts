import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyWords } from '../../../src/i18n/apply.ts';
import { countRows, newSubmission, readRows, rowBehind } from '../ask.ts';
import { formPost, readable, SITE_URL, startWorld, type World } from '../harness.ts';
import { readPage } from '../read-page.ts';

const words = applyWords.en;
const LINK = 'linkedin.com/in/jane-doe';
const OWN = { 'sec-fetch-site': 'same-origin', origin: SITE_URL };
const FORM = 'application/x-www-form-urlencoded';

let world: World;
/** The answer to a body that trickles in for ever, begun first because it takes its time (row 94). */
let trickle: Promise<Response>;
beforeAll(async () => {
  world = await startWorld();
  trickle = sendEndless(1, 500);
});
afterAll(() => world.close());

interface Sent {
  body?: BodyInit | null;
  headers?: Record<string, string>;
  method?: string;
  path?: string;
}

const send = ({ body = null, headers = {}, method = 'POST', path = '/apply/welder' }: Sent) =>
  world.fetch(path, {
    method,
    body: body === null ? null : new Blob([body as never]),
    headers: { ...OWN, ...headers },
  });

/** Sends a form whose body has no length and no end. */
function sendEndless(bytes: number, pauseMs: number): Promise<Response> {
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await new Promise((next) => setTimeout(next, pauseMs));
      controller.enqueue(new Uint8Array(bytes).fill(97));
    },
  });
  const sent = { method: 'POST', body, duplex: 'half', headers: { ...OWN, 'content-type': FORM } };
  return world.fetch('/apply/welder', sent);
}

async function sendMultipart(form: FormData) {
  const packed = new Response(form);
  const headers = { 'content-type': packed.headers.get('content-type') ?? '' };
  return send({ body: new Uint8Array(await packed.arrayBuffer()), headers });
}

/** Sends something that must leave no trace, and gives back what a person reads of the answer. */
async function sendInVain(sent: Sent) {
  const before = await countRows(world);
  const answer = await send(sent);
  const text = readable(await answer.text());
  expect(await countRows(world)).toBe(before);
  return { status: answer.status, text, headers: answer.headers };
}

const json = (value: unknown) => ({
  body: typeof value === 'string' ? value : JSON.stringify(value),
  headers: { 'content-type': 'application/json' },
});
const form = (fields: Record<string, string> | [string, string][]) => ({
  body: new URLSearchParams(fields).toString(),
  headers: { 'content-type': FORM },
});

describe('row 79, an address that leads to no open vacancy', () => {
  test.each([
    ['unknown', '/apply/no-such-role', 404],
    ['a draft', '/apply/draft-role', 404],
    ['empty', '/apply/', 404],
    ['an encoded way up', '/apply/..%2f..%2fsite', 404],
    ['a way up behind a name', '/apply/welder/..%2f', 404],
    ['a name of JavaScript', '/apply/__proto__', 404],
    ['another', '/apply/constructor', 404],
    ['a longer path', '/apply/welder/x', 404],
    ['capitals', '/apply/WELDER', 404],
    ['a NUL', '/apply/welder%00', 404],
    ['a hundred thousand letters', `/apply/${'a'.repeat(10_000)}`, 404],
    ['closed', '/apply/closed-role', 410],
    ['filled', '/apply/filled-role', 410],
    ['past its day', '/apply/past-role', 410],
  ])('%s (%s) is answered %i', async (_, path, status) => {
    const answer = await sendInVain({ ...form({ profile: LINK }), path });
    expect([answer.status, answer.text]).toEqual([status, expect.any(String)]);
  });

  test('a closed one gives the text back and names another way', async () => {
    const answer = await send({
      ...form({ profile: `${LINK} & "more"`, question: 'And <b>pay</b>?' }),
      path: '/apply/closed-role',
    });
    const page = readPage(await answer.text());
    const box = page.elements.find(({ attributes }) => attributes['data-value'] === 'profile');
    expect(box?.text).toBe(`${LINK} & "more"\n\nAnd <b>pay</b>?`);
    const forms = page.elements.filter(({ attributes }) => attributes['id'] === 'apply');
    expect(forms).toEqual([]);
    expect(page.elements.some(({ text }) => text === words.closed)).toBe(true);
    const ways = page.elements.map(({ attributes }) => attributes['href'] ?? '');
    expect(ways.some((way) => way.startsWith('/jobs/') || way === '/')).toBe(true);
  });
});

describe('row 80, a method other than POST', () => {
  test.each(['GET', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])(
    '%s is told which one is meant',
    async (method) => {
      for (const path of ['/apply/welder', '/apply/no-such-role']) {
        const answer = await sendInVain({
          method,
          path,
          headers: { 'sec-fetch-mode': 'navigate' },
        });
        expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
        expect(answer.text.includes(words.wrongMethod)).toBe(method !== 'HEAD');
      }
    },
  );
});

describe('rows 81, 82, 90 and 95, a type or coding that is not read', () => {
  test.each<[string, Record<string, string>]>([
    ['text', { 'content-type': 'text/plain' }],
    ['none', { 'content-type': '' }],
    ['XML', { 'content-type': 'application/xml' }],
    ['a type that only begins alike', { 'content-type': 'application/jsonp' }],
    ['a form in UTF-7', { 'content-type': `${FORM}; charset=utf-7` }],
    ['a form in UTF-16', { 'content-type': `${FORM};charset="UTF-16"` }],
    ['a form in Latin-1', { 'content-type': `${FORM}; charset=iso-8859-1` }],
    ['gzip', { 'content-type': FORM, 'content-encoding': 'gzip' }],
    ['an unknown coding', { 'content-type': FORM, 'content-encoding': 'x-own' }],
  ])('%s is answered 415', async (_, headers) => {
    const answer = await sendInVain({ body: `profile=${LINK}`, headers });
    expect([answer.status, answer.text]).toEqual([415, expect.stringContaining(words.wrongType)]);
  });

  test('a truly packed body is answered 415', async () => {
    const body = gzipSync(`profile=${LINK}`);
    const headers = { 'content-type': FORM, 'content-encoding': 'gzip' };
    expect(await sendInVain({ body: new Uint8Array(body), headers })).toMatchObject({
      status: 415,
    });
  });

  test.each([`${FORM}; charset=UTF-8`, `${FORM};charset="utf-8"`, `${FORM} ; charset=utf8`])(
    '%s is read',
    async (type) => {
      const body = new URLSearchParams({ profile: LINK, submission: newSubmission() }).toString();
      const answer = await send({ body, headers: { 'content-type': type } });
      expect(answer.status).toBe(303);
    },
  );
});

describe('rows 83 and 84, multipart', () => {
  const BOUNDED = 'multipart/form-data; boundary=edge';
  const part = (name: string, value: string, more = '') =>
    `--edge\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`;

  test.each([
    ['no boundary', 'multipart/form-data', `${part('profile', LINK)}--edge--\r\n`],
    [
      'another boundary',
      'multipart/form-data; boundary=else',
      `${part('profile', LINK)}--edge--\r\n`,
    ],
    ['a body that is cut off', BOUNDED, part('profile', LINK).slice(0, -9)],
    ['no part at all', BOUNDED, LINK],
  ])('%s is answered 400', async (_, type, body) => {
    const answer = await sendInVain({ body, headers: { 'content-type': type } });
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining(words.broken)]);
  });

  test('a sound one is taken', async () => {
    const body = `${part('profile', LINK)}${part('submission', newSubmission())}--edge--\r\n`;
    const answer = await send({ body, headers: { 'content-type': BOUNDED } });
    expect(answer.status).toBe(303);
  });

  test('a file in the link’s field is named as one, and the rest is kept', async () => {
    const body = new FormData();
    body.set('profile', new File(['%PDF'], 'cv.pdf', { type: 'application/pdf' }));
    body.set('question', 'Is it paid?');
    const answer = await sendMultipart(body);
    const page = readPage(await answer.text());
    expect([answer.status, page.textOf('profile-error')]).toEqual([422, words.isFile]);
    expect(page.valueOf('question')).toBe('Is it paid?');
  });

  test('a file in another field is unreadable there', async () => {
    const body = new FormData();
    body.set('profile', LINK);
    body.set('email', new File(['x'], 'x.txt'));
    const answer = await sendMultipart(body);
    const page = readPage(await answer.text());
    expect([answer.status, page.textOf('email-error')]).toEqual([422, words.unreadable]);
    expect(page.valueOf('profile')).toBe(LINK);
  });

  test('an empty file box is no file', async () => {
    const body = new FormData();
    body.set('profile', LINK);
    body.set('submission', newSubmission());
    body.set('email', new File([], ''));
    expect((await sendMultipart(body)).status).toBe(303);
  });
});

describe('rows 85 and 86, fields that should not be there', () => {
  test.each([
    [
      'two links',
      [
        ['profile', LINK],
        ['profile', 'github.com/jane-doe'],
      ],
    ],
    [
      'the same link twice',
      [
        ['profile', LINK],
        ['profile', LINK],
      ],
    ],
  ] as [string, [string, string][]][])('%s are sent back', async (_, fields) => {
    const answer = await send(form(fields));
    const page = readPage(await answer.text());
    expect([answer.status, page.textOf('profile-error')]).toEqual([422, words.twice]);
    expect(page.valueOf('profile')).toBe(LINK);
  });

  test('a list of links in JSON is sent back', async () => {
    const answer = await send(json({ profile: [LINK, LINK] }));
    expect([answer.status, await answer.json()]).toEqual([
      422,
      { errors: { profile: words.twice } },
    ]);
  });

  test('more fields in a form are ignored, whatever their names', async () => {
    const answer = await send(
      form([
        ['profile', LINK],
        ['submission', newSubmission()],
        ['__proto__', 'x'],
        ['constructor', 'y'],
        ['lane', 'inbox'],
        ['status', 'answered'],
        ['cf-turnstile-response', 'z'.repeat(3000)],
      ]),
    );
    expect(answer.status).toBe(303);
    expect(await rowBehind(world, answer)).toMatchObject({ status: 'received' });
  });

  test.each([
    ['an unknown name', { profile: LINK, admin: true }],
    ['a prototype', `{"profile":"${LINK}","__proto__":{"admin":true}}`],
    ['a constructor', `{"profile":"${LINK}","constructor":"x"}`],
    ['an object as a value', { profile: { toString: 'x' } }],
    ['null as a value', { profile: null }],
  ])('%s in JSON is answered 400', async (_, value) => {
    expect(await sendInVain(json(value))).toMatchObject({ status: 400 });
  });
});

describe('rows 87 to 92, JSON', () => {
  test('the last of two equal names counts', async () => {
    const body = `{"profile":"nothing","profile":"${LINK}","submission":"${newSubmission()}"}`;
    const answer = await send(json(body));
    expect(answer.status).toBe(201);
    expect(await rowBehind(world, answer)).toMatchObject({ profile_key: 'linkedin:jane-doe' });
  });

  test('a byte order mark is no harm', async () => {
    const answer = await send(
      json(`\uFEFF{"profile":"${LINK}","submission":"${newSubmission()}"}`),
    );
    expect(answer.status).toBe(201);
  });

  test.each([
    ['NaN', '{"profile":NaN}'],
    ['a comma too many', `{"profile":"${LINK}",}`],
    ['nothing', ''],
    ['a list', '[]'],
    ['a string', '"x"'],
    ['null', 'null'],
    ['a number', '1'],
    ['single quotes', `{'profile':'${LINK}'}`],
    ['a form', `profile=${LINK}`],
    ['lists 7,000 deep', `{"profile":${'['.repeat(7000)}${']'.repeat(7000)}}`],
    ['objects without an end', '{"profile":'.repeat(1000)],
  ])('%s is answered 400', async (_, body) => {
    const answer = await sendInVain(json(body));
    expect([answer.status, answer.text]).toEqual([400, JSON.stringify({ error: words.broken })]);
  });

  test.each(['application/json', 'application/json; charset=utf-16'])(
    'UTF-16 sent as %s is answered 400',
    async (type) => {
      const body = new Uint8Array(Buffer.from(`{"profile":"${LINK}"}`, 'utf16le'));
      expect(await sendInVain({ body, headers: { 'content-type': type } })).toMatchObject({
        status: 400,
      });
    },
  );

  test('a channel that is a number or a list is sent back', async () => {
    for (const channel of [5, ['email', 'phone'], true]) {
      const answer = await send(json({ profile: LINK, channel }));
      expect(answer.status).toBe(422);
      expect(Object.keys(((await answer.json()) as { errors: object }).errors)).toEqual([
        'channel',
      ]);
    }
  });

  test('100,000 deep is too large', async () => {
    const body = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(await sendInVain(json(body))).toMatchObject({ status: 413 });
  });
});

describe('row 91, bytes that are no UTF-8', () => {
  test.each<[string, string]>([
    ['in the link', 'profile=linkedin.com%2Fin%2F%ff%fe'],
    ['in the link, as raw bytes', 'profile=linkedin.com/in/\xff\xfe'],
    ['cut off in the middle of a letter', 'profile=linkedin.com%2Fin%2F%e2%82'],
    ['a surrogate in UTF-8', 'profile=linkedin.com%2Fin%2F%ed%a0%80'],
  ])('%s are sent back', async (_, text) => {
    const body = new Uint8Array(Buffer.from(text, 'latin1'));
    const answer = await send({ body, headers: { 'content-type': FORM } });
    const page = readPage(await answer.text());
    expect([answer.status, page.textOf('profile-error')]).toEqual([422, words.unreadable]);
    expect(page.valueOf('profile')).toContain('\uFFFD');
  });

  test('in the offered link are sent back', async () => {
    const answer = await send({
      body: 'profile=x&suggested=https%3A%2F%2Fgithub.com%2Fjane%ff',
      headers: { 'content-type': FORM },
    });
    expect(answer.status).toBe(422);
  });

  test('in the question are sent back beside it', async () => {
    const answer = await send({
      body: `profile=${LINK}&question=%ff`,
      headers: { 'content-type': FORM },
    });
    expect(readPage(await answer.text()).textOf('question-error')).toBe(words.unreadable);
  });
});

describe('rows 93 and 94, too much', () => {
  test.each([
    ['one byte over 16 KB', `profile=${'a'.repeat(16 * 1024 - 7)}`, 413],
    ['16 KB', `profile=${'a'.repeat(16 * 1024 - 8)}`, 422],
    ['100,000 fields', 'a=&'.repeat(100_000), 413],
    ['5,000 fields of one name', `${'a=&'.repeat(5000)}profile=`, 422],
  ])('%s is answered %i', async (_, body, status) => {
    expect(await sendInVain({ body, headers: { 'content-type': FORM } })).toMatchObject({ status });
  });

  test('30 MB is answered 413', async () => {
    const body = new Uint8Array(30 * 1024 * 1024).fill(97);
    expect(await sendInVain({ body, headers: { 'content-type': FORM } })).toMatchObject({
      status: 413,
    });
  });

  test('chunks without end are answered 413 when 16 KB have come', async () => {
    const answer = await sendEndless(1024, 1);
    await answer.text();
    expect(answer.status).toBe(413);
  });
});

describe('rows 96 to 99, where a post comes from', () => {
  const post = (headers: Record<string, string>) =>
    world.fetch('/apply/welder', {
      method: 'POST',
      body: new URLSearchParams({ profile: LINK, submission: newSubmission() }),
      headers,
    });

  test.each<[string, Record<string, string>]>([
    ['another site', { origin: 'https://evil.io', 'sec-fetch-site': 'cross-site' }],
    ['another site, by its origin alone', { origin: 'https://evil.io' }],
    ['another site, by its relation alone', { 'sec-fetch-site': 'cross-site' }],
    ['a sister host', { origin: 'https://x.fixture.example', 'sec-fetch-site': 'same-site' }],
    ['our host without encryption', { origin: 'http://jobs.fixture.example' }],
    ['our host as a part of another', { origin: 'https://jobs.fixture.example.evil.io' }],
    ['a relation that is none', { 'sec-fetch-site': 'own' }],
  ])('%s is refused with a reason and a way back', async (_, headers) => {
    const before = await countRows(world);
    const answer = await post(headers);
    const page = readPage(await answer.text());
    expect(answer.status).toBe(403);
    expect(page.elements.some(({ text }) => text === words.foreign)).toBe(true);
    const back = page.elements.find(({ attributes }) => attributes['data-href'] === 'back');
    expect(back?.attributes['href']).toBe('/jobs/welder');
    expect(await countRows(world)).toBe(before);
  });

  test.each<[string, Record<string, string>, string]>([
    ['our page', { origin: SITE_URL, 'sec-fetch-site': 'same-origin' }, 'inbox'],
    ['our page, in an older browser', { origin: SITE_URL }, 'inbox'],
    [
      'our page, which hides its origin',
      { origin: 'null', 'sec-fetch-site': 'same-origin' },
      'inbox',
    ],
    ['a bookmark', { 'sec-fetch-site': 'none' }, 'inbox'],
    ['no browser', {}, 'inbox'],
    ['a page that hides its origin', { origin: 'null' }, 'quarantine'],
  ])('%s is taken', async (_, headers, lane) => {
    const answer = await post(headers);
    expect(answer.status).toBe(303);
    expect(await rowBehind(world, answer)).toMatchObject({ lane });
  });
});

describe('row 100, a forged host', () => {
  test('changes neither the answer nor the link in the mail', async () => {
    const before = (await world.mails()).length;
    const answer = await send({
      ...form({ profile: LINK, submission: newSubmission() }),
      path: 'http://evil.io/apply/welder',
      headers: {
        'content-type': FORM,
        'x-forwarded-host': 'evil.io',
        'x-forwarded-proto': 'http',
        forwarded: 'host=evil.io',
        'x-original-url': '/apply/closed-role',
      },
    });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toMatch(/^\/a\//);
    const mails = await world.waitForMails(before + 1);
    for (const mail of mails) expect(JSON.stringify(mail)).not.toContain('evil.io');
    expect(mails.at(-1)?.text).toContain(`${SITE_URL}/r/`);
  });
});

describe('rows 101 and 102, signs of a machine', () => {
  test.each<[string, Record<string, string>, string]>([
    ['the field that nobody sees', { leave_empty: 'x' }, 'quarantine'],
    ['a press after 0.3 s', { elapsed: '300' }, 'quarantine'],
    ['a press after 5 s', { elapsed: '5000' }, 'inbox'],
    ['a press after three days', { elapsed: '259200000' }, 'inbox'],
    ['a time that is none', { elapsed: '-1' }, 'inbox'],
    ['a time that is words', { elapsed: 'NaN' }, 'inbox'],
    ['no time', { elapsed: '' }, 'inbox'],
  ])('%s chooses the lane, and the answer is the same', async (_, fields, lane) => {
    const answer = await world.apply('welder', {
      profile: LINK,
      submission: newSubmission(),
      ...fields,
    });
    expect([answer.status, await answer.text()]).toEqual([303, '']);
    expect(await rowBehind(world, answer)).toMatchObject({ lane });
  });
});

describe('rows 104 to 107, the same again', () => {
  test('200 at once are one row and 200 same answers', async () => {
    const before = await countRows(world);
    const fields = { profile: LINK, submission: newSubmission() };
    const answers = await Promise.all(
      Array.from({ length: 200 }, () => world.apply('welder', fields)),
    );
    const said = answers.map(({ status, headers }) => `${status} ${headers.get('location')}`);
    expect(new Set(said).size).toBe(1);
    expect(said[0]).toMatch(/^303 \/a\//);
    expect(await countRows(world)).toBe((before ?? 0) + 1);
  });

  test('other content under the same id is refused, kept on the page, and sends no mail', async () => {
    const submission = newSubmission();
    const fields = { profile: LINK, submission, leave_empty: 'x' };
    const first = await rowBehind(world, await world.apply('welder', fields));
    const answer = await world.apply('welder', {
      profile: 'github.com/somebody-else',
      submission,
      email: 'else@gmail.com',
    });
    const page = readPage(await answer.text());
    expect([answer.status, page.valueOf('profile')]).toEqual([409, 'github.com/somebody-else']);
    expect(page.elements.some(({ text }) => text === words.conflict)).toBe(true);
    const { results } = await world.store
      .prepare('SELECT mail FROM outbox WHERE application = ?1')
      .bind(first.id)
      .all();
    expect(results).toEqual([]);
    expect((await readRows(world)).find(({ id }) => id === first.id)).toEqual(first);
  });

  test.each([
    ['10 KB', 'x'.repeat(10_000)],
    ['empty', ''],
    ['not base64url', '!'.repeat(22)],
    ['a letter short', 'x'.repeat(21)],
    ['with a line break', `${'x'.repeat(22)}\n`],
  ])('an id that is %s is not used: the content stands for it', async (_, submission) => {
    const profile = `github.com/jane-${submission.length}`;
    const [one, same, other] = [
      await world.apply('welder', { profile, submission }),
      await world.apply('welder', { profile, submission: '' }),
      await world.apply('welder', { profile: `${profile}-x`, submission }),
    ];
    expect(one.status).toBe(303);
    expect(same.headers.get('location')).toBe(one.headers.get('location'));
    expect(other.headers.get('location')).not.toBe(one.headers.get('location'));
  });
});

describe('row 94, a body that never ends', () => {
  test('is answered 408 when its time is over', async () => {
    const answer = await trickle;
    await answer.text();
    expect(answer.status).toBe(408);
  }, 30_000);
});

describe('rows 60 and 107, with another address and on another day', () => {
  test('the site’s own address is named as one', async () => {
    await world.restart({ SITE_URL: 'https://jobs.hjort-bridges.se' });
    for (const profile of ['https://jobs.hjort-bridges.se/jobs/welder', 'jobs.hjort-bridges.se']) {
      const answer = await world.apply('welder', { profile });
      const page = readPage(await answer.text());
      expect([answer.status, page.textOf('profile-error')]).toEqual([422, words.ownAddress]);
    }
  });

  test('the same link the next day is stored beside the first', async () => {
    const fields = { profile: 'linkedin.com/in/comes-again' };
    await world.restart({});
    const first = await world.apply('welder', fields);
    await world.restart({ CLOCK_OFFSET_MS: String(24 * 3_600_000) });
    const second = await world.apply('welder', fields);
    expect([first.status, second.status]).toEqual([303, 303]);
    expect(second.headers.get('location')).not.toBe(first.headers.get('location'));
    const rows = await readRows(world);
    expect(rows.filter(({ profile_key }) => profile_key === 'linkedin:comes-again')).toHaveLength(
      2,
    );
  });
});

describe('an answer in the visitor’s language', () => {
  test('is Swedish where the form was', async () => {
    const answer = await world.fetch('/apply/welder', formPost({ profile: '', lang: 'sv' }));
    expect(readPage(await answer.text()).textOf('profile-error')).toBe(applyWords.sv.empty);
  });
});
