import type { CardFacts } from './card-facts.ts';
import { facesOf, type Hand } from './fonts.ts';
import { type SetText, setLines, setTitle } from './set-text.ts';

/** An element as satori takes it; text is a value here, never markup. */
export interface Element {
  type: string;
  props: { style: Style; children?: Element | Element[] | string };
}
export type Style = Record<string, string | number>;

export const PAPER = '#fdfcfa';
export const TINT = '#f4f1ea';
const INK = '#1a1917';
const SOFT = '#57534b';
const LINE = '#dbd6ca';

export const box = (style: Style, children: Element[] = []): Element => ({
  type: 'div',
  props: { style: { display: 'flex', flexDirection: 'column', ...style }, children },
});

/** A text whose first letter is written from right to left. */
const RIGHT_TO_LEFT = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u;

const LEADING = 1.2;
const lineHeight = (size: number, leading: number) => Math.round(size * leading);

/** One block of lines that have been broken already. */
export function textBlock(
  { lines, size }: SetText,
  hand: Hand,
  style: Style & { leading?: number },
): Element {
  const { leading = LEADING, ...rest } = style;
  const text = lines.join(' ');
  const families = facesOf(text, hand).map(({ name }) => name);
  return box(
    {
      alignItems: RIGHT_TO_LEFT.test(text) ? 'flex-end' : 'flex-start',
      ...rest,
      fontFamily: families.join(', '),
      fontSize: size,
    },
    lines.map((line) => ({
      type: 'div',
      props: {
        style: {
          display: 'flex',
          whiteSpace: 'nowrap',
          height: lineHeight(size, leading),
          lineHeight: leading,
        },
        children: line,
      },
    })),
  );
}

export interface Measures {
  width: number;
  height: number;
  titleSizes: readonly (readonly [size: number, lines: number])[];
  /** Sizes of the hook, of the amount and of what explains it. */
  hook: number;
  pay: number;
  small: number;
  gap: number;
}

/** Something that stands in the column, with the room it takes. */
interface Block {
  element: Element;
  height: number;
}

const stack = (blocks: readonly Block[]) => ({
  elements: blocks.map(({ element }) => element),
  height: blocks.reduce((sum, { height }) => sum + height, 0),
});

function block(
  text: SetText,
  hand: Hand,
  style: Style & { leading?: number; marginTop?: number; marginBottom?: number },
): Block {
  const { leading = LEADING, marginTop = 0, marginBottom = 0 } = style;
  return {
    element: textBlock(text, hand, style),
    height: text.lines.length * lineHeight(text.size, leading) + marginTop + marginBottom,
  };
}

/** Towns and mode in one line, or each in its own. */
function setWhere({ towns, mode }: CardFacts['where'], width: number, size: number): SetText {
  const whole = [towns, mode].filter(Boolean).join(', ');
  const inOne = setLines(whole, 'bold', size + 3, width, Infinity);
  if (inOne.lines.length === 1) return inOne;
  const each = [`${towns},`, mode].map((text) => setLines(text, 'bold', size + 1, width, Infinity));
  if (towns !== '' && each.every(({ lines }) => lines.length === 1)) {
    return { lines: each.flatMap(({ lines }) => lines), size: size + 1 };
  }
  return setTitle(whole, 'bold', width, [[size + 1, 2]]);
}

/** Pay and place, below a rule. */
function answers(facts: CardFacts, { width, pay, small, gap }: Measures): Block {
  const color = facts.over === null ? facts.accent : SOFT;
  const blocks: Block[] = [];
  if (facts.pay) {
    const amount = setTitle(facts.pay.amount, 'bold', width, [
      [pay, 1],
      [pay - 8, 1],
    ]);
    blocks.push(
      block(amount, 'bold', { color, leading: 1.15 }),
      block(setLines(facts.pay.basis, 'sans', small, width, 1), 'sans', { color: SOFT }),
    );
  }
  if (facts.where.towns + facts.where.mode !== '') {
    const set = setWhere(facts.where, width, small);
    blocks.push(
      block(set, 'bold', { color: INK, leading: 1.25, marginTop: blocks.length > 0 ? 10 : 0 }),
    );
  }
  if (blocks.length === 0) return { element: box({}), height: 0 };
  const { elements, height } = stack(blocks);
  const rule = { borderTop: `2px solid ${LINE}`, paddingTop: gap, marginTop: gap };
  return { element: box(rule, elements), height: height + gap * 2 + 2 };
}

/** What is said first of a vacancy that takes no answers. */
function badge(over: string, facts: CardFacts, { width, small, gap }: Measures): Block {
  const size = small + 4;
  const padding = 6;
  return {
    element: textBlock(setTitle(over, 'bold', width - 36, [[size, 1]]), 'bold', {
      color: facts.onAccent,
      backgroundColor: INK,
      padding: `${padding}px 18px`,
      alignSelf: 'flex-start',
      marginBottom: gap,
    }),
    height: lineHeight(size, LEADING) + padding * 2 + gap,
  };
}

const HOOK_LEADING = 1.32;

/** Title and hook, the title as large as leaves room for the whole hook, or at least for two lines of it. */
function saying(facts: CardFacts, measures: Measures, room: number): Element[] {
  const { width, hook, gap, titleSizes } = measures;
  const hand = facts.isSerif ? 'serif' : 'bold';
  const needed = setLines(facts.hook, 'sans', hook, width, Infinity).lines.length;
  const lineOf = lineHeight(hook, HOOK_LEADING);
  let fallback: Element[] = [];
  for (const least of [needed, Math.min(2, needed), 0]) {
    for (const [index] of titleSizes.entries()) {
      const title = setTitle(facts.title, hand, width, titleSizes.slice(index));
      const said = block(title, hand, {
        color: facts.over === null ? INK : SOFT,
        leading: 1.1,
        ...(title.size > 40 && !RIGHT_TO_LEFT.test(facts.title) && { letterSpacing: '-0.01em' }),
      });
      const lines = Math.floor((room - said.height - gap) / lineOf);
      fallback = [said.element];
      if (lines < least || lines < 1) continue;
      const below = setLines(facts.hook, 'sans', hook, width, lines);
      const style = { color: SOFT, leading: HOOK_LEADING, marginTop: gap };
      return [said.element, textBlock(below, 'sans', style)];
    }
  }
  return fallback;
}

/** Title and hook above, pay and place below: what must survive any crop. */
export function essentials(facts: CardFacts, measures: Measures): Element[] {
  const bottom = answers(facts, measures);
  const over = facts.over === null ? undefined : badge(facts.over, facts, measures);
  const room = measures.height - bottom.height - (over?.height ?? 0);
  return [
    box({}, [...(over ? [over.element] : []), ...saying(facts, measures, room)]),
    bottom.element,
  ];
}
