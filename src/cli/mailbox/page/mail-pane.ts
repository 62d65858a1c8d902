import type { Mail } from '../mail.ts';
import { formatFullTime } from './format-time.ts';
import { html, type Html } from '../../../html.ts';
import { FRAME_SANDBOX } from './mail-frame.ts';

const VIEWS = { html: 'HTML', text: 'Plain text', headers: 'Headers' } as const;
type View = keyof typeof VIEWS;

/** One mail in the view asked for; without one, its HTML part if it has one. */
export function drawMailPane(mail: Mail, askedView: string | null, listPage: number): Html {
  const view = isView(askedView) ? askedView : mail.html === null ? 'text' : 'html';
  return html`<main id="content" class="mail">
    <p class="back"><a href="/?page=${listPage}#row-${mail.id}">All mails</a></p>
    <h1><bdi>${mail.subject}</bdi></h1>
    <dl class="facts">
      ${drawFact('From', mail.from)} ${drawFact('To', mail.to)} ${drawFact('Cc', mail.cc)}
      ${drawFact('Bcc', mail.bcc)} ${drawFact('Reply to', mail.reply_to)}
      <div>
        <dt>Received</dt>
        <dd><time datetime="${mail.received_at}">${formatFullTime(mail.received_at)}</time></dd>
      </div>
    </dl>
    <nav class="views" aria-label="Views of this mail">
      ${Object.entries(VIEWS).map(([name, label]) => {
        const current = name === view && html` aria-current="page"`;
        return html`<a href="/mails/${mail.id}?view=${name}#row-${mail.id}" ${current}
          >${label}</a
        >`;
      })}
    </nav>
    ${drawView(mail, view)}
  </main>`;
}

/** Stands beside the list while no mail is chosen. */
export function drawUnchosenPane(): Html {
  return html`<p class="unchosen">Choose a mail to read it here.</p>`;
}

export function drawMissingPane(): Html {
  return html`<main id="content" class="mail">
    <h1>This mail is not here</h1>
    <p>It may have been cleared away with <code>DELETE /emails</code>.</p>
    <p><a href="/">All mails</a></p>
  </main>`;
}

export function drawEmptyPane(): Html {
  return html`<h2>No mail yet</h2>
    <p>
      Whatever the site sends while it runs on this machine lands here, the recruiter’s notice of a
      new application first of all. Open a vacancy, paste a profile link and press the button: the
      mail is here within seconds, and this page shows it by itself.
    </p>
    <p>
      With script off, <a href="/">load the page again</a>. Programs read the same mails at
      <a href="/emails"><code>GET /emails</code></a
      >.
    </p>`;
}

function isView(value: string | null): value is View {
  return value !== null && Object.hasOwn(VIEWS, value);
}

function drawView(mail: Mail, view: View): Html {
  switch (view) {
    case 'html':
      return mail.html === null
        ? html`<p class="absent">This mail has no HTML part.</p>`
        : html`<iframe
            sandbox="${FRAME_SANDBOX}"
            src="/mails/${mail.id}/html"
            title="HTML part of ${mail.subject}"
          ></iframe>`;
    case 'text':
      return mail.text === null
        ? html`<p class="absent">This mail has no plain text part.</p>`
        : html`<pre class="text" tabindex="0" dir="auto">${mail.text}</pre>`;
    case 'headers':
      return drawHeaders(mail);
  }
}

function drawHeaders(mail: Mail): Html {
  return html`<dl class="headers">
    ${Object.entries(mail.headers).map(([name, value]) => drawFact(name, value))}
    ${mail.tags.map(({ name, value }) => drawFact(`Tag ${name}`, value))}
    ${drawFact('Idempotency key', mail.idempotency_key ?? 'none')} ${drawFact('Id', mail.id)}
  </dl>`;
}

/** Nothing for an empty list. */
function drawFact(name: string, values: string | string[]): Html {
  const list = typeof values === 'string' ? [values] : values;
  if (list.length === 0) return html``;
  return html`<div>
    <dt>${name}</dt>
    ${list.map((value) => html`<dd><bdi>${value}</bdi></dd>`)}
  </div>`;
}
