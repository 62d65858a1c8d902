/** One `beckon` command: what `beckon help` says of it, and how to run it. */
export interface Command {
  /** How it is called, after `beckon `. */
  usage: string;
  /** One line for the overview. */
  summary: string;
  /**
   * Runs the command.
   * @param args what stands behind the command's name
   * @returns the exit code
   * @throws CommandError for what the person who typed it can mend
   */
  run(args: string[]): Promise<number>;
}

/** An error whose message is a whole sentence for the person at the keyboard; printed without a stack. */
export class CommandError extends Error {}
