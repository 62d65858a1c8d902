import type { D1Database, Queue } from '@cloudflare/workers-types';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createTestHarness } from 'wrangler';
import { startMailbox } from '../../src/cli/mailbox/start-mailbox.ts';
import { writeWorkerConfig } from '../../src/cli/runtime/worker-config.ts';
import { FIXTURE_SITE } from '../support/paths.ts';

export const SITE_URL = 'https://jobs.fixture.example';
export const APP_SECRET = 'a-secret-for-tests-that-is-long-enough-to-be-one';

/** A mail as the mailbox lists it. */
export interface ListedMail {
  id: string;
  from: string;
  to: string[];
  subject: string;
  html: string;
  text: string;
  headers: Record<string, string>;
  reply_to: string[];
  tags: { name: string; value: string }[];
  idempotency_key: string;
}

/** The real Worker in workerd with D1, queue and rate limits, and a real mailbox. */
export interface World {
  /** Where it listens, for what no well-behaved client sends. */
  url: URL;
  /** @param path on our own host, or an absolute address for another one that leads here */
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** Posts the apply form as a browser on our own page does. */
  apply(
    slug: string,
    fields: Record<string, string>,
    headers?: Record<string, string>,
  ): Promise<Response>;
  /** Presses a button of a page, as a browser on it does. */
  press(
    path: string,
    fields: Record<string, string>,
    headers?: Record<string, string>,
  ): Promise<Response>;
  /** What a person reads of a page. */
  read(path: string): Promise<string>;
  /** Starts the Worker anew at another moment: an instant in ISO 8601, or milliseconds since 1970. */
  at(instant: string | number): Promise<void>;
  /** Runs the cron. */
  cron(): Promise<void>;
  store: D1Database;
  queue: Queue;
  /** The queue of visits to be counted. */
  counts: Queue;
  mails(): Promise<ListedMail[]>;
  /** Waits until the mailbox holds at least `count` mails. */
  waitForMails(count: number): Promise<ListedMail[]>;
  faults(next: unknown[]): Promise<void>;
  logs(): string[];
  /** Starts the Worker anew on the same database with other settings, such as a moved clock. */
  restart(vars: Record<string, string>, secrets?: Record<string, string>): Promise<void>;
  close(): Promise<void>;
}

/** The setting that moves the Worker's clock to a moment. */
export const clockAt = (instant: string | number) =>
  String(new Date(instant).getTime() - Date.now());

/** A post as a browser on our own page sends it. */
export function formPost(
  fields: Record<string, string> | URLSearchParams,
  headers: Record<string, string> = {},
): RequestInit {
  return {
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'manual',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin: SITE_URL,
      'sec-fetch-site': 'same-origin',
      'sec-fetch-mode': 'navigate',
      'cf-connecting-ip': '192.0.2.10',
      ...headers,
    },
  };
}

/** What a person reads of a page: its text without style and markup. */
export function readable(html: string): string {
  return html
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Starts a world of its own.
 * @param vars changes to the Worker's settings
 * @param applyBurst posts one sender may make in ten seconds
 * @param options.main another entry of the Worker, such as one whose ports misbehave
 */
export async function startWorld(
  vars: Record<string, string> = {},
  applyBurst = 1000,
  options: { main?: string; secrets?: Record<string, string> } = {},
): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'beckon-'));
  const mailbox = await startMailbox({ port: 0, stateDir: folder });
  const base = { SITE_URL, RESEND_BASE_URL: mailbox.url, ...vars };
  const configPath = await writeWorkerConfig({
    stateDir: folder,
    assets: FIXTURE_SITE,
    applyBurst,
    vars: base,
  });
  if (options.main !== undefined) {
    const config = JSON.parse(await readFile(configPath, 'utf8')) as object;
    await writeFile(configPath, JSON.stringify({ ...config, main: resolve(options.main) }));
  }
  const worker = (more: Record<string, string> = {}, secrets: Record<string, string> = {}) => ({
    configPath,
    vars: { ...base, ...more },
    secrets: { APP_SECRET, RESEND_API_KEY: 're_test', ...options.secrets, ...secrets },
  });
  const harness = createTestHarness({ workers: [worker()] });
  const { url } = await harness.listen();
  await harness.getWorker().applyD1Migrations('STORE');
  const bindings = async () =>
    (await harness.getWorker().getEnv()) as { STORE: D1Database; OUTBOX: Queue; COUNTS: Queue };
  const first = await bindings();
  const mails = async () => (await (await fetch(`${mailbox.url}/emails`)).json()) as ListedMail[];
  const world: World = {
    url,
    fetch: (path, init) =>
      harness.getWorker().fetch(new URL(path, SITE_URL).href, {
        redirect: 'manual',
        ...init,
      } as never) as unknown as Promise<Response>,
    apply: (slug, fields, headers) => world.fetch(`/apply/${slug}`, formPost(fields, headers)),
    press: (path, fields, headers) =>
      world.fetch(path, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { 'sec-fetch-site': 'same-origin', ...headers },
      }),
    read: async (path) => readable(await (await world.fetch(path)).text()),
    at: (instant) => world.restart({ CLOCK_OFFSET_MS: clockAt(instant) }),
    cron: async () => {
      await harness.getWorker().scheduled({ cron: '* * * * *', scheduledTime: new Date() });
    },
    store: first.STORE,
    queue: first.OUTBOX,
    counts: first.COUNTS,
    mails,
    async waitForMails(count) {
      const deadline = Date.now() + 15_000;
      for (;;) {
        const held = await mails();
        if (held.length >= count) return held;
        if (Date.now() > deadline)
          throw new Error(`Waited for ${count} mails, got ${held.length}.`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    async faults(next) {
      const answer = await fetch(`${mailbox.url}/faults`, {
        method: 'PUT',
        body: JSON.stringify({ next }),
        headers: { 'content-type': 'application/json' },
      });
      if (!answer.ok) throw new Error(await answer.text());
    },
    logs: () => harness.getLogs().map((line) => JSON.stringify(line)),
    async restart(more, secrets) {
      await harness.update({ workers: [worker(more, secrets)] });
      world.store = (await bindings()).STORE;
      world.queue = (await bindings()).OUTBOX;
      world.counts = (await bindings()).COUNTS;
    },
    async close() {
      await harness.close();
      await mailbox.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return world;
}
