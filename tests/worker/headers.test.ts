import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  contentPolicy,
  DATA_POLICY,
  headersFile,
  SECRET_HEADERS,
  SECURITY_HEADERS,
  secretPolicy,
} from '../../src/schemas/security-headers.ts';
import { FIXTURE_SITE } from '../support/paths.ts';
import { newSubmission, recruiterPathOf, rowBehind } from './ask.ts';
import { gradeAnswer } from './grade.ts';
import { formPost, SITE_URL, startWorld, type World } from './harness.ts';
import { type Page, readPage } from './read-page.ts';

let world: World;
let hash: string;
beforeAll(async () => {
  world = await startWorld();
  const sheet = await readFile(join(FIXTURE_SITE, '_beckon/sheet.json'), 'utf8');
  hash = (JSON.parse(sheet) as { sha256: string }).sha256;
});
afterAll(() => world.close());

interface Asked {
  what: string;
  path: () => string | Promise<string>;
  init?: RequestInit;
  status: number;
}

const at = (path: string) => () => path;
const GET = { headers: { 'sec-fetch-mode': 'navigate', accept: 'text/html' } };

const FILES: Asked[] = [
  { what: 'the list', path: at('/'), status: 200 },
  { what: 'the list in Swedish', path: at('/sv'), status: 200 },
  { what: 'a vacancy', path: at('/jobs/welder'), status: 200 },
  { what: 'a vacancy for an audience', path: at('/jobs/welder/for/apprentice'), status: 200 },
  { what: 'a closed vacancy', path: at('/jobs/closed-role'), status: 200 },
  { what: 'an employer', path: at('/employers/hjort'), status: 200 },
  { what: 'the privacy notice', path: at('/privacy'), status: 200 },
  { what: 'a page that is not there', path: at('/nowhere'), status: 404 },
];

const received = async (profile: string) => {
  const answer = await world.apply('welder', { profile, submission: newSubmission() });
  return { path: answer.headers.get('location') ?? '', row: await rowBehind(world, answer) };
};
const erased = async () => {
  const { path } = await received('linkedin.com/in/headers-erased');
  await world.fetch(path, formPost({ action: 'erase' }));
  return path;
};

const PUBLIC: Asked[] = [
  {
    what: 'a form that is sent back',
    path: at('/apply/welder'),
    init: formPost({ profile: 'nothing' }),
    status: 422,
  },
  {
    what: 'a form that came too late',
    path: at('/apply/closed-role'),
    init: formPost({ profile: 'linkedin.com/in/late' }),
    status: 410,
  },
  {
    what: 'a form from elsewhere',
    path: at('/apply/welder'),
    init: formPost({ profile: 'x' }, { 'sec-fetch-site': 'cross-site' }),
    status: 403,
  },
  { what: 'a form’s address that is opened', path: at('/apply/welder'), init: GET, status: 405 },
  { what: 'a form without vacancy', path: at('/apply/none'), init: formPost({}), status: 404 },
  { what: 'what is drawn for the Worker', path: at('/_beckon/receipt/en'), status: 404 },
];

const SECRET: Asked[] = [
  {
    what: 'the candidate’s page',
    path: async () => (await received('linkedin.com/in/headers-seen')).path,
    status: 200,
  },
  {
    what: 'the candidate’s page with a mistake',
    path: async () => (await received('linkedin.com/in/headers-wrong')).path,
    init: formPost({ action: 'reach', email: 'none' }),
    status: 422,
  },
  { what: 'an erased page', path: erased, status: 200 },
  {
    what: 'the recruiter’s page',
    path: async () => recruiterPathOf((await received('linkedin.com/in/headers-read')).row),
    status: 200,
  },
  { what: 'a link that opens nothing', path: at('/a/none'), status: 404 },
];

const DATA: Asked[] = [
  {
    what: 'what is held, as data',
    path: async () => `${(await received('linkedin.com/in/headers-data')).path}/data.json`,
    status: 200,
  },
  {
    what: 'a program’s mistake',
    path: at('/apply/welder'),
    init: { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } },
    status: 422,
  },
  {
    what: 'a receipt’s address',
    path: at('/apply/welder'),
    init: formPost({ profile: 'linkedin.com/in/headers-sent' }),
    status: 303,
  },
  {
    what: 'contacts that nobody signed',
    path: at('/contacts'),
    init: { method: 'POST', body: '{}' },
    status: 400,
  },
  { what: 'the provider’s door', path: at('/hooks/none'), status: 404 },
];

const ask = async (asked: Asked, method?: string) => {
  const { path, init = GET, status } = asked;
  const where = await path();
  const sent = method ? { ...init, method } : init;
  // Files are answered before the Worker, by the server that stands in front of it.
  const answer = FILES.includes(asked)
    ? await fetch(new URL(where, world.url), { ...sent, redirect: 'manual' })
    : await world.fetch(where, sent);
  const html = await answer.text();
  expect(answer.status).toBe(status);
  return { answer, html, where };
};

const secured = (headers: Headers) =>
  Object.fromEntries(
    [
      'Content-Security-Policy',
      ...Object.keys(SECURITY_HEADERS),
      ...Object.keys(SECRET_HEADERS),
    ].map((name) => [name, headers.get(name)]),
  );

const named = (asked: readonly Asked[]) => asked.map((each) => ({ name: each.what, asked: each }));

