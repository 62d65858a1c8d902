import { parseArgs } from 'node:util';
import { checkContent } from '../../content/check-content.ts';
import { formatReport } from '../../content/format-report.ts';
import { buildNow, contentDir } from '../../content/settings.ts';
import type { Command } from '../command.ts';
import { CommandError } from '../command.ts';

function readClock(): Date {
  try {
    return buildNow();
  } catch (error) {
    throw new CommandError((error as Error).message, { cause: error });
  }
}

/** Reads all content and says what wants mending. */
export const command: Command = {
  usage: 'check [--all]',
  summary: 'Read all content and list what wants mending; --all shows every hint.',
  async run(args) {
    const { values } = parseArgs({ args, options: { all: { type: 'boolean', default: false } } });
    const report = await checkContent(contentDir(), readClock());
    const hintsMax = values.all ? Infinity : undefined;
    const { text, isSound } = formatReport(report, hintsMax);
    (isSound ? process.stdout : process.stderr).write(`${text}\n`);
    return isSound ? 0 : 1;
  },
};
