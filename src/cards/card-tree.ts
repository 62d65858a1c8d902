import {
  type Element,
  box,
  essentials,
  PAPER,
  type Style,
  textBlock,
  TINT,
} from './card-blocks.ts';
import type { CardFacts } from './card-facts.ts';
import { setLines, setTitle } from './set-text.ts';

/** Where a picture goes, in pixels of the card. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A card ready to be drawn: its text as a tree, and boxes for the pictures laid over it. */
export interface Sheet {
  width: number;
  height: number;
  tree: Element;
  portrait: Box;
  logo: Box;
}

/** The logo's place, or the employer's name where there is none. */
function mark(facts: CardFacts, width: number, size: number, height: number): Element {
  if (facts.logo) return box({ height });
  return box({ height }, [
    textBlock(setLines(facts.employer, 'bold', size, width, 1), 'bold', { color: facts.accent }),
  ]);
}

/** Who answers, and by when; on the card of a closed vacancy the site alone. */
function caption(facts: CardFacts, width: number, size: number): Element {
  const color = facts.onAccent;
  const site = textBlock(setTitle(facts.site, 'sans', width, [[size - 4, 1]]), 'sans', { color });
  if (facts.over !== null || facts.recruiter === '') return site;
  return box({}, [
    textBlock(setLines(facts.recruiter, 'bold', size, width, 2), 'bold', { color }),
    textBlock(setLines(facts.promise, 'sans', size - 2, width, 4), 'sans', {
      color,
      leading: 1.28,
      marginTop: 6,
    }),
  ]);
}

const column = (left: number, width: number, height: number, style: Style, inner: Element[] = []) =>
  box({ position: 'absolute', left, top: 0, width, height, ...style }, inner);

const WIDE = { width: 1200, height: 630, side: 262, text: 582, left: 309, top: 40 };

/** 1200×630: who answers at the left, their face at the right, what matters within the middle 630 pixels. */
function wideSheet(facts: CardFacts): Sheet {
  const { width, height, side, text, left, top } = WIDE;
  const inner = height - top * 2;
  const markHeight = 74;
  const right = { left: width - side, top: 0, width: side, height };
  const blocks = essentials(facts, {
    width: text,
    height: inner - markHeight,
    titleSizes: [
      [64, 2],
      [58, 3],
      [52, 3],
      [46, 4],
      [40, 4],
      [34, 5],
    ],
    hook: 25,
    pay: 42,
    small: 25,
    gap: 18,
  });
  const tree = box({ width, height, backgroundColor: PAPER }, [
    column(0, side, height, { backgroundColor: facts.accent }),
    column(28, side - 48, height - 36, { justifyContent: 'flex-end' }, [
      caption(facts, side - 48, 25),
    ]),
    column(right.left, side, height, { backgroundColor: facts.portrait ? TINT : facts.accent }),
    column(left, text, markHeight, { top }, [mark(facts, text, 30, markHeight)]),
    column(
      left,
      text,
      inner - markHeight,
      { top: top + markHeight, justifyContent: 'space-between' },
      blocks,
    ),
  ]);
  return {
    width,
    height,
    tree,
    portrait: right,
    logo: { left: left - 6, top: top - 8, width: 380, height: 66 },
  };
}

const SQUARE = { side: 1080, margin: 72, foot: 248 };

/** 1080×1080, for feeds that show pictures square. */
function squareSheet(facts: CardFacts): Sheet {
  const { side, margin, foot } = SQUARE;
  const text = side - margin * 2;
  const markHeight = 116;
  const blocks = essentials(facts, {
    width: text,
    height: side - foot - margin - markHeight - 28,
    titleSizes: [
      [96, 2],
      [84, 3],
      [74, 4],
      [62, 4],
      [52, 5],
    ],
    hook: 38,
    pay: 64,
    small: 36,
    gap: 28,
  });
  const captionLeft = facts.portrait ? foot + 44 : margin;
  const tree = box({ width: side, height: side, backgroundColor: PAPER }, [
    column(margin, text, markHeight, { top: margin - 12 }, [mark(facts, text, 44, markHeight)]),
    column(
      margin,
      text,
      side - foot - margin - markHeight - 28,
      { top: margin - 12 + markHeight, justifyContent: 'space-between' },
      blocks,
    ),
    column(0, side, foot, { top: side - foot, backgroundColor: facts.accent }),
    column(
      captionLeft,
      side - captionLeft - 40,
      foot,
      { top: side - foot, justifyContent: 'center' },
      [caption(facts, side - captionLeft - 40, 40)],
    ),
  ]);
  return {
    width: side,
    height: side,
    tree,
    portrait: { left: 0, top: side - foot, width: foot, height: foot },
    logo: { left: margin - 8, top: margin - 20, width: 560, height: 96 },
  };
}

/** Lays a card out. */
export function layOut(facts: CardFacts): Sheet {
  return facts.shape === 'wide' ? wideSheet(facts) : squareSheet(facts);
}
