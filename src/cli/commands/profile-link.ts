import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { explainReason } from '../../i18n/profile-link.ts';
import { readProfileLink } from '../../profile-link/read-profile-link.ts';
import { LOCALES, localeSchema, type Locale } from '../../schemas/locale.ts';
import { CommandError, type Command } from '../command.ts';

/** Lines are gathered to about this many characters before they are written. */
const CHUNK_LENGTH = 65_536;

/** Every field of a result, so that none of an input line's own can be mistaken for one. */
const NOTHING = {
  network: null,
  handle: null,
  canonical: null,
  key: null,
  reason: null,
  suggest: null,
  message: null,
};

function describe(input: string, locale: Locale): Record<string, unknown> {
  const reading = readProfileLink(input);
  const message = reading.verdict === 'profile' ? null : explainReason(reading.reason, locale);
  return { ...NOTHING, ...reading, message };
}

/** Answers one line of JSON with one line of JSON. */
function answerLine(line: string, locale: Locale): { text: string; isSound: boolean } {
  const fail = (carried: object, error: string) => ({
    text: JSON.stringify({ ...carried, error }),
    isSound: false,
  });
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return fail(
      {},
      'This line is not JSON. Write an object a line, such as {"input": "linkedin.com/in/jane-doe"}.',
    );
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    return fail({}, 'Expected an object, such as {"input": "linkedin.com/in/jane-doe"}.');
  const input: unknown = 'input' in row ? row.input : undefined;
  if (typeof input !== 'string') return fail(row, 'Expected a text in the field "input".');
  return { text: JSON.stringify({ ...row, ...describe(input, locale) }), isSound: true };
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

async function answerPipe(locale: Locale): Promise<number> {
  let isSound = true;
  let chunk = '';
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const answer = answerLine(line, locale);
    isSound &&= answer.isSound;
    chunk += `${answer.text}\n`;
    if (chunk.length < CHUNK_LENGTH) continue;
    await write(chunk);
    chunk = '';
  }
  await write(chunk);
  return isSound ? 0 : 1;
}

export const command: Command = {
  usage: `profile-link [link …] [--lang ${LOCALES.join('|')}]`,
  summary:
    'Says whose profile a pasted text means. Without a link it reads lines such as {"input": "…"} from a pipe.',
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { lang: { type: 'string', default: 'en' } },
    });
    const lang = localeSchema.safeParse(values.lang);
    if (!lang.success)
      throw new CommandError(`--lang: ${lang.error.issues[0]?.message ?? 'unknown language'}`);
    if (positionals.length === 0) return answerPipe(lang.data);
    for (const input of positionals)
      await write(`${JSON.stringify({ input, ...describe(input, lang.data) })}\n`);
    return 0;
  },
};