describe('the headers of a file', () => {
  test('are written into the site by the constant that the Worker uses', async () => {
    expect(await readFile(join(FIXTURE_SITE, '_headers'), 'utf8')).toBe(headersFile(hash));
    for (const line of headersFile(hash).split('\n')) expect(line.length).toBeLessThan(2000);
  });

  test.each(named(FILES))('$name come with it, for GET and HEAD alike', async ({ asked }) => {
    for (const method of ['GET', 'HEAD']) {
      const { answer } = await ask(asked, method);
      expect(secured(answer.headers)).toMatchObject({
        ...SECURITY_HEADERS,
        'Content-Security-Policy': contentPolicy(hash),
      });
    }
  });

  test('let a card’s picture be shown elsewhere, once and not twice', async () => {
    const [card] = await readdir(join(FIXTURE_SITE, 'og'), { recursive: true }).then((files) =>
      files.filter((file) => /\.(png|jpe?g)$/.test(file)),
    );
    const answer = await fetch(new URL(`/og/${card}`, world.url));
    await answer.arrayBuffer();
    expect([answer.status, answer.headers.get('cross-origin-resource-policy')]).toEqual([
      200,
      'cross-origin',
    ]);
  });
});

describe('the headers of an answer', () => {
  test.each(named(PUBLIC))('$name are those of the file, and it is not kept', async ({ asked }) => {
    const { answer } = await ask(asked);
    expect(secured(answer.headers)).toEqual({
      ...SECURITY_HEADERS,
      ...SECRET_HEADERS,
      'Content-Security-Policy': contentPolicy(hash),
    });
  });

  test.each(named(SECRET))('$name run no script and reach nothing', async ({ asked }) => {
    const { answer } = await ask(asked);
    expect(secured(answer.headers)).toEqual({
      ...SECURITY_HEADERS,
      ...SECRET_HEADERS,
      'Content-Security-Policy': secretPolicy(hash),
    });
    expect(answer.headers.get('content-security-policy')).toMatch(
      /script-src 'none'.*connect-src 'none'/,
    );
  });

  test.each(named(DATA))('$name allow nothing at all', async ({ asked }) => {
    const { answer } = await ask(asked);
    expect(secured(answer.headers)).toEqual({
      ...SECURITY_HEADERS,
      ...SECRET_HEADERS,
      'Content-Security-Policy': DATA_POLICY,
    });
  });

  test.each(['HEAD', 'PUT', 'DELETE', 'OPTIONS'])('to %s are the same', async (method) => {
    const { path } = await received('linkedin.com/in/headers-method');
    for (const where of [path, '/a/none', '/apply/welder']) {
      const answer = await world.fetch(where, { method });
      await answer.text();
      expect(secured(answer.headers)).toMatchObject({ ...SECURITY_HEADERS, ...SECRET_HEADERS });
      expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
    }
  });
});

describe('MDN Observatory', () => {
  test.each(named([...FILES, ...PUBLIC, ...SECRET, ...DATA]))(
    '$name is graded A+',
    async ({ asked }) => {
      const { answer, html, where } = await ask(asked);
      const { grade, score, remarks } = gradeAnswer(SITE_URL + where, answer.headers, html);
      expect({ grade, remarks }).toMatchObject({ grade: 'A+' });
      expect(score).toBeGreaterThanOrEqual(130);
    },
  );

  test('grades a page without headers D, so its grade means something', () => {
    const headers = new Headers({ 'content-type': 'text/html' });
    expect(gradeAnswer(SITE_URL, headers, '<p>bare').grade).toBe('D');
  });
});

describe('a drawn page', () => {
  const pages = async (): Promise<[string, Page][]> => {
    const files = await readdir(FIXTURE_SITE, { recursive: true });
    return Promise.all(
      files
        .filter((file) => file.endsWith('.html'))
        .map(async (file): Promise<[string, Page]> => [
          file,
          readPage(await readFile(join(FIXTURE_SITE, file), 'utf8')),
        ]),
    );
  };

  test('holds one style sheet, no style elsewhere, and no script but files and data', async () => {
    const wrong: string[] = [];
    for (const [file, { elements }] of await pages()) {
      const sheets = elements.filter(({ tag }) => tag === 'style');
      if (sheets.length > 1) wrong.push(`${file}: ${sheets.length} sheets`);
      for (const { tag, attributes, text } of elements) {
        const names = Object.keys(attributes);
        if (names.includes('style')) wrong.push(`${file}: <${tag} style>`);
        if (names.some((name) => name.startsWith('on'))) wrong.push(`${file}: <${tag} on…>`);
        const isData = attributes['type'] === 'application/ld+json';
        if (tag === 'script' && !isData && (!attributes['src']?.startsWith('/') || text.trim()))
          wrong.push(`${file}: a script that is no file of ours`);
        if (/^javascript:/i.test(attributes['href'] ?? '')) wrong.push(`${file}: ${tag} runs code`);
        if (tag === 'meta' && (attributes['name'] === 'referrer' || attributes['http-equiv']))
          wrong.push(`${file}: a meta that changes headers`);
        if (tag === 'form' && attributes['action'] && !attributes['action'].startsWith('/'))
          wrong.push(`${file}: a form that leads away`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('behind a secret address loads no script and nothing from elsewhere', async () => {
    const wrong = (await pages())
      .filter(([file]) => file.startsWith('_beckon/'))
      .flatMap(([file, { elements }]) =>
        elements
          .filter(
            ({ tag, attributes }) =>
              tag === 'script' ||
              /^(https?:)?\/\//.test(attributes['src'] ?? '') ||
              (tag === 'link' && /^(https?:)?\/\//.test(attributes['href'] ?? '')),
          )
          .map(({ tag }) => `${file}: ${tag}`),
      );
    expect(wrong).toEqual([]);
  });
});
