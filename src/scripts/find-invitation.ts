/**
 * Opens a personal link, whose fragment begins with `To-`. All that belongs to it is loaded only then. A link that is
 * followed while the page is open changes nothing but the fragment.
 */
function open(): void {
  const place = document.querySelector<HTMLElement>('#personal');
  if (!place || !location.hash.startsWith('#To-')) return;
  // Not fetch(): under Trusted Types only a request for a document hands over parsed HTML.
  const request = new XMLHttpRequest();
  request.open('GET', place.dataset['from'] ?? '');
  request.responseType = 'document';
  request.send();
  void import('./invitation.ts')
    .then(({ showInvitation }) => showInvitation(place, request))
    .catch(() => undefined);
}

open();
addEventListener('hashchange', open);
