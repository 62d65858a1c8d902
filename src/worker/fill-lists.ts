import { fillPage, fillText, type Slots } from './slots.ts';

/** What one item of a list is filled with. */
export interface Item {
  slots: Slots;
  lists?: Lists;
}

/** Items by the name of the list they belong to. */
export type Lists = Readonly<Record<string, readonly Item[]>>;

const OPENING = /<template data-each="([a-z-]+)"[^>]*>/;
const ANY_TEMPLATE = /<template\b[^>]*>|<\/template>/g;

/** Finds where the template that begins before `from` ends. */
function findEnd(shell: string, from: number): { inner: number; outer: number } {
  let depth = 1;
  ANY_TEMPLATE.lastIndex = from;
  for (let tag = ANY_TEMPLATE.exec(shell); tag; tag = ANY_TEMPLATE.exec(shell)) {
    depth += tag[0].startsWith('</') ? -1 : 1;
    if (depth === 0) return { inner: tag.index, outer: ANY_TEMPLATE.lastIndex };
  }
  throw new Error('A drawn template has no end.');
}

/** Takes the templates out of a drawn shell and leaves an empty one, by number, in the place of each. */
function takeTemplates(shell: string): {
  outer: string;
  inners: { list: string; inner: string }[];
} {
  const inners: { list: string; inner: string }[] = [];
  let outer = '';
  let rest = shell;
  for (let found = OPENING.exec(rest); found; found = OPENING.exec(rest)) {
    const [tag, list = ''] = found;
    const start = found.index + tag.length;
    const end = findEnd(rest, start);
    outer += `${rest.slice(0, found.index)}<template data-nth="${inners.length}"></template>`;
    inners.push({ list, inner: rest.slice(start, end.inner) });
    rest = rest.slice(end.outer);
  }
  return { outer: outer + rest, inners };
}

/**
 * Fills a drawn page or mail in which `<template data-each="name">` stands for its content once an item, and
 * `data-width="name"` for a width in per cent. Templates are found in what the build drew, before anything is filled
 * in, and what is put in their place has been escaped by `fillPage`: no text can become markup.
 */
export async function fillHtmlLists(shell: string, { slots, lists = {} }: Item): Promise<string> {
  const { outer, inners } = takeTemplates(shell);
  const filled = await Promise.all(
    inners.map(async ({ list, inner }) => {
      const items = (lists[list] ?? []).map((item) => fillHtmlLists(inner, item));
      return (await Promise.all(items)).join('');
    }),
  );
  const rewriter = new HTMLRewriter()
    .on('template[data-nth]', {
      element(element) {
        const html = filled[Number(element.getAttribute('data-nth'))] ?? '';
        element.replace(html, { html: true });
      },
    })
    .on('[data-width]', {
      element(element) {
        const share = Number(slots[element.getAttribute('data-width') ?? '']);
        element.setAttribute('width', `${Number.isFinite(share) ? share : 0}%`);
        if (!(share > 0)) element.remove();
      },
    });
  return rewriter.transform(fillPage(new Response(outer), slots)).text();
}

const MARK = /^\{\{#([a-z-]+)\}\}$/;

/** Fills the text part of a mail, in which the lines from `{{#name}}` to `{{/name}}` stand once an item. */
export function fillTextLists(shell: string, { slots, lists = {} }: Item): string {
  const lines = shell.split('\n');
  const start = lines.findIndex((line) => MARK.test(line));
  if (start < 0) return fillText(shell, slots);
  const [, list = ''] = MARK.exec(lines[start] ?? '') ?? [];
  const end = lines.indexOf(`{{/${list}}}`, start);
  if (end < 0) throw new Error(`The list ${list} of a drawn mail has no end.`);
  const inner = lines.slice(start + 1, end).join('\n');
  const parts = [
    ...(start > 0 ? [fillText(lines.slice(0, start).join('\n'), slots)] : []),
    ...(lists[list] ?? []).map((item) => fillTextLists(inner, item)),
    fillTextLists(lines.slice(end + 1).join('\n'), { slots, lists }),
  ];
  return parts.join('\n');
}
