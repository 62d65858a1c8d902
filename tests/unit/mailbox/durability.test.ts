import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resend } from 'resend';
import { expect, onTestFinished, test } from 'vitest';
import { CommandError } from '../../../src/cli/command.ts';
import { startMailbox } from '../../../src/cli/mailbox/start-mailbox.ts';
import { createStateDir, listMails, MAIL, openTestMailbox } from './test-mailbox.ts';

const COMMAND = new URL('../../../src/cli/commands/mailbox.ts', import.meta.url).href;
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

function locateMails(stateDir: string): string {
  return join(stateDir, 'mailbox', 'mails.jsonl');
}

/** Runs the command in a process of its own. */
async function spawnMailbox(stateDir: string) {
  const script = `process.exitCode = await (await import('${COMMAND}')).command.run([])`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: ROOT,
    env: { ...process.env, MAILBOX_PORT: '0', STATE_DIR: stateDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await exited;
  });
  const [firstLine] = (await once(child.stdout, 'data')) as [Buffer];
  const url = /http:\S+/.exec(firstLine.toString())?.[0] ?? '';
  return {
    url,
    resend: new Resend('re_local', { baseUrl: url }),
    async kill(signal: NodeJS.Signals): Promise<unknown> {
      child.kill(signal);
      const [code] = (await exited) as [number | null];
      return code;
    },
  };
}

test('every acknowledged mail and key outlives SIGKILL', { timeout: 60_000 }, async () => {
  const stateDir = await createStateDir();
  const acknowledged = new Map<string, string>();
  for (let round = 0; round < 3; round++) {
    const mailbox = await spawnMailbox(stateDir);
    for (const [key, id] of acknowledged) {
      const repeat = await mailbox.resend.emails.send(MAIL, { idempotencyKey: key });
      expect(repeat.data?.id).toBe(id);
    }
    let isAlive = true;
    const senders = Array.from({ length: 8 }, async (_, sender) => {
      for (let i = 0; isAlive; i++) {
        const key = `outbox/${round}/${sender}/${i}`;
        const { data } = await mailbox.resend.emails.send(MAIL, { idempotencyKey: key });
        if (data) acknowledged.set(key, data.id);
        if (acknowledged.size >= (round + 1) * 50) isAlive = false;
      }
    });
    await Promise.race(senders);
    await mailbox.kill('SIGKILL');
    await Promise.all(senders);
  }
  const { url } = await spawnMailbox(stateDir);
  const mails = await listMails(url);
  const kept = new Map(mails.map(({ id, idempotency_key }) => [idempotency_key, id]));
  expect(kept.size).toBe(mails.length);
  for (const [key, id] of acknowledged) expect(kept.get(key)).toBe(id);
});

test('the command stops cleanly on SIGINT', async () => {
  const mailbox = await spawnMailbox(await createStateDir());
  expect(await mailbox.kill('SIGINT')).toBe(0);
});

test('a torn last line is cut off and the next mail is whole', async () => {
  const stateDir = await createStateDir();
  const before = await openTestMailbox({ stateDir });
  const first = await before.resend.emails.send(MAIL);
  await before.close();
  await appendFile(locateMails(stateDir), '{"at":"2026-11-21T08:00:00.000Z","key":"outb');
  const during = await openTestMailbox({ stateDir });
  const second = await during.resend.emails.send(MAIL);
  await during.close();
  const { list } = await openTestMailbox({ stateDir });
  expect((await list()).map(({ id }) => id)).toEqual([first.data?.id, second.data?.id]);
});

test('a line that is no mail stops the start with one sentence', async () => {
  const stateDir = await createStateDir();
  await (await openTestMailbox({ stateDir })).close();
  const path = locateMails(stateDir);
  await writeFile(path, '{"hello":"world"}\n');
  await expect(startMailbox({ port: 0, stateDir })).rejects.toThrow(
    new CommandError(
      `${path}: line 1 does not hold a mail that this mailbox can read. Move the file away, then start again.`,
    ),
  );
});

test('emptying removes the mails from the disk and lets their keys go on answering', async () => {
  const stateDir = await createStateDir();
  const before = await openTestMailbox({ stateDir });
  const first = await before.resend.emails.send(MAIL, { idempotencyKey: 'outbox/1' });
  expect((await fetch(`${before.url}/emails`, { method: 'DELETE' })).status).toBe(200);
  expect(await before.list()).toEqual([]);
  expect(await readFile(locateMails(stateDir), 'utf8')).not.toContain('kind.example');
  const second = await before.resend.emails.send(MAIL, { idempotencyKey: 'outbox/2' });
  await before.close();
  const after = await openTestMailbox({ stateDir });
  expect((await after.list()).map(({ id }) => id)).toEqual([second.data?.id]);
  const repeat = await after.resend.emails.send(MAIL, { idempotencyKey: 'outbox/1' });
  expect(repeat.data).toEqual(first.data);
});

test('nothing is acknowledged once the file is gone', async () => {
  const { resend, stateDir } = await openTestMailbox();
  await rm(locateMails(stateDir));
  const { error } = await resend.emails.send(MAIL);
  expect(error).toMatchObject({ statusCode: 500, name: 'application_error' });
  expect(error?.message).toContain('was changed or removed by another program');
});

test('a port in use is told in one sentence', async () => {
  const { port } = await openTestMailbox();
  const start = startMailbox({ port, stateDir: await createStateDir() });
  await expect(start).rejects.toThrow(
    new CommandError(
      `Port ${port} is already in use, so the mailbox cannot start there. Choose another one with MAILBOX_PORT.`,
    ),
  );
});

test('a folder that cannot be used is told in one sentence', async () => {
  const stateDir = join(await createStateDir(), 'file');
  await writeFile(stateDir, '');
  await expect(startMailbox({ port: 0, stateDir })).rejects.toThrow(/^The mailbox cannot keep/);
});
