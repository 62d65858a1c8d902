import { parseArgs } from 'node:util';
import type { Command } from '../command.ts';
import { startMailbox } from '../mailbox/start-mailbox.ts';
import { drawSite, requireSoundContent } from '../runtime/build-site.ts';
import { forgetErased } from '../runtime/forget-erased.ts';
import { localSecrets } from '../runtime/local-secrets.ts';
import { migrateLocal } from '../runtime/migrate.ts';
import { takeLocalFigures } from '../runtime/promise-figures.ts';
import { readRunSettings } from '../runtime/settings.ts';
import { requireFreePort, startWorker } from '../runtime/start-worker.ts';
import { untilStopped } from '../runtime/until-stopped.ts';
import { writeWorkerConfig } from '../runtime/worker-config.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Builds the site and serves it as in production: workerd, D1, the queue, the cron, and the local mailbox. */
export const command: Command = {
  usage: 'start [--no-build]',
  summary: 'Build the site and serve it with its store, queue and mailbox, until Ctrl-C.',
  async run(args) {
    const { values } = parseArgs({
      args,
      options: { 'no-build': { type: 'boolean', default: false } },
    });
    const settings = readRunSettings();
    const { port, mailboxPort, stateDir, outDir, resendApiKey } = settings;
    await requireFreePort('PORT', port);
    if (!resendApiKey) await requireFreePort('MAILBOX_PORT', mailboxPort);
    if (!values['no-build']) say(await requireSoundContent(settings.contentDir));
    const mailbox = resendApiKey ? null : await startMailbox({ port: mailboxPort, stateDir });
    try {
      const configPath = await writeWorkerConfig({
        stateDir,
        assets: outDir,
        applyBurst: settings.applyBurst,
        vars: {
          SITE_URL: process.env['SITE_URL'] ?? `http://localhost:${port}`,
          RESEND_BASE_URL: mailbox?.url ?? '',
          CLOCK_OFFSET_MS: String(settings.clockOffsetMs),
        },
      });
      await forgetErased(stateDir);
      await migrateLocal(configPath, stateDir);
      if (!values['no-build']) {
        await takeLocalFigures(configPath, stateDir, Date.now() + settings.clockOffsetMs);
        await drawSite(outDir, false);
        say(`The site is drawn in ${outDir}.`);
      }
      const worker = await startWorker({
        configPath,
        port,
        stateDir,
        secrets: {
          ...(await localSecrets(stateDir)),
          RESEND_API_KEY: resendApiKey ?? 're_local_mailbox',
        },
      });

      say(`
    Job pages   http://localhost:${port}
    ${mailbox ? `Mailbox     ${mailbox.url}` : 'Mail        goes out through Resend (RESEND_API_KEY is set)'}

    To try: open a vacancy, paste linkedin.com/in/jane-doe, send it. You land on the candidate's page; the
    recruiter's mail is in the mailbox. Everything is kept in ${stateDir}. Ctrl-C stops.
  `);
      await untilStopped();
      say('Stopping.');
      await worker.stop();
    } finally {
      await mailbox?.close();
    }
    return 0;
  },
};
