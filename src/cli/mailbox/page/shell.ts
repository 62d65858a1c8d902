import type { Answer } from '../outcome.ts';
import { html, type Html } from '../../../html.ts';

/** Scripts come from our own file alone; a mail's markup lives in a frame with a policy of its own. */
const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A whole page of the mailbox around `main`. */
export function answerPage(page: {
  status?: number;
  title: string;
  view: 'list' | 'mail';
  /** Id of the newest mail, so that the page can tell when another one comes. */
  newest: string;
  main: Html;
}): Answer {
  const { markup } = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${page.title}</title>
        <link rel="icon" href="/assets/envelope.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/mailbox.css" />
        <script type="module" src="/assets/announce-mail.js"></script>
      </head>
      <body data-view="${page.view}" data-newest="${page.newest}">
        ${page.main}
      </body>
    </html>`;
  return {
    kind: 'answer',
    status: page.status ?? 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': PAGE_POLICY,
      'referrer-policy': 'no-referrer',
    },
    body: markup,
  };
}
