import { once } from 'node:events';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { CommandError, type Command } from '../command.ts';
import { startMailbox } from '../mailbox/start-mailbox.ts';

const portSchema = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((port) => port <= 65_535);

/** Runs the mailbox alone, until Ctrl-C; `beckon start` brings its own. */
export const command: Command = {
  usage: 'mailbox',
  summary:
    'Keeps mails on this machine and shows them: a stand-in for Resend (MAILBOX_PORT, STATE_DIR).',
  async run(args) {
    parseArgs({ args, options: {} });
    const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
    const mailbox = await startMailbox({
      port: readPort(process.env['MAILBOX_PORT'] ?? '4322'),
      stateDir: process.env['STATE_DIR'] ?? '.wrangler/state',
    });
    process.stdout.write(`The mailbox is at ${mailbox.url}\n`);
    await stopped;
    await mailbox.close();
    return 0;
  },
};

function readPort(text: string): number {
  const { data: port } = portSchema.safeParse(text);
  if (port !== undefined) return port;
  throw new CommandError(`MAILBOX_PORT: expected a number from 0 to 65535, got "${text}".`);
}
