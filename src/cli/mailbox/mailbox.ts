import type { FaultPlan } from './faults.ts';
import type { IdempotencyKeys } from './idempotency.ts';
import type { MailStore } from './mail-store.ts';

/** What every request to one mailbox shares. */
export interface Mailbox {
  store: MailStore;
  keys: IdempotencyKeys;
  faults: FaultPlan;
  now: () => Date;
}
