import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWorld, type World } from './harness.ts';

const SECRET = `whsec_${Buffer.from('a webhook secret for the tests').toString('base64')}`;
const MINUTE = 60_000;

let world: World;
beforeAll(async () => {
  world = await startWorld({}, 1000, { secrets: { RESEND_WEBHOOK_SECRET: SECRET } });
});
afterAll(() => world.close());

/** As standardwebhooks.com has it: HMAC-SHA-256 of id, seconds and body. */
function sign(secret: string, id: string, at: Date, payload: string): string {
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const signed = `${id}.${Math.floor(at.getTime() / 1000)}.${payload}`;
  return `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
}

let number = 0;
/** Posts a notice as Resend does. */
async function tell(
  notice: unknown,
  change: { id?: string; at?: Date; secret?: string; body?: string } = {},
  where = world,
): Promise<Response> {
  number += 1;
  const { id = `msg_${number}`, at = new Date(), secret = SECRET } = change;
  const payload = JSON.stringify(notice);
  return where.fetch('/hooks/resend', {
    method: 'POST',
    body: change.body ?? payload,
    headers: {
      'content-type': 'application/json',
      'svix-id': id,
      'svix-timestamp': String(Math.floor(at.getTime() / 1000)),
      'svix-signature': sign(secret, id, at, payload),
    },
  });
}

/** Applies and waits until the notice is out; @returns its row. */
async function applied(profile: string) {
  const before = (await world.mails()).length;
  await world.apply('welder', { profile });
  await world.waitForMails(before + 1);
  return waitForRow(`SELECT outbox.* FROM outbox JOIN applications ON applications.id = application
    WHERE canonical LIKE '%${profile}' AND purpose = 'notice' AND state = 'sent'`);
}

async function waitForRow(query: string): Promise<Record<string, unknown>> {
  for (let round = 0; round < 100; round += 1) {
    const row = await world.store.prepare(query).first<Record<string, unknown>>();
    if (row) return row;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('No such row came.');
}
const delivery = (id: unknown) =>
  world.store.prepare('SELECT delivery FROM outbox WHERE id = ?1').bind(id).first('delivery');
const notice = (type: string, row: Record<string, unknown>) => ({
  type,
  data: { email_id: row['provider_id'] },
});

describe('a provider’s notice', () => {
  test('marks the mail it is about', async () => {
    const row = await applied('github.com/hook-delivered');
    expect((await tell(notice('email.delivered', row))).status).toBe(200);
    expect(await delivery(row['id'])).toBe('delivered');
  });

  test.each([
    ['has another’s signature', { secret: `whsec_${Buffer.from('another').toString('base64')}` }],
    ['is six minutes old', { at: new Date(Date.now() - 6 * MINUTE) }],
    ['is six minutes ahead', { at: new Date(Date.now() + 6 * MINUTE) }],
    ['was written anew', { body: '{ "type": "email.bounced" }' }],
  ])('that %s is refused', async (_, change) => {
    const row = await applied(`github.com/hook-refused-${number}`);
    expect((await tell(notice('email.bounced', row), change)).status).toBe(401);
    expect(await delivery(row['id'])).toBeNull();
  });

  test('without a signature is refused', async () => {
    const answer = await world.fetch('/hooks/resend', { method: 'POST', body: '{}' });
    expect(answer.status).toBe(401);
  });

  test('counts once, however often it comes', async () => {
    const row = await applied('github.com/hook-replayed');
    const again = notice('email.bounced', row);
    const before = (await world.mails()).length;
    for (let round = 0; round < 3; round += 1) {
      expect((await tell(again, { id: 'msg_replayed' })).status).toBe(200);
    }
    await world.waitForMails(before + 1);
    await world.cron();
    expect(await world.mails()).toHaveLength(before + 1);
  });

  test('of a bounce brings the application to the backup recruiter', async () => {
    const row = await applied('github.com/hook-bounced');
    const before = (await world.mails()).length;
    await tell(notice('email.bounced', row));
    const mail = (await world.waitForMails(before + 1)).at(-1);
    expect(mail?.to).toEqual(['bo@fixture.example']);
    expect(mail?.text).toContain('Vårt mejl till Anna Berg gick inte att leverera.');
    await tell(notice('email.delivered', row));
    expect(await delivery(row['id'])).toBe('bounced');
  });

  test('settles a mail whose answer was lost, by the tag it carries', async () => {
    const before = (await world.mails()).length;
    await world.faults([{ acceptThenDrop: true }]);
    await world.apply('welder', { profile: 'github.com/hook-by-tag' });
    const [mail] = (await world.waitForMails(before + 1)).slice(-1);
    const tag = mail?.tags.find(({ name }) => name === 'message')?.value ?? '';
    await waitForRow(
      `SELECT 1 AS n FROM outbox WHERE id = '${mail?.idempotency_key}' AND last_error IS NOT NULL`,
    );
    await tell({ type: 'email.sent', data: { email_id: mail?.id, tags: { message: tag } } });
    const row = await waitForRow(`SELECT * FROM outbox WHERE id = '${mail?.idempotency_key}'`);
    expect(row).toMatchObject({ state: 'sent', provider_id: mail?.id });
  });

  test('about nothing we know, or of an unknown kind, changes nothing', async () => {
    for (const body of [
      { type: 'email.bounced', data: { email_id: 'never-sent' } },
      { type: 'email.bounced', data: { email_id: 'x', tags: { message: '*' } } },
      { type: 'contact.created', data: {} },
      { type: 'constructor', data: { email_id: 'x' } },
      { type: 'email.bounced' },
    ]) {
      expect((await tell(body)).status).toBe(200);
    }
  });

  test('of a megabyte is not read', async () => {
    expect((await tell({ type: 'x'.repeat(1_000_000) })).status).toBe(413);
  });
});

describe('a bundle that bounces', () => {
  const now = Date.parse('2026-12-01T09:10:00Z');
  let flooded: World;
  beforeAll(async () => {
    flooded = await startWorld(
      { NOTICES_PER_HOUR: '1', CLOCK_OFFSET_MS: String(now - Date.now()) },
      1000,
      { secrets: { RESEND_WEBHOOK_SECRET: SECRET } },
    );
  });
  afterAll(() => flooded.close());

  test('comes to the backup recruiter as a bundle of what it named, once', async () => {
    for (const name of ['one', 'two', 'three']) {
      const answer = await flooded.apply('welder', { profile: `github.com/bundle-${name}` });
      expect(answer.status).toBe(303);
    }
    await flooded.waitForMails(1);
    await flooded.restart({ CLOCK_OFFSET_MS: String(now + 60 * MINUTE - Date.now()) });
    await flooded.cron();
    const [bundle] = (await flooded.waitForMails(2)).slice(1);
    expect([bundle?.subject, bundle?.to]).toEqual([
      '2 more profiles: Welder',
      ['anna@fixture.example'],
    ]);
    for (let round = 0; round < 3; round += 1) {
      const told = await tell(
        { type: 'email.bounced', data: { email_id: bundle?.id } },
        {},
        flooded,
      );
      expect(told.status).toBe(200);
      await flooded.cron();
    }
    const [again] = (await flooded.waitForMails(3)).slice(2);
    expect(again?.to).toEqual(['bo@fixture.example']);
    expect(again?.text.match(/\/r\//g)).toHaveLength(2);
    await flooded.cron();
    expect(await flooded.mails()).toHaveLength(3);

    await tell({ type: 'email.bounced', data: { email_id: again?.id } }, {}, flooded);
    await flooded.cron();
    expect(await flooded.mails()).toHaveLength(3);
    expect(flooded.logs().join('\n')).toContain('bounced-without-backup');
  });
});
