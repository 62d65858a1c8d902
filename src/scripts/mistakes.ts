/** What the Worker says is wrong, by field, and the link that may have been meant. */
export interface Mistakes {
  errors?: Record<string, string>;
  suggest?: string;
  suggestLabel?: string;
}

/** Shows a text where one is, and nothing where none is. */
export function say(element: HTMLElement | null | undefined, text: string): void {
  if (element) element.textContent = text;
}

function reveal(form: HTMLFormElement, name: string, text: string): void {
  say(form.querySelector<HTMLElement>(`[data-slot="${name}"]`), text);
  const box = form.querySelector<HTMLElement>(`[data-if="${name}"]`);
  if (box) box.hidden = text === '';
}

/** Puts a sentence above the form and takes the reader there. */
export function summarise(form: HTMLFormElement, text: string): void {
  reveal(form, 'form-error', text);
  form.querySelector<HTMLElement>('[data-if="form-error"]')?.focus();
}

function suggest(form: HTMLFormElement, link: string, label: string): void {
  const button = form.querySelector<HTMLButtonElement>('[name=suggested]');
  if (!button) return;
  button.hidden = link === '';
  button.value = link;
  say(button.querySelector<HTMLElement>('[data-slot]'), label);
}

/** Shows each mistake beside its field and goes to the first. */
export function markMistakes(form: HTMLFormElement, mistakes: Mistakes): void {
  const { errors = {} } = mistakes;
  let first: HTMLElement | undefined;
  for (const box of form.querySelectorAll<HTMLElement>('[id$="-error"][data-if]')) {
    const name = box.id.replace(/-error$/, '');
    const message = errors[name] ?? '';
    reveal(form, box.id, message);
    const field = form.querySelector<HTMLElement>(`#${name}`);
    if (message) field?.setAttribute('aria-invalid', 'true');
    else field?.removeAttribute('aria-invalid');
    if (message && field) first ??= field;
  }
  suggest(form, mistakes.suggest ?? '', mistakes.suggestLabel ?? '');
  first?.closest('details')?.setAttribute('open', '');
  first?.focus();
}
