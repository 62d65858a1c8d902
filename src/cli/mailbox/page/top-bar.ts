import type { Fault } from '../faults.ts';
import { html, type Html } from '../../../html.ts';

/** What stands above the list and the mail. */
export function drawTopBar(bar: { total: number; faults: Fault[]; isList: boolean }): Html {
  const count = `${bar.total.toLocaleString('en-GB')} ${bar.total === 1 ? 'mail' : 'mails'}`;
  const name = html`<img src="/assets/envelope.svg" alt="" width="28" height="28" /> Mailbox`;
  return html`<a class="skip" href="#content">Skip to the content</a>
    <header class="bar">
      ${
        bar.isList
          ? html`<h1 class="name">${name}</h1>`
          : html`<p class="name"><a href="/">${name}</a></p>`
      }
      <p class="count">${count}</p>
      <p class="promise">Everything stays on this machine; nothing here was sent to anybody.</p>
      <p class="notice" id="new-mail" role="status" hidden><a href="/">New mail</a></p>
    </header>
    ${bar.faults.length > 0 && drawFaultNotice(bar.faults)}`;
}

function drawFaultNotice(faults: Fault[]): Html {
  const count = faults.reduce((sum, { times = 1 }) => sum + times, 0);
  return html`<aside class="faults" aria-label="Faults">
    The next ${count === 1 ? 'call' : `${count} calls`} will misbehave, as asked by
    <code>PUT /faults</code>. <a href="/faults">See how</a>
  </aside>`;
}
