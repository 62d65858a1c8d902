import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resend, type CreateEmailOptions } from 'resend';
import { onTestFinished } from 'vitest';
import { startMailbox } from '../../../src/cli/mailbox/start-mailbox.ts';

/** A mail with every field that the site uses. */
export const MAIL = {
  from: 'Kind Sourcing <apply@jobs.example>',
  to: 'Łucja Żurawska <lucja@kind.example>',
  subject: 'A profile link for Grid Operations Engineer',
  html: '<p>linkedin.com/in/someone</p>',
  text: 'linkedin.com/in/someone',
  replyTo: 'someone@home.example',
  headers: { 'Auto-Submitted': 'auto-generated' },
  tags: [{ name: 'kind', value: 'recruiter' }],
} satisfies CreateEmailOptions;

/** One entry of `GET /emails`. */
export interface ListedMail {
  id: string;
  subject: string;
  to: string[];
  received_at: string;
  idempotency_key: string | null;
}

export async function createStateDir(): Promise<string> {
  const stateDir = await mkdtemp(join(tmpdir(), 'beckon-mailbox-'));
  onTestFinished(() => rm(stateDir, { recursive: true, force: true }));
  return stateDir;
}

/** A mailbox on a free port that stops with the test, and Resend's own SDK pointed at it. */
export async function openTestMailbox(options: { stateDir?: string; now?: () => Date } = {}) {
  const stateDir = options.stateDir ?? (await createStateDir());
  const mailbox = await startMailbox({ port: 0, stateDir, now: options.now });
  let isOpen = true;
  const close = async () => {
    if (isOpen) await mailbox.close();
    isOpen = false;
  };
  onTestFinished(close);
  return {
    url: mailbox.url,
    port: mailbox.port,
    stateDir,
    close,
    resend: new Resend('re_local', { baseUrl: mailbox.url }),
    list: () => listMails(mailbox.url),
    setFaults: (body: unknown) => putFaults(mailbox.url, body),
  };
}

export async function listMails(url: string, query = ''): Promise<ListedMail[]> {
  const answer = await fetch(`${url}/emails${query}`);
  return (await answer.json()) as ListedMail[];
}

async function putFaults(url: string, body: unknown) {
  const answer = await fetch(`${url}/faults`, { method: 'PUT', body: JSON.stringify(body) });
  return { status: answer.status, body: (await answer.json()) as unknown };
}
