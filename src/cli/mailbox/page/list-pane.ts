import type { MailSummary } from '../mail-store.ts';
import { formatShortTime } from './format-time.ts';
import { html, type Html } from '../../../html.ts';

export const MAILS_ON_PAGE = 50;

/** One page of the list, newest first. */
export interface ListPage {
  mails: MailSummary[];
  number: number;
  pages: number;
  total: number;
}

/** @param mails oldest first; `number` counts from 1 and is moved to the nearest page there is */
export function cutListPage(mails: readonly MailSummary[], number: number): ListPage {
  const pages = Math.max(1, Math.ceil(mails.length / MAILS_ON_PAGE));
  const nearest = Math.min(Math.max(1, number), pages);
  const end = mails.length - (nearest - 1) * MAILS_ON_PAGE;
  return {
    mails: mails.slice(Math.max(0, end - MAILS_ON_PAGE), end).reverse(),
    number: nearest,
    pages,
    total: mails.length,
  };
}

/** @param openId the mail that the page shows beside the list, if any */
export function drawListPane(page: ListPage, now: Date, openId?: string): Html {
  return html`<nav class="list" aria-label="Mails">
    <ol>
      ${page.mails.map((mail) => drawRow(mail, now, mail.id === openId))}
    </ol>
    ${page.pages > 1 && drawPager(page)}
  </nav>`;
}

function drawRow(mail: MailSummary, now: Date, isOpen: boolean): Html {
  const current = isOpen && html` aria-current="page"`;
  return html`<li id="row-${mail.id}">
    <a class="row" href="/mails/${mail.id}#row-${mail.id}" ${current}>
      <span class="subject"><bdi>${mail.subject}</bdi></span>
      <time datetime="${mail.receivedAt}">${formatShortTime(mail.receivedAt, now)}</time>
      <span class="people">
        <span class="to"><span class="label">to</span> <bdi>${mail.to.join(', ')}</bdi></span>
        <span class="from"><span class="label">from</span> <bdi>${mail.from}</bdi></span>
      </span>
      <span class="preview"><bdi>${mail.preview}</bdi></span>
    </a>
  </li>`;
}

function drawPager({ mails, number, pages, total }: ListPage): Html {
  const first = (number - 1) * MAILS_ON_PAGE + 1;
  const range = `${format(first)}–${format(first + mails.length - 1)} of ${format(total)}`;
  return html`<p class="pager">
    ${number > 1 ? html`<a href="/?page=${number - 1}" rel="prev">Newer</a>` : html`<span>Newer</span>`}
    <span class="range">${range}</span>
    ${number < pages ? html`<a href="/?page=${number + 1}" rel="next">Older</a>` : html`<span>Older</span>`}
  </p>`;
}

function format(count: number): string {
  return count.toLocaleString('en-GB');
}
