import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { explainReason } from '../../i18n/profile-link.ts';
import { readProfileLink } from '../../profile-link/read-profile-link.ts';
import { markNoMore } from '../../worker/no-more-mark.ts';
import { CommandError, type Command } from '../command.ts';
import { runWrangler } from '../runtime/migrate.ts';
import { readRunSettings } from '../runtime/settings.ts';

/** The secrets under which marks can have been made, the present one first. */
async function readSecrets(stateDir: string, isRemote: boolean): Promise<string[]> {
  const { APP_SECRET, APP_SECRET_PREVIOUS } = process.env;
  if (APP_SECRET) return [APP_SECRET, ...(APP_SECRET_PREVIOUS ? [APP_SECRET_PREVIOUS] : [])];
  if (isRemote) {
    throw new CommandError(
      'APP_SECRET is missing. Marks are made with the secret of the deployed Worker; give it in the environment: APP_SECRET=… npm run beckon -- no-more --check <profile> --remote',
    );
  }
  try {
    const held = JSON.parse(await readFile(join(stateDir, 'secrets.json'), 'utf8')) as {
      APP_SECRET: string;
    };
    return [held.APP_SECRET];
  } catch (error) {
    throw new CommandError(
      `There is no local store in ${stateDir} yet. Run "npm start" once, or ask the deployed one with --remote.`,
      { cause: error },
    );
  }
}

/** Whether one of the marks stands in the store. */
async function isKept(marks: readonly string[], stateDir: string, isRemote: boolean) {
  const list = marks.map((mark) => `'${mark}'`).join(', ');
  const output = await runWrangler([
    'd1',
    'execute',
    'STORE',
    ...(isRemote
      ? ['--remote']
      : ['--local', '--config', join(stateDir, 'wrangler.json'), '--persist-to', stateDir]),
    '--json',
    '--command',
    `SELECT count(*) AS n FROM no_more WHERE mark IN (${list})`,
  ]);
  const answer = /\[[^]*\]/.exec(output)?.[0];
  if (answer === undefined) throw new CommandError(`The store gave no answer:\n${output.trim()}`);
  const [{ results = [] } = {}] = JSON.parse(answer) as { results?: { n: number }[] }[];
  return (results[0]?.n ?? 0) > 0;
}

/** Asks the store about one profile. Who else asked for no more cannot be listed: only marks are kept. */
export const command: Command = {
  usage: 'no-more --check <profile> [--remote]',
  summary: 'Say whether somebody asked on this site for no more messages. Exit code 2: they did.',
  async run(args) {
    const { values } = parseArgs({
      args,
      options: { check: { type: 'string' }, remote: { type: 'boolean', default: false } },
    });
    if (values.check === undefined) {
      throw new CommandError(
        'Whom? Give a link to a profile: no-more --check linkedin.com/in/jane',
      );
    }
    const reading = readProfileLink(values.check);
    if (reading.verdict !== 'profile') {
      throw new CommandError(`--check: ${explainReason(reading.reason, 'en')}`);
    }
    const { stateDir } = readRunSettings();
    const secrets = await readSecrets(stateDir, values.remote);
    const marks = await Promise.all(secrets.map((secret) => markNoMore(secret, reading.key)));
    if (!(await isKept(marks, stateDir, values.remote))) {
      process.stdout.write(`No: ${reading.key} has not asked for no more here.\n`);
      return 0;
    }
    process.stdout.write(
      `Yes: ${reading.key} asked for no more. Please do not write. To have this machine refuse links for them: npm run beckon -- contacts --no-more ${values.check}\n`,
    );
    return 2;
  },
};
