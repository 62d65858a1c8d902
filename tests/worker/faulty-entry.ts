import type {
  D1Database,
  D1PreparedStatement,
  ExecutionContext,
  Message as QueueMessage,
  MessageBatch,
  Queue,
  RateLimit,
  ScheduledController,
} from '@cloudflare/workers-types';
import type { Bindings, Message } from '../../src/worker/env.ts';
import worker from '../../src/worker/index.ts';

/** How a call of a port goes wrong. "After" and "hang-after" are done, and nobody is told. */
export type FaultKind = 'before' | 'after' | '429' | '5xx' | 'garbage' | 'hang' | 'hang-after';

/** What the Worker calls. `both` are store and queue. */
type Port = 'store' | 'queue' | 'limiter';

/** Which calls go wrong: the n-th of a port, or with `nth` 0 all of them. */
export interface Plan {
  port: Port | 'both';
  nth: number;
  kind: FaultKind;
}

/** Waits are this much shorter than they are, so that a test of time-outs does not take minutes. */
const FASTER = 20;
const realSetTimeout = globalThis.setTimeout;
globalThis.setTimeout = ((run: () => void, ms = 0) =>
  realSetTimeout(run, ms / FASTER)) as typeof setTimeout;

let plan: Plan | null = null;
let calls = 0;
let hasStruck = false;
/** Every text that the store was asked to prepare. */
const queries = new Set<string>();

const NEVER = new Promise<never>(() => undefined);
const TEXTS = {
  '429': 'D1_ERROR: Too many requests queued for the database.',
  '5xx': 'D1_ERROR: Internal error while executing the query: Network connection lost.',
};

/** Makes one call of a port, or lets it go wrong as planned. */
async function strike<T>(port: Port, call: () => Promise<T>): Promise<T> {
  if (!plan || !(plan.port === 'both' ? ['store', 'queue'] : [plan.port]).includes(port))
    return call();
  calls += 1;
  if (plan.nth !== 0 && calls !== plan.nth) return call();
  hasStruck = true;
  switch (plan.kind) {
    case 'before':
      throw new Error('Broken before it was done.');
    case 'after':
      await call();
      throw new Error('Broken after it was done.');
    case '429':
    case '5xx':
      throw new Error(TEXTS[plan.kind]);
    case 'garbage':
      await call();
      return undefined as T;
    case 'hang':
      return NEVER;
    case 'hang-after':
      await call();
      return NEVER;
  }
}

const REAL = new WeakMap<object, D1PreparedStatement>();

function faultyStatement(real: D1PreparedStatement): D1PreparedStatement {
  const wrapped = {
    bind: (...values: unknown[]) => faultyStatement(real.bind(...values)),
    first: (...names: [string]) => strike('store', () => real.first(...names)),
    run: () => strike('store', () => real.run()),
    all: () => strike('store', () => real.all()),
    raw: () => strike('store', () => real.raw()),
  };
  REAL.set(wrapped, real);
  return wrapped as unknown as D1PreparedStatement;
}

function faultyStore(real: D1Database): D1Database {
  return {
    prepare: (query: string) => {
      queries.add(query);
      return faultyStatement(real.prepare(query));
    },
    batch: (statements: D1PreparedStatement[]) =>
      strike('store', () => real.batch(statements.map((each) => REAL.get(each) ?? each))),
  } as unknown as D1Database;
}

/** A second is the longest that anything waits in the queue. */
const soon = <T extends { delaySeconds?: number }>(options: T | undefined) =>
  options && { ...options, delaySeconds: Math.min(1, options.delaySeconds ?? 0) };

function faultyQueue(real: Queue<Message>): Queue<Message> {
  return {
    send: (body: Message, options?: { delaySeconds?: number }) =>
      strike('queue', () => real.send(body, soon(options))),
    sendBatch: (messages: { body: Message }[]) => strike('queue', () => real.sendBatch(messages)),
  } as unknown as Queue<Message>;
}

const faultyLimiter = (real: RateLimit): RateLimit => ({
  limit: (options) => strike('limiter', () => real.limit(options)),
});

type RawEnv = Bindings & Record<string, unknown>;
const faulty = (env: RawEnv): RawEnv => ({
  ...env,
  STORE: faultyStore(env.STORE),
  OUTBOX: faultyQueue(env.OUTBOX),
  BURST: faultyLimiter(env.BURST),
  FLOOD: faultyLimiter(env.FLOOD),
});

const impatient = (message: QueueMessage<Message>) => ({
  id: message.id,
  body: message.body,
  attempts: message.attempts,
  timestamp: message.timestamp,
  ack: () => message.ack(),
  retry: (options?: { delaySeconds?: number }) => message.retry(soon(options)),
});

/** The Worker with ports that misbehave as `PUT /hooks/plan` says; `GET` tells whether they have. */
export default {
  async fetch(request: Request, env: RawEnv, context: ExecutionContext): Promise<Response> {
    if (new URL(request.url).pathname !== '/hooks/plan') {
      return worker.fetch(request, faulty(env), context);
    }
    if (request.method === 'PUT') {
      plan = (await request.json()) as Plan | null;
      calls = 0;
      hasStruck = false;
    }
    return Response.json({ hasStruck, calls, queries: [...queries] });
  },
  queue: (batch: MessageBatch<Message>, env: RawEnv) =>
    worker.queue(
      {
        queue: batch.queue,
        messages: batch.messages.map(impatient),
      } as unknown as MessageBatch<Message>,
      faulty(env),
    ),
  scheduled: (controller: ScheduledController, env: RawEnv) =>
    worker.scheduled(controller, faulty(env)),
};
