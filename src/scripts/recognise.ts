/** Says which profile a link leads to, as soon as it stands in the field. Nothing leaves the browser for it. */
export function recogniseLinks(form: HTMLFormElement, profile: HTMLInputElement): void {
  const known = form.querySelector<HTMLOutputElement>('.known');
  const load = () => import('./describe-link.ts');
  const show = async () => {
    if (!known) return;
    const { describeLink } = await load();
    const found = describeLink(profile.value, document.documentElement.lang);
    known.value = found ? (known.dataset['template'] ?? '{}').replace('{}', found) : '';
  };
  const showOrLeave = () => void show().catch(() => undefined);
  profile.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
  profile.addEventListener('input', showOrLeave);
  profile.addEventListener('blur', showOrLeave);
}

/** Shows the paste button where the browser lets a page read the clipboard on a press. */
export function offerPaste(form: HTMLFormElement, profile: HTMLInputElement): void {
  const button = form.querySelector<HTMLButtonElement>('[data-paste]');
  if (!button || typeof navigator.clipboard?.readText !== 'function') return;
  button.hidden = false;
  button.addEventListener('click', () => {
    void navigator.clipboard.readText().then(
      (text) => {
        profile.value = text.trim();
        profile.dispatchEvent(new Event('input', { bubbles: true }));
        profile.focus();
      },
      () => {
        button.hidden = true;
        profile.focus();
      },
    );
  });
}
