import './count.ts';
import './compare.ts';
import './find-invitation.ts';
import './pass-on.ts';
import { offerPaste, recogniseLinks } from './recognise.ts';
import { sendQuietly } from './send.ts';

const ID_BYTES = 16;

/** A fresh id for this filling-in of the form, so that the same press twice is one application. */
function submissionId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(ID_BYTES));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function fillHidden(form: HTMLFormElement): void {
  const shown = performance.now();
  const set = (name: string, value: string) => {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = value;
  };
  set('submission', submissionId());
  set('ref', new URLSearchParams(location.search).get('ref') ?? '');
  form.addEventListener(
    'submit',
    () => set('elapsed', String(Math.round(performance.now() - shown))),
    true,
  );
}

const form = document.querySelector<HTMLFormElement>('#apply');
const profile = form?.querySelector<HTMLInputElement>('#profile');
if (form && profile) {
  fillHidden(form);
  recogniseLinks(form, profile);
  offerPaste(form, profile);
  sendQuietly(form);
}
