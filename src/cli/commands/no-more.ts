import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { explainReason } from '../../i18n/profile-link.ts';
import { readProfileLink } from '../../profile-link/read-profile-link.ts';
import { markNoMore } from '../../worker/no-more-mark.ts';
import { CommandError, type Command } from '../command.ts';
import { openLocalStore, openRemoteStore, type OpenStore } from '../report/open-store.ts';
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

/** Whether one of the marks stands in the store. Marks are base64url, so they can stand in the query as they are. */
async function isKept(store: OpenStore, marks: readonly string[]): Promise<boolean> {
  const list = marks.map((mark) => `'${mark}'`).join(', ');
  try {
    return (await store.ask(`SELECT 1 AS n FROM no_more WHERE mark IN (${list})`)).length > 0;
  } finally {
    await store.close();
  }
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
    const store = values.remote ? openRemoteStore() : await openLocalStore(stateDir);
    if (!(await isKept(store, marks))) {
      process.stdout.write(`No: ${reading.key} has not asked for no more here.\n`);
      return 0;
    }
    process.stdout.write(
      `Yes: ${reading.key} asked for no more. Please do not write. To have this machine refuse links for them: npm run beckon -- contacts --no-more ${values.check}\n`,
    );
    return 2;
  },
};
