import { parseArgs } from 'node:util';
import { beckonDir } from '../../content/invitation-keys.ts';
import { buildNow, contentDir } from '../../content/settings.ts';
import { explainReason } from '../../i18n/profile-link.ts';
import { readProfileLink } from '../../profile-link/read-profile-link.ts';
import { CommandError, type Command } from '../command.ts';
import { type ContactLog, openContactLog } from '../invitation/contact-log.ts';
import { tellContacts, TELLING } from '../invitation/tell-contacts.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Takes a link to a profile, or the key that the list shows. */
function readKey(option: string, text: string, log: ContactLog): string {
  if (log.people().some(({ key }) => key === text)) return text;
  const reading = readProfileLink(text);
  if (reading.verdict === 'profile') return reading.key;
  throw new CommandError(`--${option}: ${explainReason(reading.reason, 'en')}`);
}

function list(log: ContactLog): void {
  const people = log.people();
  const width = Math.max(...people.map(({ key }) => key.length), 0);
  for (const { key, contacts, silent } of people) {
    const last = contacts.at(-1);
    const count = `${contacts.length} ${contacts.length === 1 ? 'contact' : 'contacts'}`;
    const answers = silent === 0 ? 'answered' : `${silent} without an answer`;
    say(
      `${key.padEnd(width)}  ${count}, ${answers}${last ? `, last on ${last.day} (${last.vacancy})` : ''}`,
    );
  }
  const marks = log.marks();
  if (people.length === 0) say('Nobody stands in the contact log.');
  if (marks > 0) say(`${marks} asked for no more; who they are is not kept.`);
  say(`\nKept in ${log.file}, on this machine alone. Delete the file to erase everything.`);
}

/** Shows and mends the contact log. */
export const command: Command = {
  usage:
    'contacts [--answered <profile>] [--not-sent <profile>] [--no-more <profile>] [--erase <profile>] [--tell]',
  summary: 'Show whom you wrote to from this machine; note an answer, "please no more", or erase.',
  async run(args) {
    const { values } = parseArgs({
      args,
      options: {
        answered: { type: 'string' },
        'not-sent': { type: 'string' },
        'no-more': { type: 'string' },
        erase: { type: 'string' },
        tell: { type: 'boolean', default: false },
      },
    });
    const log = await openContactLog(beckonDir());
    const today = buildNow().toISOString().slice(0, 10);
    if (values.answered !== undefined) {
      const key = readKey('answered', values.answered, log);
      await log.answer(key, today);
      say(`Noted that ${key} answered.`);
    }
    if (values['not-sent'] !== undefined) {
      const key = readKey('not-sent', values['not-sent'], log);
      const isTaken = await log.takeBack(key);
      say(isTaken ? `The last link for ${key} no longer counts.` : `${key} has no contact.`);
    }
    if (values['no-more'] !== undefined) {
      const key = readKey('no-more', values['no-more'], log);
      await log.endFor(key, today);
      say(
        `No more links will be made for ${key}. Its lines are erased; a mark that names nobody stays.`,
      );
    }
    if (values.erase !== undefined) {
      const key = readKey('erase', values.erase, log);
      const erased = await log.erase(key);
      say(
        `${erased === 1 ? '1 line' : `${erased} lines`} about ${key} erased. "Please no more", if it was said, stays as a mark that names nobody.`,
      );
    }
    const { tell, ...changes } = values;
    const hasChanged = Object.keys(changes).length > 0;
    if (!hasChanged && !tell) list(log);
    // Noting an answer changes no number of contacts.
    if (tell || 'not-sent' in changes || 'erase' in changes || 'no-more' in changes) {
      const telling = await tellContacts(contentDir());
      if (TELLING[telling] !== '') say(TELLING[telling]);
      else if (tell) say('The site knows how many people were written to from this machine.');
    }
    return 0;
  },
};
