/** What is read of a request's headers; the rest is nobody's business. */
interface Headers {
  get(name: string): string | null;
}

/** Whether a browser asks not to be counted: Global Privacy Control, or Do Not Track. */
export function asksNotToBeCounted(headers: Headers): boolean {
  return headers.get('sec-gpc')?.trim() === '1' || headers.get('dnt')?.trim() === '1';
}

/** Whether a page was fetched or drawn ahead of a visit that may never come. */
export function isFetchedAhead(headers: Headers): boolean {
  return ['sec-purpose', 'purpose', 'x-purpose', 'x-moz'].some((name) =>
    /prefetch|prerender|preview/i.test(headers.get(name) ?? ''),
  );
}
