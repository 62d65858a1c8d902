import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { checkContent } from '../../content/check-content.ts';
import { formatReport } from '../../content/format-report.ts';
import { buildNow } from '../../content/settings.ts';
import type { Command } from '../command.ts';
import { startMailbox } from '../mailbox/start-mailbox.ts';
import { localSecrets } from '../runtime/local-secrets.ts';
import { migrateLocal } from '../runtime/migrate.ts';
import { readRunSettings } from '../runtime/settings.ts';
import { requireFreePort, startWorker } from '../runtime/start-worker.ts';
import { untilStopped } from '../runtime/until-stopped.ts';
import { writeWorkerConfig } from '../runtime/worker-config.ts';

const HOST = '127.0.0.1';
/** What the Worker answers; everything else is drawn as it is asked for. */
const WORKER_PATHS = ['/apply', '/a/', '/r/', '/k/', '/posted/', '/hooks', '/count'];

const say = (line: string) => process.stdout.write(`${line}\n`);

/** For a recruiter who writes: pages reload as files are saved, and the form and the mailbox work. */
export const command: Command = {
  usage: 'dev',
  summary: 'Write vacancies with live reload; form and mailbox work too.',
  async run(args) {
    parseArgs({ args, options: {} });
    const settings = readRunSettings();
    const { port, mailboxPort, stateDir } = settings;
    await requireFreePort('PORT', port);
    await requireFreePort('MAILBOX_PORT', mailboxPort);
    say(formatReport(await checkContent(settings.contentDir, buildNow()), 5).text);
    const mailbox = await startMailbox({ port: mailboxPort, stateDir });
    const assets = join(stateDir, 'no-assets');
    await mkdir(assets, { recursive: true });
    const configPath = await writeWorkerConfig({
      stateDir,
      assets,
      applyBurst: settings.applyBurst,
      vars: {
        SITE_URL: `http://localhost:${port}`,
        RESEND_BASE_URL: mailbox.url,
        CLOCK_OFFSET_MS: String(settings.clockOffsetMs),
        PAGES_ORIGIN: `http://${HOST}:${port}`,
      },
    });
    await migrateLocal(configPath, stateDir);
    const worker = await startWorker({
      configPath,
      port: 0,
      stateDir,
      secrets: { ...(await localSecrets(stateDir)), RESEND_API_KEY: 're_local_mailbox' },
    });
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
    const site = await dev({
      root: process.cwd(),
      logLevel: 'warn',
      server: { host: HOST, port },
      vite: {
        server: {
          strictPort: true,
          proxy: Object.fromEntries(WORKER_PATHS.map((path) => [path, { target: worker.url }])),
        },
      },
    });
    say(`
  Job pages   http://localhost:${port}   (reload as you save in ${settings.contentDir})
  All blocks  http://localhost:${port}/blocks
  Mailbox     ${mailbox.url}

  Ctrl-C stops.
`);
    await untilStopped();
    say('Stopping.');
    await site.stop();
    await worker.stop();
    await mailbox.close();
    return 0;
  },
};
