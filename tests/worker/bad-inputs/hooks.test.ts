import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowBehind } from '../ask.ts';
import { startWorld, type World } from '../harness.ts';

const SECRET = 'whsec_c2VjcmV0LWZvci10ZXN0cy10aGF0LWlzLWxvbmctZW5vdWdo';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await world.restart({}, { RESEND_WEBHOOK_SECRET: SECRET });
});
afterAll(() => world.close());

const sign = (id: string, at: string, payload: string, secret = SECRET) =>
  createHmac('sha256', Buffer.from(secret.slice('whsec_'.length), 'base64'))
    .update(`${id}.${at}.${payload}`)
    .digest('base64');

let made = 0;
interface Notice {
  payload?: string;
  id?: string;
  /** Seconds that the notice's clock is off. */
  off?: number;
  signature?: string;
  /** What arrives, when it is not what was signed. */
  arrives?: string;
}

const payloadOf = (type: string, emailId: string) =>
  JSON.stringify({ type, created_at: '2026-11-20T00:00:00Z', data: { email_id: emailId } });

async function tell(notice: Notice) {
  const { payload = payloadOf('email.delivered', 'unknown'), off = 0 } = notice;
  const id = notice.id ?? `msg_${(made += 1)}`;
  const at = String(Math.floor(Date.now() / 1000) + off);
  const answer = await world.fetch('/hooks/resend', {
    method: 'POST',
    body: notice.arrives ?? payload,
    headers: {
      'content-type': 'application/json',
      'svix-id': id,
      'svix-timestamp': at,
      'svix-signature': notice.signature ?? `v1,${sign(id, at, payload)}`,
    },
  });
  await answer.text();
  return answer.status;
}

/** What a notice may change. */
const snapshot = async () => {
  const [outbox, applications, events] = await world.store.batch([
    world.store.prepare('SELECT id, delivery, state FROM outbox ORDER BY id'),
    world.store.prepare('SELECT id, owner, status FROM applications ORDER BY id'),
    world.store.prepare('SELECT id FROM events ORDER BY id'),
  ]);
  return JSON.stringify([outbox?.results, applications?.results, events?.results]);
};

/** A mail that has gone out, by the id under which the provider knows it. */
async function sentMail() {
  const answer = await world.apply('welder', { profile: `linkedin.com/in/hook-${(made += 1)}` });
  const { id } = await rowBehind(world, answer);
  for (let i = 0; i < 100; i += 1) {
    const row = await world.store
      .prepare(
        `SELECT id, provider_id FROM outbox WHERE application = ?1 AND provider_id IS NOT NULL`,
      )
      .bind(id)
      .first<{ id: string; provider_id: string }>();
    if (row) return row;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error('No mail went out.');
}

const fateOf = (id: string) =>
  world.store.prepare('SELECT delivery FROM outbox WHERE id = ?1').bind(id).first('delivery');

describe('row 115, a notice that is not to be believed', () => {
  const body = payloadOf('email.delivered', 'unknown');
  test.each<[string, Notice]>([
    ['no signature', { signature: '' }],
    [
      'a signature of another secret',
      { signature: `v1,${sign('m', '1', body, `whsec_${btoa('other')}`)}` },
    ],
    ['a signature of another version', { signature: 'v9,AAAA' }],
    ['a signature cut short', { signature: 'v1,AAAA' }],
    ['six minutes old', { off: -360 }],
    ['six minutes ahead', { off: 360 }],
    ['a body written anew', { payload: body, arrives: JSON.stringify(JSON.parse(body), null, 1) }],
    ['one letter changed', { payload: body, arrives: body.replace('unknown', 'unknowm') }],
    ['no body', { payload: body, arrives: '' }],
  ])('%s is answered 401 and changes nothing', async (_, notice) => {
    const before = await snapshot();
    expect(await tell(notice)).toBe(401);
    expect(await snapshot()).toBe(before);
  });

  test('an unknown mail is answered 200 and changes nothing', async () => {
    const before = await snapshot();
    expect(await tell({})).toBe(200);
    expect(await snapshot()).toBe(before);
  });

  test('a true one is noted, and told again it changes nothing', async () => {
    const mail = await sentMail();
    const notice = { payload: payloadOf('email.delivered', mail.provider_id), id: 'msg_true' };
    expect(await tell(notice)).toBe(200);
    expect(await fateOf(mail.id)).toBe('delivered');
    const before = await snapshot();
    expect(await tell(notice)).toBe(200);
    expect(await tell({ ...notice, payload: payloadOf('email.bounced', mail.provider_id) })).toBe(
      200,
    );
    expect(await snapshot()).toBe(before);
  });
});

describe('row 116, a notice out of measure', () => {
  test('1 MB is answered 413', async () => {
    const payload = JSON.stringify({
      type: 'email.delivered',
      data: { pad: 'a'.repeat(1024 ** 2) },
    });
    expect(await tell({ payload })).toBe(413);
  });

  test.each(['email.opened', 'contact.created', '', '__proto__'])(
    'a notice of type "%s" is answered 200 and changes nothing',
    async (type) => {
      const mail = await sentMail();
      const before = await snapshot();
      expect(await tell({ payload: payloadOf(type, mail.provider_id) })).toBe(200);
      expect(await snapshot()).toBe(before);
    },
  );

  test('a signed body that is no notice is answered without a fault', async () => {
    for (const payload of ['null', '[]', '1', '{}', '{"type":1,"data":null}', 'no JSON']) {
      expect(await tell({ payload })).toBeLessThan(500);
    }
  });

  test.each(['GET', 'HEAD', 'PUT', 'DELETE'])('%s is answered 405', async (method) => {
    const answer = await world.fetch('/hooks/resend', { method });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
  });
});
