/** Work that did not end in time. What it does meanwhile is unknown, not undone. */
export class DeadlineError extends Error {
  override name = 'DeadlineError';
}

/**
 * Waits for work, but not for ever.
 * @throws DeadlineError when `ms` have passed
 */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DeadlineError('too late')), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
