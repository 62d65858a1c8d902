/**
 * Asks now and then for the newest mail. When there is another one, the list is loaded anew; a
 * page that shows a mail stays as it is and offers a link instead.
 */
const ASK_EVERY_MS = 2000;
const { newest, view } = document.body.dataset;
const notice = document.querySelector('#new-mail');

setInterval(async () => {
  if (document.hidden) return;
  try {
    const answer = await fetch('/newest');
    if ((await answer.text()) === newest) return;
    if (view === 'list') location.reload();
    else notice?.removeAttribute('hidden');
  } catch {
    // The mailbox is stopped; it may come back.
  }
}, ASK_EVERY_MS);
