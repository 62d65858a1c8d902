import type { Mailbox } from '../mailbox.ts';
import type { Answer } from '../outcome.ts';
import { html } from '../../../html.ts';
import { cutListPage, drawListPane, MAILS_ON_PAGE } from './list-pane.ts';
import { answerFrame } from './mail-frame.ts';
import { drawEmptyPane, drawMailPane, drawMissingPane, drawUnchosenPane } from './mail-pane.ts';
import { answerPage } from './shell.ts';
import { drawTopBar } from './top-bar.ts';

/** `GET /`: the list, newest first. */
export function answerInbox({ store, faults, now }: Mailbox, query: URLSearchParams): Answer {
  const mails = store.summaries();
  const page = cutListPage(mails, Number.parseInt(query.get('page') ?? '1', 10) || 1);
  const bar = drawTopBar({ total: mails.length, faults: faults.left(), isList: true });
  const panes =
    mails.length === 0
      ? html`<main id="content" class="empty">${drawEmptyPane()}</main>`
      : html`<main id="content" class="panes">
          ${drawListPane(page, now())} ${drawUnchosenPane()}
        </main>`;
  return answerPage({
    title: mails.length === 0 ? 'Mailbox' : `Mailbox (${mails.length})`,
    view: 'list',
    newest: mails.at(-1)?.id ?? '',
    main: html`${bar}${panes}`,
  });
}

/** `GET /mails/<id>`: one mail, with its page of the list beside it where there is room. */
export async function answerMailPage(
  { store, faults, now }: Mailbox,
  id: string,
  query: URLSearchParams,
): Promise<Answer> {
  const mail = await store.find(id);
  const mails = store.summaries();
  const fromNewest = mails.length - 1 - mails.findIndex((summary) => summary.id === id);
  const page = cutListPage(mails, mail ? Math.floor(fromNewest / MAILS_ON_PAGE) + 1 : 1);
  const bar = drawTopBar({ total: mails.length, faults: faults.left(), isList: false });
  return answerPage({
    status: mail ? 200 : 404,
    title: mail ? mail.subject : 'No such mail',
    view: 'mail',
    newest: mails.at(-1)?.id ?? '',
    main: html`${bar}
      <div class="panes">
        ${drawListPane(page, now(), id)}
        ${mail ? drawMailPane(mail, query.get('view'), page.number) : drawMissingPane()}
      </div>`,
  });
}

/** `GET /mails/<id>/html`: what the frame shows. */
export async function answerMailHtml({ store }: Mailbox, id: string): Promise<Answer> {
  const mail = await store.find(id);
  return answerFrame(mail?.html ?? null);
}

/** `GET /newest`: the id of the newest mail, or nothing. */
export function answerNewest({ store }: Mailbox): Answer {
  return {
    kind: 'answer',
    status: 200,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    body: store.summaries().at(-1)?.id ?? '',
  };
}
