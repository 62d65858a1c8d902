import { DAY_MS } from '../invitation/invitation.ts';
import { openInvitation, type Opened } from '../invitation/open-invitation.ts';
import { describeProfile } from '../invitation/profile-places.ts';

type Greeting = Extract<Opened, { ok: true }>['invitation'];

/** Puts the profile into every form that asks for one, and says beside it whose it is. */
function fillForms(profile: string): void {
  for (const field of document.querySelectorAll<HTMLInputElement>('input[name=profile]')) {
    field.value = profile;
    const known = field.form?.querySelector<HTMLOutputElement>('.known');
    if (known)
      known.value = (known.dataset['template'] ?? '').replace('{}', () => describeProfile(profile));
  }
}

/** Fills the blanks of the greeting; every word goes in as text. */
function fillGreeting(box: HTMLElement, invitation: Greeting): void {
  const { to, profile, note, written, days } = invitation;
  const dates = new Intl.DateTimeFormat(box.dataset['dates'], {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  const blanks: Record<string, string> = {
    to,
    note,
    profile: describeProfile(profile),
    written: dates.format(written * DAY_MS),
    until: dates.format((written + days) * DAY_MS),
    here: location.host,
  };
  for (const blank of box.querySelectorAll<HTMLElement>('[data-fill]'))
    blank.textContent = blanks[blank.dataset['fill'] ?? ''] ?? '';
}

const forget = () => history.replaceState(history.state, '', location.pathname + location.search);

/** The part of the page that is for personal links alone; undefined while the line is down. */
async function receive(request: XMLHttpRequest): Promise<HTMLElement | undefined> {
  if (request.readyState !== XMLHttpRequest.DONE)
    await new Promise((resolve) => request.addEventListener('loadend', resolve, { once: true }));
  const box = request.responseXML?.querySelector<HTMLElement>('.invitation');
  return box ? document.importNode(box, true) : undefined;
}

/**
 * Opens the personal link that the address holds, and shows the greeting or why there is none.
 * @param place where it is shown
 * @param request for the drawn and empty greeting
 */
export async function showInvitation(place: HTMLElement, request: XMLHttpRequest): Promise<void> {
  const box = await receive(request);
  if (!box) return;
  const form = document.querySelector<HTMLFormElement>('#apply');
  const slug = form?.action.split('/').at(-1) ?? '';
  const { unlisted } = place.dataset;
  const { site = '', keys = '' } = box.dataset;
  const opened = await openInvitation(location.hash, { site, slug }, keys.split(' '), Date.now());
  const invitation = opened.ok ? opened.invitation : undefined;
  const others = `:is([data-sender]:not([data-sender="${invitation?.sender}"]), [data-refused])`;
  const isNamed = box.querySelector(`.from[data-sender="${invitation?.sender}"]`) !== null;
  const reason = opened.ok ? 'forged' : opened.reason;
  if (invitation && isNamed) {
    for (const other of box.querySelectorAll(others)) other.remove();
    if (location.origin === site) box.querySelector('[data-elsewhere]')?.remove();
    if (unlisted !== undefined) box.querySelector('[data-listed]')?.remove();
    fillGreeting(box, invitation);
    fillForms(invitation.profile);
    form?.addEventListener('submit', forget);
  } else {
    box.removeAttribute('aria-labelledby');
    box.replaceChildren(...box.querySelectorAll(`[data-refused=${reason}]`));
  }
  place.replaceChildren(box);
}
