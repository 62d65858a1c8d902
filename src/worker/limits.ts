import type { RateLimit } from '@cloudflare/workers-types';
import { within } from './deadline.ts';
import { log } from './log.ts';

/** How long a limiter is waited for. */
const LIMITER_MS = 1000;

/**
 * Whether a sender stays within a limit. A limiter that is broken, silent or speaks nonsense holds nobody up: a lost
 * answer is worse than a flood, which the limits of the store still hold.
 */
export async function isWithin(limiter: RateLimit, sender: string): Promise<boolean> {
  try {
    const { success } = await within(LIMITER_MS, limiter.limit({ key: sender }));
    return success;
  } catch (error) {
    log({ event: 'limiter-fault', class: error instanceof Error ? error.name : 'thrown' });
    return true;
  }
}
