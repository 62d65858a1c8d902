/** A stretch of a sentence: words as they stand, or the name of a slot. */
export type Piece = { text: string } | { slot: string };

const SLOT = /\{([a-z-]+)\}/;

/** Splits "Answer by {answer-by}." into words and slots. */
export function splitSlots(sentence: string): Piece[] {
  return sentence
    .split(SLOT)
    .map((part, index) => (index % 2 === 0 ? { text: part } : { slot: part }))
    .filter((piece) => !('text' in piece) || piece.text !== '');
}
