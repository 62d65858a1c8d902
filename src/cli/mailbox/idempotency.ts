import type { Delivery } from './mail.ts';

const KEY_LIFETIME_MS = 24 * 60 * 60 * 1000;

/** What a key says about a call: go on (and `release` when done), or why not. */
type Claim =
  | { kind: 'new'; release(): void }
  | { kind: 'repeat'; ids: string[] }
  | { kind: 'other-body' }
  | { kind: 'in-progress' };

/** Resend's memory for idempotency keys: each answers for 24 hours after its accepted call. */
export interface IdempotencyKeys {
  claim(key: string, digest: string): Claim;
  remember(delivery: Delivery): void;
  /** The deliveries whose keys still answer, without regard to whether their mails still exist. */
  remembered(): Delivery[];
}

export function createIdempotencyKeys(now: () => Date): IdempotencyKeys {
  const accepted = new Map<string, Delivery>();
  const inProgress = new Set<string>();

  const hasExpired = ({ at }: Delivery) => now().getTime() - Date.parse(at) >= KEY_LIFETIME_MS;

  /** Deliveries stand in order of age, so the first live one ends the search. */
  function forgetExpired(): void {
    for (const [key, delivery] of accepted) {
      if (!hasExpired(delivery)) return;
      accepted.delete(key);
    }
  }

  return {
    claim(key, digest) {
      forgetExpired();
      if (inProgress.has(key)) return { kind: 'in-progress' };
      const earlier = accepted.get(key);
      if (earlier && !hasExpired(earlier)) {
        return earlier.digest === digest
          ? { kind: 'repeat', ids: earlier.ids }
          : { kind: 'other-body' };
      }
      inProgress.add(key);
      return { kind: 'new', release: () => inProgress.delete(key) };
    },
    remember(delivery) {
      if (delivery.key === null) return;
      accepted.delete(delivery.key);
      accepted.set(delivery.key, { ...delivery, mails: [] });
    },
    remembered() {
      return [...accepted.values()].filter((delivery) => !hasExpired(delivery));
    },
  };
}
