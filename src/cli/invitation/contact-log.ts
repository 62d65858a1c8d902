import { existsSync } from 'node:fs';
import { appendFile, mkdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { CommandError } from '../command.ts';
import { blindMark } from './blind-mark.ts';
import { writePrivately } from './signing-key.ts';

/** A line of the log. Nobody's name and no note is kept, and of who wants no more, nothing that says who it is. */
const lineSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('contact'),
    day: z.iso.date(),
    /** The profile's `key`. */
    key: z.string(),
    vacancy: z.string(),
    from: z.string(),
  }),
  z.strictObject({ kind: z.literal('answered'), day: z.iso.date(), key: z.string() }),
  z.strictObject({ kind: z.literal('no-more'), day: z.iso.date(), mark: z.string() }),
]);
type LogLine = z.output<typeof lineSchema>;
type Contact = Extract<LogLine, { kind: 'contact' }>;

/** A link that was made for somebody. */
type NewContact = Omit<Contact, 'kind'>;

/** One person's contacts. */
interface PersonInLog {
  key: string;
  contacts: Contact[];
  /** Contacts since the last answer. */
  silent: number;
}

/** What a recruiter keeps of whom they wrote to: one file, on their own machine, out of git. */
export interface ContactLog {
  file: string;
  people(): PersonInLog[];
  find(key: string): PersonInLog;
  /** How many said "please no more". */
  marks(): number;
  wantsNoMore(key: string): Promise<boolean>;
  add(contact: NewContact): Promise<void>;
  /** Notes that the person answered: contacts before it are no longer silent. */
  answer(key: string, day: string): Promise<void>;
  /** Takes back the last contact, whose link was never sent. */
  takeBack(key: string): Promise<boolean>;
  /** Erases a person's lines; "please no more" stays, as a mark that names nobody. */
  erase(key: string): Promise<number>;
  /** Erases a person's lines and keeps the mark. */
  endFor(key: string, day: string): Promise<void>;
}

function parseLines(file: string, text: string): LogLine[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [lineSchema.parse(JSON.parse(line))];
    } catch (error) {
      throw new CommandError(`${file}:${index + 1} cannot be read. Mend the line, or remove it.`, {
        cause: error,
      });
    }
  });
}

const isAbout = (key: string) => (line: LogLine) => 'key' in line && line.key === key;

/** @throws CommandError naming the line that cannot be read: a lost "please no more" must not go unnoticed */
export async function openContactLog(beckonDir: string): Promise<ContactLog> {
  const file = join(beckonDir, 'contacts.jsonl');
  let lines = existsSync(file) ? parseLines(file, await readFile(file, 'utf8')) : [];

  const append = async (line: LogLine) => {
    await mkdir(beckonDir, { recursive: true, mode: 0o700 });
    await appendFile(file, `${JSON.stringify(line)}\n`, { mode: 0o600 });
    lines.push(line);
  };
  const keep = async (kept: LogLine[]) => {
    await mkdir(beckonDir, { recursive: true, mode: 0o700 });
    await writePrivately(`${file}.new`, kept.map((line) => `${JSON.stringify(line)}\n`).join(''));
    await rename(`${file}.new`, file);
    lines = kept;
  };
  const find = (key: string): PersonInLog => {
    const own = lines.filter(isAbout(key));
    const contacts = own.filter((line) => line.kind === 'contact');
    const answer = own.findLastIndex(({ kind }) => kind === 'answered');
    return { key, contacts, silent: own.slice(answer + 1).length };
  };
  const marksIn = () => lines.filter((line) => line.kind === 'no-more');
  const without = (key: string) => lines.filter((line) => !isAbout(key)(line));

  return {
    file,
    find,
    people: () =>
      [...new Set(lines.flatMap((line) => ('key' in line ? [line.key] : [])))].map(find),
    marks: () => marksIn().length,
    async wantsNoMore(key) {
      if (marksIn().length === 0) return false;
      const mark = await blindMark(beckonDir, key);
      return marksIn().some((line) => line.mark === mark);
    },
    add: (contact) => append({ kind: 'contact', ...contact }),
    answer: (key, day) => append({ kind: 'answered', key, day }),
    async takeBack(key) {
      const last = find(key).contacts.at(-1);
      if (last) await keep(lines.filter((line) => line !== last));
      return last !== undefined;
    },
    async erase(key) {
      const kept = without(key);
      const erased = lines.length - kept.length;
      if (erased > 0) await keep(kept);
      return erased;
    },
    async endFor(key, day) {
      const mark = await blindMark(beckonDir, key);
      const others = without(key).filter(
        (line) => !(line.kind === 'no-more' && line.mark === mark),
      );
      await keep([...others, { kind: 'no-more', day, mark }]);
    },
  };
}
