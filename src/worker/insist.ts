import { within } from './deadline.ts';

/** Waits between the tries of one write. */
const WAITS_MS = [100, 400, 1200] as const;
/** The longest one try is waited for, and all of them with their waits. */
const TRY_MS = 3000;
const ALL_MS = 8000;

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Up to a quarter more or less, so that those who failed together do not come back together. */
const withJitter = (ms: number) => ms * (0.75 + Math.random() / 2);

/**
 * Makes a repeatable write until it is answered: four tries at most, eight seconds in all. An error after a write
 * means "unknown", never "failed", so each try is the same write.
 * @throws the last try's error
 */
export async function insist<T>(write: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + ALL_MS;
  for (const pause of WAITS_MS) {
    try {
      return await within(Math.min(TRY_MS, deadline - Date.now()), write());
    } catch (error) {
      const pausing = withJitter(pause);
      if (Date.now() + pausing >= deadline) throw error;
      await wait(pausing);
    }
  }
  return within(Math.min(TRY_MS, Math.max(1, deadline - Date.now())), write());
}
