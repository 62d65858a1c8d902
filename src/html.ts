const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Markup that is safe to show, since only `html` makes it. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

type Value = string | number | Html | Html[] | undefined | false;

/** A template in which every value is escaped, save markup made by another `html`; nothing shows for false. */
export function html(strings: TemplateStringsArray, ...values: Value[]): Html {
  const shown = values.map(renderValue);
  return new Html(strings.reduce((markup, part, i) => markup + (shown[i - 1] ?? '') + part));
}

function renderValue(value: Value): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Html) return value.markup;
  if (Array.isArray(value)) return value.map(({ markup }) => markup).join('');
  return String(value).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}
