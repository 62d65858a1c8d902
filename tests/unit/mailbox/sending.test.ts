import { expect, test } from 'vitest';
import { listMails, MAIL, openTestMailbox } from './test-mailbox.ts';

const RFC_UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function post(url: string, body: string, headers: Record<string, string> = {}) {
  return fetch(`${url}/emails`, {
    method: 'POST',
    headers: { authorization: 'Bearer re_local', 'content-type': 'application/json', ...headers },
    body,
  });
}

test('a mail sent with the SDK is listed with exactly the promised fields', async () => {
  const { resend, list } = await openTestMailbox({ now: () => new Date('2026-11-21T22:00:00Z') });
  const sent = await resend.emails.send(MAIL, { idempotencyKey: 'outbox/1' });
  expect(sent.error).toBeNull();
  expect(sent.data?.id).toMatch(RFC_UUID);
  expect(await list()).toEqual([
    {
      id: sent.data?.id,
      from: 'Kind Sourcing <apply@jobs.example>',
      to: ['Łucja Żurawska <lucja@kind.example>'],
      subject: 'A profile link for Grid Operations Engineer',
      html: '<p>linkedin.com/in/someone</p>',
      text: 'linkedin.com/in/someone',
      headers: { 'Auto-Submitted': 'auto-generated' },
      reply_to: ['someone@home.example'],
      tags: [{ name: 'kind', value: 'recruiter' }],
      idempotency_key: 'outbox/1',
      received_at: '2026-11-21T22:00:00.000Z',
    },
  ]);
});

test('absent fields are listed as null or empty', async () => {
  const { resend, list } = await openTestMailbox();
  await resend.emails.send({ from: 'a@b.example', to: 'c@d.example', subject: 'Hi', text: 'Hi' });
  expect(await list()).toMatchObject([
    { html: null, headers: {}, reply_to: [], tags: [], idempotency_key: null },
  ]);
});

test('mails are listed oldest first and narrowed by recipient and time', async () => {
  let now = new Date('2026-11-21T08:00:00Z');
  const { resend, url } = await openTestMailbox({ now: () => now });
  await resend.emails.send({ ...MAIL, subject: 'first' });
  now = new Date('2026-11-21T09:00:00Z');
  await resend.emails.send({ ...MAIL, subject: 'second', to: 'hans@kind.example' });
  const subjects = async (query: string) =>
    (await listMails(url, query)).map(({ subject }) => subject);
  expect(await subjects('')).toEqual(['first', 'second']);
  expect(await subjects('?to=LUCJA@kind.example')).toEqual(['first']);
  expect(await subjects('?since=2026-11-21T09:00:00Z')).toEqual(['second']);
  expect(await subjects('?to=nobody@kind.example')).toEqual([]);
  expect((await fetch(`${url}/emails?since=soon`)).status).toBe(422);
});

test('the SDK reads a mail back by its id', async () => {
  const { resend } = await openTestMailbox();
  const sent = await resend.emails.send(MAIL);
  const read = await resend.emails.get(sent.data?.id ?? '');
  expect(read.data).toMatchObject({ object: 'email', subject: MAIL.subject, html: MAIL.html });
  const missing = await resend.emails.get('b6a9d1f0-0000-4000-8000-000000000000');
  expect(missing.error).toMatchObject({ statusCode: 404, name: 'not_found' });
});

test('a batch is kept whole or not at all', async () => {
  const { resend, list } = await openTestMailbox();
  const sent = await resend.batch.send([MAIL, { ...MAIL, subject: 'second' }]);
  expect(sent.data?.data).toHaveLength(2);
  const refused = await resend.batch.send([MAIL, { ...MAIL, to: 'nobody' }]);
  expect(refused.error?.name).toBe('validation_error');
  expect((await list()).map(({ subject }) => subject)).toEqual([MAIL.subject, 'second']);
});

test.each([
  ['from', { ...MAIL, from: '' }, 'missing_required_field', 'Missing `from` field.'],
  ['to', { ...MAIL, to: [] }, 'missing_required_field', 'Missing `to` field.'],
  ['subject', { ...MAIL, subject: '' }, 'missing_required_field', 'Missing `subject` field.'],
  [
    'parts',
    { ...MAIL, html: undefined, text: '' },
    'validation_error',
    'Missing `html` or `text` field.',
  ],
  [
    'recipient',
    { ...MAIL, to: 'lucja at kind' },
    'validation_error',
    'Invalid `to` field. The email address needs to follow the `email@example.com` or `Name <email@example.com>` format.',
  ],
  [
    'subject with a line break',
    { ...MAIL, subject: 'Hi\nBcc: x@y.example' },
    'validation_error',
    'The `\\n` is not allowed in the `subject` field.',
  ],
  [
    'tag',
    { ...MAIL, tags: [{ name: 'kind', value: 'två ord' }] },
    'validation_error',
    'Tags should only contain ASCII letters, numbers, underscores, or dashes.',
  ],
  [
    'attachment',
    { ...MAIL, attachments: [{ filename: 'cv.pdf', content: 'eA==' }] },
    'validation_error',
    'The local mailbox does not take `attachments`.',
  ],
])('a mail with a bad %s is refused in the words of Resend', async (_case, mail, name, message) => {
  const { resend, list } = await openTestMailbox();
  const { data, error } = await resend.emails.send(mail);
  expect(data).toBeNull();
  expect(error).toEqual({ statusCode: 422, name, message });
  expect(await list()).toEqual([]);
});

test('a call without key, with broken JSON, or too large is refused', async () => {
  const { url, list } = await openTestMailbox();
  const withoutKey = await post(url, JSON.stringify(MAIL), { authorization: '' });
  expect([withoutKey.status, await withoutKey.json()]).toMatchObject([
    401,
    { name: 'missing_api_key' },
  ]);
  const broken = await post(url, '{"from":');
  expect([broken.status, await broken.json()]).toMatchObject([400, { name: 'validation_error' }]);
  const large = await post(url, JSON.stringify({ ...MAIL, html: 'x'.repeat(1024 * 1024) }));
  expect([large.status, await large.json()]).toMatchObject([413, { name: 'validation_error' }]);
  expect(await list()).toEqual([]);
});

test('unknown addresses and methods are answered as Resend does', async () => {
  const { url } = await openTestMailbox();
  const unknown = await fetch(`${url}/domains`);
  expect([unknown.status, await unknown.json()]).toMatchObject([404, { name: 'not_found' }]);
  const method = await fetch(`${url}/emails`, { method: 'PATCH' });
  expect([method.status, method.headers.get('allow'), await method.json()]).toMatchObject([
    405,
    'GET, POST, DELETE',
    { name: 'method_not_allowed' },
  ]);
});

test('500 mails sent at once are all kept', async () => {
  const { resend, list } = await openTestMailbox();
  const sent = await Promise.all(
    Array.from({ length: 500 }, (_, i) => resend.emails.send({ ...MAIL, subject: `mail ${i}` })),
  );
  const ids = sent.map(({ data }) => data?.id);
  expect((await list()).map(({ id }) => id).sort()).toEqual(ids.sort());
});
