/** What a log line may hold: ids, classes and milliseconds. The type is the guard. */
export interface LogLine {
  event: string;
  outbox?: string;
  application?: string;
  lane?: string;
  status?: number;
  class?: string;
  ms?: number;
  count?: number;
}

/** Ids and classes are made of these; a name that an error brought along may be anything. */
const FIT = /^[\w:/. -]{1,120}$/;

export function log(line: LogLine): void {
  console.log(
    JSON.stringify(line, (_, value: unknown) =>
      typeof value === 'string' && !FIT.test(value) ? 'unfit' : value,
    ),
  );
}
