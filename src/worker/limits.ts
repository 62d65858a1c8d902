import type { RateLimit } from '@cloudflare/workers-types';
import { within } from './deadline.ts';
import { log } from './log.ts';

/** How long a limiter is waited for. */
const LIMITER_MS = 1000;

/**
 * Whether a sender stays within a limit.
 * @param whenBroken what to believe of a limiter that throws, hangs or speaks nonsense: an answer must not be lost for
 *   it, but nothing else needs to be taken
 */
export async function isWithin(
  limiter: RateLimit,
  sender: string,
  whenBroken: boolean,
): Promise<boolean> {
  try {
    const { success } = (await within(LIMITER_MS, limiter.limit({ key: sender }))) as {
      success: unknown;
    };
    if (typeof success === 'boolean') return success;
    throw new TypeError('A limiter says yes or no.');
  } catch (error) {
    log({ event: 'limiter-fault', class: error instanceof Error ? error.name : 'thrown' });
    return whenBroken;
  }
}
