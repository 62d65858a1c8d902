import { openSync, renameSync, read as readFromFile, close as closeFile } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

const readBytes = promisify(readFromFile);
const closeDescriptor = promisify(closeFile);

const NEWLINE = 0x0a;

/** Where one line lies in the file, in bytes, without its line break. */
export interface Span {
  offset: number;
  length: number;
}

/** A view of the file as it was when the reader was made, even if the file is replaced meanwhile. */
export interface LineReader {
  read(span: Span): Promise<string>;
  close(): Promise<void>;
}

interface WaitingLine {
  bytes: Buffer;
  onDurable: (span: Span) => void;
  resolve: () => void;
  reject: (reason: unknown) => void;
}

/**
 * An append-only file of lines for one writer. What `append` has resolved survives the death of the
 * process and of the machine. Lines that wait at the same time share one write and one sync.
 */
export class JsonLinesFile {
  readonly #path: string;
  #handle: FileHandle;
  #size: number;
  #waiting: WaitingLine[] = [];
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(path: string, handle: FileHandle, size: number) {
    this.#path = path;
    this.#handle = handle;
    this.#size = size;
  }

  /**
   * Opens the file, made if missing, and hands over each of its lines. A last line without line
   * break was never acknowledged: it is cut off.
   */
  static async open(
    path: string,
    onLine: (line: string, span: Span, lineNumber: number) => void,
  ): Promise<JsonLinesFile> {
    const handle = await open(path, 'a+');
    try {
      const size = await readLines(handle, onLine);
      await handle.truncate(size);
      await handle.datasync();
      await syncDirectory(path);
      return new JsonLinesFile(path, handle, size);
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  /**
   * Resolves when the line is safe on the disk.
   * @param onDurable called at that moment, before any later change of the file begins
   */
  append(line: string, onDurable: (span: Span) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ bytes: Buffer.from(`${line}\n`), onDurable, resolve, reject });
      if (this.#waiting.length === 1) void this.#takeTurn(() => this.#flush());
    });
  }

  /**
   * Puts other lines in the place of all that the file holds: after a crash either the old or the
   * new lines are there.
   * @param getLines asked when every earlier append is done
   * @param onReplaced called at the moment from which readers see the new lines
   */
  replace(getLines: () => string[], onReplaced: (spans: Span[]) => void): Promise<void> {
    return this.#takeTurn(async () => {
      const lines = getLines().map((line) => Buffer.from(`${line}\n`));
      const draft = `${this.#path}.new`;
      const handle = await open(draft, 'w');
      await handle.writeFile(Buffer.concat(lines));
      await handle.datasync();
      await handle.close();
      const appendable = await open(draft, 'a+');
      const old = this.#handle;
      // In one tick, so that no reader pairs old spans with the new file.
      renameSync(draft, this.#path);
      this.#handle = appendable;
      this.#size = 0;
      onReplaced(lines.map((bytes) => this.#advance(bytes)));
      await syncDirectory(this.#path);
      await old.close();
    });
  }

  /** Must be called in the same tick in which the spans to be read were looked up. */
  openReader(): LineReader {
    const descriptor = openSync(this.#path, 'r');
    return {
      async read({ offset, length }) {
        const bytes = Buffer.alloc(length);
        await readBytes(descriptor, bytes, 0, length, offset);
        return bytes.toString();
      },
      close: () => closeDescriptor(descriptor),
    };
  }

  /** Finishes what waits, then lets go of the file. */
  async close(): Promise<void> {
    await this.#takeTurn(() => this.#handle.close());
  }

  #takeTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => undefined);
    return result;
  }

  async #flush(): Promise<void> {
    const batch = this.#waiting.splice(0);
    try {
      await this.#refuseForeignHands();
      await this.#write(Buffer.concat(batch.map(({ bytes }) => bytes)));
    } catch (error) {
      for (const { reject } of batch) reject(error);
      return;
    }
    for (const { bytes, onDurable, resolve } of batch) {
      onDurable(this.#advance(bytes));
      resolve();
    }
  }

  /** A half-written batch (a full disk, say) is taken back, so that the next one starts clean. */
  async #write(bytes: Buffer): Promise<void> {
    try {
      await this.#handle.appendFile(bytes);
      await this.#handle.datasync();
    } catch (error) {
      await this.#handle.truncate(this.#size);
      throw error;
    }
  }

  /** Acknowledging a line in a deleted file, or behind somebody else's, would be a false promise. */
  async #refuseForeignHands(): Promise<void> {
    const { size, nlink } = await this.#handle.stat();
    if (nlink > 0 && size === this.#size) return;
    throw new Error(
      `${this.#path} was changed or removed by another program. Stop all mailboxes that use it, then start one.`,
    );
  }

  #advance(bytes: Buffer): Span {
    const span = { offset: this.#size, length: bytes.length - 1 };
    this.#size += bytes.length;
    return span;
  }
}

/** @returns the number of bytes up to the last line break */
async function readLines(
  handle: FileHandle,
  onLine: (line: string, span: Span, lineNumber: number) => void,
): Promise<number> {
  let offset = 0;
  let lineNumber = 0;
  let pieces: Buffer[] = [];
  for await (const chunk of handle.createReadStream({ start: 0, autoClose: false })) {
    let rest = chunk as Buffer;
    for (let end = rest.indexOf(NEWLINE); end !== -1; end = rest.indexOf(NEWLINE)) {
      const line = Buffer.concat([...pieces, rest.subarray(0, end)]);
      onLine(line.toString(), { offset, length: line.length }, ++lineNumber);
      offset += line.length + 1;
      pieces = [];
      rest = rest.subarray(end + 1);
    }
    pieces.push(rest);
  }
  return offset;
}

/** A new or renamed file is only safe once its folder is. */
async function syncDirectory(path: string): Promise<void> {
  const directory = await open(dirname(path), 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}
