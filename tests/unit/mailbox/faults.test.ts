import { expect, test } from 'vitest';
import { listMails, MAIL, openTestMailbox } from './test-mailbox.ts';

const KEY = { idempotencyKey: 'outbox/1' };

async function openFaulty(...next: unknown[]) {
  const mailbox = await openTestMailbox();
  expect(await mailbox.setFaults({ next })).toEqual({ status: 200, body: { next } });
  return mailbox;
}

test('429 carries retry-after and the words of Resend', async () => {
  const { resend, list } = await openFaulty({ status: 429, retryAfter: 7 });
  const answer = await resend.emails.send(MAIL, KEY);
  expect(answer.error).toMatchObject({ statusCode: 429, name: 'rate_limit_exceeded' });
  expect(answer.headers).toMatchObject({ 'retry-after': '7' });
  expect(await list()).toEqual([]);
});

test.each([
  [500, 'application_error'],
  [422, 'validation_error'],
])('%i is answered as %s and nothing is stored', async (status, name) => {
  const { resend, list } = await openFaulty({ status });
  const { error } = await resend.emails.send(MAIL, KEY);
  expect(error).toMatchObject({ statusCode: status, name });
  expect(await list()).toEqual([]);
});

test('a hanging call is never answered, takes no key, and does not keep the mailbox open', async () => {
  const { url, resend, list, close } = await openFaulty({ hang: true, times: 2 });
  const call = () =>
    fetch(`${url}/emails`, {
      method: 'POST',
      headers: { authorization: 'Bearer re_local', 'idempotency-key': 'outbox/1' },
      body: JSON.stringify(MAIL),
      signal: AbortSignal.timeout(300),
    });
  await expect(call()).rejects.toThrow('timeout');
  const hanging = resend.emails.send(MAIL, KEY);
  await expect.poll(() => getFaults(url)).toEqual({ next: [] });
  const sent = await resend.emails.send(MAIL, KEY);
  expect((await list()).map(({ id }) => id)).toEqual([sent.data?.id]);
  await close();
  expect((await hanging).error?.statusCode).toBeNull();
});

test('a dropped call looks like a dead network and stores nothing', async () => {
  const { resend, list } = await openFaulty({ drop: true });
  expect((await resend.emails.send(MAIL, KEY)).error?.statusCode).toBeNull();
  expect(await list()).toEqual([]);
});

test('a call dropped after it was accepted is stored, and a repeat finds it', async () => {
  const { resend, list } = await openFaulty({ acceptThenDrop: true });
  expect((await resend.emails.send(MAIL, KEY)).error?.statusCode).toBeNull();
  const repeat = await resend.emails.send(MAIL, KEY);
  expect((await list()).map(({ id }) => id)).toEqual([repeat.data?.id]);
});

test('a mail that Resend would refuse is refused rather than dropped', async () => {
  const { resend } = await openFaulty({ acceptThenDrop: true });
  const { error } = await resend.emails.send({ ...MAIL, to: 'nobody' }, KEY);
  expect(error).toMatchObject({ statusCode: 422, name: 'validation_error' });
});

test('an empty answer has neither id nor error and stores nothing', async () => {
  const { resend, list } = await openFaulty({ emptyOk: true });
  expect(await resend.emails.send(MAIL, KEY)).toMatchObject({ data: {}, error: null });
  expect(await list()).toEqual([]);
});

test('faults come one a call in order, then the mailbox behaves', async () => {
  const { url, resend } = await openFaulty({ status: 500, times: 2 }, { status: 422 });
  const send = async () => (await resend.emails.send(MAIL)).error?.statusCode;
  expect(await send()).toBe(500);
  expect(await getFaults(url)).toEqual({ next: [{ status: 500, times: 1 }, { status: 422 }] });
  expect([await send(), await send(), await send()]).toEqual([500, 422, undefined]);
  expect(await getFaults(url)).toEqual({ next: [] });
  expect(await listMails(url)).toHaveLength(1);
});

test('a malformed list is refused, says what is allowed, and changes nothing', async () => {
  const { url, setFaults } = await openFaulty({ hang: true });
  const unknown = await setFaults({ next: [{ status: 500 }, { status: 418 }] });
  expect(unknown).toMatchInlineSnapshot(`
    {
      "body": {
        "message": "next[1]: {"status":418} is no fault that can be made. Allowed in the list: {"status":429,"retryAfter":1}, {"status":500}, {"status":422}, {"hang":true}, {"drop":true}, {"acceptThenDrop":true} and {"emptyOk":true}; each may have "times" from 1 to 10000; "retryAfter" takes whole seconds up to 3600.",
        "name": "validation_error",
        "statusCode": 422,
      },
      "status": 422,
    }
  `);
  expect(await setFaults({ faults: [] })).toMatchInlineSnapshot(`
    {
      "body": {
        "message": "next: expected {"next":[…]} and nothing else. Allowed in the list: {"status":429,"retryAfter":1}, {"status":500}, {"status":422}, {"hang":true}, {"drop":true}, {"acceptThenDrop":true} and {"emptyOk":true}; each may have "times" from 1 to 10000; "retryAfter" takes whole seconds up to 3600.",
        "name": "validation_error",
        "statusCode": 422,
      },
      "status": 422,
    }
  `);
  const wrong = [
    [],
    { next: {} },
    { next: [{ drop: false }] },
    { next: [{ drop: true, times: 0 }] },
  ];
  for (const body of wrong) expect((await setFaults(body)).status).toBe(422);
  expect(await getFaults(url)).toEqual({ next: [{ hang: true }] });
});

async function getFaults(url: string): Promise<unknown> {
  return (await fetch(`${url}/faults`)).json();
}
