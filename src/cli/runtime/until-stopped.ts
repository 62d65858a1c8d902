const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Waits for Ctrl-C or a polite kill. Wrangler listens too and would exit at once, so its listeners are put aside:
 * whoever started things stops them in order.
 */
export function untilStopped(): Promise<void> {
  for (const signal of SIGNALS) process.removeAllListeners(signal);
  return new Promise((resolve) => {
    for (const signal of SIGNALS) process.once(signal, () => resolve());
  });
}
