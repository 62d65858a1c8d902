import * as z from 'zod';

const MOST_TIMES = 10_000;
const MOST_SECONDS = 3600;

const times = z.int().min(1).max(MOST_TIMES).optional();

const ALLOWED = `{"status":429,"retryAfter":1}, {"status":500}, {"status":422}, {"hang":true}, {"drop":true}, {"acceptThenDrop":true} and {"emptyOk":true}; each may have "times" from 1 to ${MOST_TIMES}; "retryAfter" takes whole seconds up to ${MOST_SECONDS}`;

const faultSchema = z.union(
  [
    z.strictObject({
      status: z.literal(429),
      retryAfter: z.int().min(0).max(MOST_SECONDS).default(1),
      times,
    }),
    z.strictObject({ status: z.literal([500, 422]), times }),
    /** Never answered, nothing stored. */
    z.strictObject({ hang: z.literal(true), times }),
    /** Connection cut, nothing stored. */
    z.strictObject({ drop: z.literal(true), times }),
    /** Stored for good, then the connection is cut. */
    z.strictObject({ acceptThenDrop: z.literal(true), times }),
    /** Answered with 200 and an object without id, nothing stored. */
    z.strictObject({ emptyOk: z.literal(true), times }),
  ],
  { error: ({ input }) => `${JSON.stringify(input)} is no fault that can be made` },
);
export type Fault = z.output<typeof faultSchema>;

const shape = { error: 'expected {"next":[…]} and nothing else' };

const faultListSchema = z.strictObject({ next: z.array(faultSchema, shape) }, shape);

export type ParsedFaults = { ok: true; next: Fault[] } | { ok: false; message: string };

/** Reads what `PUT /faults` was sent; says what is allowed when it cannot. */
export function parseFaults(value: unknown): ParsedFaults {
  const result = faultListSchema.safeParse(value);
  if (result.success) return { ok: true, next: result.data.next };
  const [problem] = result.error.issues;
  const place = problem && z.core.toDotPath(problem.path);
  const message = `${place ? `${place}: ` : ''}${problem?.message}. Allowed in the list: ${ALLOWED}.`;
  return { ok: false, message };
}

/** The faults still to come. They are not kept on the disk: a restarted mailbox behaves. */
export interface FaultPlan {
  set(next: Fault[]): void;
  left(): Fault[];
  /** The fault for the next call that sends mail, which is thereby used up. */
  take(): Fault | undefined;
}

export function createFaultPlan(): FaultPlan {
  let next: Fault[] = [];
  return {
    set(faults) {
      next = [...faults];
    },
    left: () => next,
    take() {
      const [fault, ...others] = next;
      if (!fault) return undefined;
      const timesLeft = (fault.times ?? 1) - 1;
      next = timesLeft > 0 ? [{ ...fault, times: timesLeft }, ...others] : others;
      return fault;
    },
  };
}
