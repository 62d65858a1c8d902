import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CommandError } from '../command.ts';
import { JsonLinesFile, type Span } from './json-lines-file.ts';
import { deliverySchema, type Delivery, type Mail } from './mail.ts';

const PREVIEW_LENGTH = 140;

/** What a list needs of a mail; bodies stay on the disk. */
export interface MailSummary {
  id: string;
  from: string;
  to: string[];
  subject: string;
  preview: string;
  receivedAt: string;
}

interface IndexEntry extends MailSummary {
  span: Span;
  /** Which mail of its delivery. */
  position: number;
}

/** The mails of one mailbox, oldest first. */
export interface MailStore {
  /** Resolves when the delivery would survive a crash. */
  keep(delivery: Delivery): Promise<void>;
  /** Forgets every mail, and keeps of the deliveries only what is handed in. */
  empty(getRemembered: () => Delivery[]): Promise<void>;
  summaries(): readonly MailSummary[];
  find(id: string): Promise<Mail | undefined>;
  /** Reads the wanted mails one by one; what comes or goes after the first has no effect. */
  readMails(isWanted: (mail: MailSummary) => boolean): AsyncGenerator<Mail>;
  close(): Promise<void>;
}

/**
 * Opens the store under `stateDir`, made if missing.
 * @param onKept learns of each delivery: of those on the disk now, of later ones when they are safe
 * @throws CommandError when the folder or file cannot be used
 */
export async function openMailStore(
  stateDir: string,
  onKept: (delivery: Delivery) => void,
): Promise<MailStore> {
  const path = join(stateDir, 'mailbox', 'mails.jsonl');
  const index = new Map<string, IndexEntry>();

  const note = (delivery: Delivery, span: Span) => {
    for (const [position, mail] of delivery.mails.entries()) {
      index.set(mail.id, { ...summarise(mail), span, position });
    }
    onKept(delivery);
  };

  const file = await openFile(path, (line, span, lineNumber) => {
    note(parseDelivery(line, `${path}: line ${lineNumber}`), span);
  });

  async function* readMails(isWanted: (mail: MailSummary) => boolean): AsyncGenerator<Mail> {
    const entries = [...index.values()].filter(isWanted);
    const reader = file.openReader();
    try {
      for (const { span, position } of entries) {
        const mail = parseDelivery(await reader.read(span), path).mails[position];
        if (mail) yield mail;
      }
    } finally {
      await reader.close();
    }
  }

  return {
    keep(delivery) {
      return file.append(JSON.stringify(delivery), (span) => note(delivery, span));
    },
    empty(getRemembered) {
      return file.replace(
        () => getRemembered().map((delivery) => JSON.stringify({ ...delivery, mails: [] })),
        () => index.clear(),
      );
    },
    summaries: () => [...index.values()],
    async find(id) {
      if (!index.has(id)) return undefined;
      for await (const mail of readMails((summary) => summary.id === id)) return mail;
      return undefined;
    },
    readMails,
    close: () => file.close(),
  };
}

async function openFile(
  path: string,
  onLine: (line: string, span: Span, lineNumber: number) => void,
): Promise<JsonLinesFile> {
  try {
    await mkdir(dirname(path), { recursive: true });
    return await JsonLinesFile.open(path, onLine);
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(
      `The mailbox cannot keep its mails in ${path} (${(error as Error).message}). Name a folder that can be written to with STATE_DIR.`,
      { cause: error },
    );
  }
}

function parseDelivery(line: string, place: string): Delivery {
  try {
    return deliverySchema.parse(JSON.parse(line));
  } catch (error) {
    throw new CommandError(
      `${place} does not hold a mail that this mailbox can read. Move the file away, then start again.`,
      { cause: error },
    );
  }
}

function summarise(mail: Mail): MailSummary {
  return {
    id: mail.id,
    from: mail.from,
    to: mail.to,
    subject: mail.subject,
    preview: (mail.text ?? '').replace(/\s+/g, ' ').trim().slice(0, PREVIEW_LENGTH),
    receivedAt: mail.received_at,
  };
}
