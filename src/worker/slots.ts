/** What fills a drawn page or mail: text by name; a list where several boxes can be ticked. */
export type Slots = Readonly<Record<string, string | readonly string[] | undefined>>;

const hasValue = (slots: Slots, name: string | null) =>
  name !== null && slots[name] !== undefined && slots[name].length > 0;

const textOf = (slots: Slots, name: string | null): string => {
  const value = name === null ? undefined : slots[name];
  // The rewriter throws on a lone surrogate.
  return (typeof value === 'string' ? value : (value?.join(', ') ?? '')).toWellFormed();
};

/** A parser drops one line break at the start of a `textarea`: one that was typed needs another before it. */
const forTextarea = (text: string) => (/^[\r\n]/.test(text) ? `\n${text}` : text);

/** The rewriter's `setAttribute` escapes quotes but not `&`, so a typed `&lt;` would come back as `<`. */
const forAttribute = (text: string) => text.replaceAll('&', '&amp;');

function fillControl(element: Element, slots: Slots): void {
  const name = element.getAttribute('data-value');
  const value = name === null ? undefined : slots[name];
  const values = typeof value === 'string' ? [value] : (value ?? []);
  const type = element.getAttribute('type');
  if (element.tagName === 'textarea') {
    element.setInnerContent(forTextarea(textOf(slots, name)));
  } else if (type === 'checkbox' || type === 'radio' || element.tagName === 'option') {
    const flag = element.tagName === 'option' ? 'selected' : 'checked';
    if (value === undefined) return;
    if (values.includes(element.getAttribute('value') ?? '')) element.setAttribute(flag, '');
    else element.removeAttribute(flag);
  } else {
    element.setAttribute('value', forAttribute(textOf(slots, name)));
  }
}

type Element = Parameters<NonNullable<HTMLRewriterElementContentHandlers['element']>>[0];

/**
 * Fills a drawn page. Elements say what they take: `data-slot` their text, `data-value` a control's value,
 * `data-href` a link's address, `data-if` / `data-unless` whether they stay, `data-invalid` and `data-open` a
 * state. Text is escaped; addresses must have been judged before they get here.
 * @param titlePrefix put before the page's title, such as "Error: "
 */
export function fillPage(page: Response, slots: Slots, titlePrefix = ''): Response {
  return new HTMLRewriter()
    .on('[data-if]', {
      element(element) {
        if (hasValue(slots, element.getAttribute('data-if'))) element.removeAttribute('hidden');
        else element.remove();
      },
    })
    .on('[data-unless]', {
      element(element) {
        if (hasValue(slots, element.getAttribute('data-unless'))) element.remove();
      },
    })
    .on('[data-slot]', {
      element(element) {
        element.setInnerContent(textOf(slots, element.getAttribute('data-slot')));
      },
    })
    .on('[data-value]', { element: (element) => fillControl(element, slots) })
    .on('[data-href]', {
      element(element) {
        const name = element.getAttribute('data-href');
        if (hasValue(slots, name)) element.setAttribute('href', forAttribute(textOf(slots, name)));
        else element.remove();
      },
    })
    .on('[data-action]', {
      element(element) {
        const name = element.getAttribute('data-action');
        element.setAttribute('action', forAttribute(textOf(slots, name)));
      },
    })
    .on('[data-invalid]', {
      element(element) {
        if (hasValue(slots, element.getAttribute('data-invalid'))) {
          element.setAttribute('aria-invalid', 'true');
        }
      },
    })
    .on('[data-open]', {
      element(element) {
        if (hasValue(slots, element.getAttribute('data-open'))) element.setAttribute('open', '');
      },
    })
    .on('title', {
      element(element) {
        if (titlePrefix) element.prepend(titlePrefix);
      },
    })
    .transform(page);
}

const LINE_CONDITION = /^\{\{([?!])([a-z-]+)\}\}/;
const SLOT = /\{\{([a-z-]+)\}\}/g;

/**
 * Fills the text part of a mail. `{{name}}` stands for a slot; a line that begins with `{{?name}}` stays only if
 * the slot has a value, one that begins with `{{!name}}` only if it has none.
 */
export function fillText(shell: string, slots: Slots): string {
  return shell
    .split('\n')
    .flatMap((line) => {
      const [mark, sign, name = ''] = LINE_CONDITION.exec(line) ?? [];
      if (mark === undefined) return [line];
      return hasValue(slots, name) === (sign === '?') ? [line.slice(mark.length)] : [];
    })
    .join('\n')
    .replaceAll(SLOT, (_, name: string) => textOf(slots, name));
}
