import type {
  ExecutionContext,
  MessageBatch,
  ScheduledController,
} from '@cloudflare/workers-types';
import { answerJson, answerNotFound, answerText } from './answer.ts';
import { handleApply } from './apply.ts';
import { handleCandidate } from './candidate-page.ts';
import { consume } from './consume.ts';
import { handleContacts } from './contacts.ts';
import { handleCount, isOfVisits, takeVisits } from './count.ts';
import { sweep } from './deliver.ts';
import { type Bindings, type Env, type Message, readEnv, SettingsError } from './env.ts';
import { doChores } from './chores.ts';
import { handleHook } from './hooks.ts';
import { log } from './log.ts';
import { readPromiseFigures } from './promises.ts';
import { handlePosted, handleSubscription } from './posted.ts';
import { handleRecruiter } from './recruiter-page.ts';

type RawEnv = Bindings & Record<string, unknown>;

async function route(request: Request, env: Env, context: ExecutionContext): Promise<Response> {
  const [room, ...rest] = new URL(request.url).pathname.slice(1).split('/');
  switch (room) {
    case 'apply':
      return handleApply(request, env, context, rest.join('/'));
    case 'a':
      return handleCandidate(request, env, context, rest);
    case 'r':
      return handleRecruiter(request, env, context, rest);
    case 'posted':
      return handlePosted(request, env, context, rest);
    case 'k':
      return handleSubscription(request, env, rest);
    case 'hooks':
      return handleHook(request, env, rest);
    case 'count':
      return handleCount(request, env, context);
    case 'contacts':
      return handleContacts(request, env);
    case 'promise.json':
      return answerJson(await readPromiseFigures(env.STORE, env.now()), 200);
    default:
      return answerNotFound(env);
  }
}

/** Whatever goes wrong inside stays inside; the person is told that nothing was taken and what to do. */
async function answerFault(error: unknown): Promise<Response> {
  if (error instanceof SettingsError) {
    console.error(error.message);
    return answerText(
      'This service is not set up yet. Its operator finds the reason in the log.',
      500,
    );
  }
  log({ event: 'fault', class: error instanceof Error ? error.name : 'thrown' });
  return Promise.resolve(
    answerText(
      'Something broke on our side, and nothing was taken. Go back, where what you wrote still stands, and press the button again in a moment.',
      503,
      { 'Retry-After': '30' },
    ),
  );
}

export default {
  async fetch(request: Request, raw: RawEnv, context: ExecutionContext): Promise<Response> {
    try {
      return await route(request, readEnv(raw), context);
    } catch (error) {
      return answerFault(error);
    }
  },

  /** Takes what the queue hands over, one by one. */
  async queue(batch: MessageBatch<Message>, raw: RawEnv): Promise<void> {
    const env = readEnv(raw);
    if (isOfVisits(batch)) return takeVisits(batch, env);
    const isDead = batch.queue.endsWith('-dead');
    await consume(env, batch.messages, isDead);
  },

  /** What the clock does; one part's failure leaves the others their turn. */
  async scheduled(_controller: ScheduledController, raw: RawEnv): Promise<void> {
    const env = readEnv(raw);
    try {
      const count = await sweep(env);
      if (count > 0) log({ event: 'swept', count });
    } catch (error) {
      log({ event: 'sweep-fault', class: error instanceof Error ? error.name : 'thrown' });
    }
    await doChores(env);
  },
};
