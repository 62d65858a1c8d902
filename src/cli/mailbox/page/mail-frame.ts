import type { Answer } from '../outcome.ts';

/** No scripts, no forms, an origin of its own; links open a tab that is free of these limits. */
export const FRAME_SANDBOX = 'allow-popups allow-popups-to-escape-sandbox';

const FRAME_POLICY = `sandbox ${FRAME_SANDBOX}; default-src 'none'; style-src 'unsafe-inline'; img-src http: https: data:; font-src data:; frame-ancestors 'self'`;

/** A mail's HTML part as a mail program would show it, the same when opened on its own. */
export function answerFrame(markup: string | null): Answer {
  return {
    kind: 'answer',
    status: markup === null ? 404 : 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': FRAME_POLICY,
      'referrer-policy': 'no-referrer',
    },
    body: openLinksInNewTab(markup ?? '<!doctype html><title>No HTML part</title>'),
  };
}

/** Behind the doctype, if there is one, so that the mail keeps its layout mode. */
function openLinksInNewTab(markup: string): string {
  const opening = /^\s*(?:<!doctype[^>]*>)?\s*(?:<html[^>]*>)?\s*(?:<head[^>]*>)?/i;
  return markup.replace(opening, (start) => `${start}<base target="_blank">`);
}
