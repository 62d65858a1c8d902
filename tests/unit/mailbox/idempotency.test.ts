import { expect, test } from 'vitest';
import { createIdempotencyKeys } from '../../../src/cli/mailbox/idempotency.ts';
import { createStateDir, MAIL, openTestMailbox } from './test-mailbox.ts';

const HOUR = 60 * 60 * 1000;
const START = Date.parse('2026-11-21T08:00:00Z');

test('the same key with the same body gives the same id and no second mail', async () => {
  const { resend, list } = await openTestMailbox();
  const first = await resend.emails.send(MAIL, { idempotencyKey: 'outbox/1' });
  const second = await resend.emails.send(MAIL, { idempotencyKey: 'outbox/1' });
  expect(second.data).toEqual(first.data);
  expect(await list()).toHaveLength(1);
});

test('the same key with another body is refused', async () => {
  const { resend, list } = await openTestMailbox();
  await resend.emails.send(MAIL, { idempotencyKey: 'outbox/1' });
  const other = { ...MAIL, subject: 'Another' };
  const { error } = await resend.emails.send(other, { idempotencyKey: 'outbox/1' });
  expect(error).toEqual({
    statusCode: 409,
    name: 'invalid_idempotent_request',
    message: 'Same idempotency key used with a different request payload.',
  });
  expect(await list()).toHaveLength(1);
});

test('a refused call leaves its key free', async () => {
  const { resend, list } = await openTestMailbox();
  await resend.emails.send({ ...MAIL, to: 'nobody' }, { idempotencyKey: 'outbox/1' });
  const mended = await resend.emails.send(MAIL, { idempotencyKey: 'outbox/1' });
  expect((await list()).map(({ id }) => id)).toEqual([mended.data?.id]);
});

test('a key answers for 24 hours', async () => {
  let now = START;
  const { resend, list } = await openTestMailbox({ now: () => new Date(now) });
  const send = async () =>
    (await resend.emails.send(MAIL, { idempotencyKey: 'outbox/1' })).data?.id;
  const first = await send();
  now = START + 24 * HOUR - 1;
  expect(await send()).toBe(first);
  now = START + 24 * HOUR;
  expect(await send()).not.toBe(first);
  expect(await list()).toHaveLength(2);
});

test('keys of 256 characters pass and longer ones are refused', async () => {
  const { resend } = await openTestMailbox();
  const longest = await resend.emails.send(MAIL, { idempotencyKey: 'k'.repeat(256) });
  expect(longest.error).toBeNull();
  const longer = await resend.emails.send(MAIL, { idempotencyKey: 'k'.repeat(257) });
  expect(longer.error).toMatchObject({ statusCode: 400, name: 'invalid_idempotency_key' });
});

test('keys and mails outlive a restart', async () => {
  const stateDir = await createStateDir();
  const before = await openTestMailbox({ stateDir });
  const first = await before.resend.emails.send(MAIL, { idempotencyKey: 'outbox/1' });
  await before.close();
  const after = await openTestMailbox({ stateDir });
  const repeat = await after.resend.emails.send(MAIL, { idempotencyKey: 'outbox/1' });
  expect(repeat.data).toEqual(first.data);
  expect(await after.list()).toHaveLength(1);
});

test('a key claimed twice is in progress until the first is done', () => {
  const keys = createIdempotencyKeys(() => new Date(START));
  const first = keys.claim('outbox/1', 'digest');
  expect(keys.claim('outbox/1', 'digest')).toEqual({ kind: 'in-progress' });
  if (first.kind === 'new') first.release();
  expect(keys.claim('outbox/1', 'digest').kind).toBe('new');
});

test('of 100 calls at once with one key a single mail comes', async () => {
  const { resend, list } = await openTestMailbox();
  const answers = await Promise.all(
    Array.from({ length: 100 }, () => resend.emails.send(MAIL, { idempotencyKey: 'outbox/1' })),
  );
  const mails = await list();
  expect(mails).toHaveLength(1);
  const kinds = new Set(answers.map(({ data, error }) => data?.id ?? error?.name));
  kinds.delete('concurrent_idempotent_requests');
  expect([...kinds]).toEqual([mails[0]?.id]);
});
