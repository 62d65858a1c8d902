import { fillPage, type Slots } from './slots.ts';

/** A mail's shell with its texts taken out: literal, slot, literal, slot … literal. */
interface Cut {
  literals: string[];
  names: string[];
}

/** Private-use characters that no shell holds; what a person typed never meets them, since it comes in afterwards. */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];
const MARKED = new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`);
const KEPT_CUTS = 200;
const kept = new Map<string, Map<string, Cut>>();

const escapeText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const escapeAttribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

async function cutShell(shell: string, names: readonly string[]): Promise<Cut> {
  const marks = Object.fromEntries(names.map((name) => [name, `${OPEN}${name}${CLOSE}`]));
  const parts = (await fillPage(new Response(shell), marks).text()).split(MARKED);
  return {
    literals: parts.filter((_, index) => index % 2 === 0),
    names: parts.filter((_, index) => index % 2 === 1),
  };
}

/**
 * Fills a mail's HTML as `fillPage` does, byte for byte, but lets the rewriter see each shell only once for each set
 * of slots that have a value: mails are rendered while a candidate waits.
 */
export async function fillMail(shell: string, slots: Slots): Promise<string> {
  const names = Object.keys(slots)
    .filter((name) => slots[name] !== undefined && slots[name].length > 0)
    .toSorted();
  const cuts = kept.get(shell) ?? new Map<string, Cut>();
  if (kept.size > KEPT_CUTS || cuts.size > KEPT_CUTS) kept.clear();
  kept.set(shell, cuts);
  const key = names.join('\n');
  const cut = cuts.get(key) ?? (await cutShell(shell, names));
  cuts.set(key, cut);
  let html = cut.literals[0] ?? '';
  for (const [index, name] of cut.names.entries()) {
    const value = slots[name];
    const text = typeof value === 'string' ? value.toWellFormed() : (value?.join(', ') ?? '');
    const isAttribute = cut.literals[index]?.endsWith('="') === true;
    html += isAttribute ? escapeAttribute(text) : escapeText(text);
    html += cut.literals[index + 1] ?? '';
  }
  return html;
}
