type Child = Node | string;

/** Makes an element with attributes and children; every text goes in as text. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A labelled text field. */
export const field = (name: string, label: string, attributes: Record<string, string> = {}) =>
  make('label', {}, label, make('input', { name, autocomplete: 'off', ...attributes }));

/** A labelled choice, its first option the one that is meant when nothing is chosen. */
export const choice = (name: string, label: string, options: readonly [string, string][]) =>
  make(
    'label',
    {},
    label,
    make('select', { name }, ...options.map(([value, text]) => make('option', { value }, text))),
  );

/** A button that copies a text and says so. */
export function copier(label: string, text: string): HTMLButtonElement {
  const button = make('button', { type: 'button' }, label);
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(text).then(
      () => (button.textContent = 'Copied'),
      () => (button.textContent = 'Copy it by hand'),
    );
  });
  return button;
}
