import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BeckonProcess, startBeckon } from '../soak/beckon-process.ts';
import { freePort } from '../support/free-port.ts';

let folder: string;
let beckon: BeckonProcess;
let site: string;
let mailbox: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'beckon-dev-'));
  const [port, mailboxPort] = [await freePort(), await freePort()];
  site = `http://localhost:${port}`;
  mailbox = `http://127.0.0.1:${mailboxPort}`;
  beckon = startBeckon(
    {
      NODE_ENV: 'development',
      PORT: String(port),
      MAILBOX_PORT: String(mailboxPort),
      STATE_DIR: folder,
      CONTENT_DIR: 'content',
    },
    ['dev'],
  );
  await beckon.ready;
});

afterAll(async () => {
  await beckon.stop();
  await rm(folder, { recursive: true, force: true });
});

it('shows a vacancy as it is written, and takes an answer to it as the site does', async () => {
  const path = '/jobs/state-estimation-engineer';
  const page = await fetch(site + path);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('id="apply"');

  const answer = await fetch(`${site}/apply/state-estimation-engineer`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: site },
    body: new URLSearchParams({ profile: 'github.com/dev-case', submission: 'D'.repeat(22) }),
  });
  expect(answer.status).toBe(303);
  const receipt = await fetch(new URL(answer.headers.get('location') ?? '', site));
  expect(receipt.status).toBe(200);

  await expect
    .poll(async () => (await (await fetch(`${mailbox}/emails`)).text()).includes('dev-case'), {
      timeout: 20_000,
    })
    .toBe(true);
});

it('shows what the build writes by itself', async () => {
  const text = await fetch(`${site}/jobs/state-estimation-engineer.md`);
  expect(text.headers.get('content-type')).toContain('text/markdown');
  const blocks = await fetch(`${site}/blocks`);
  expect(blocks.status).toBe(200);
});
