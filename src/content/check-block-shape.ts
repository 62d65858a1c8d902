import type { BodyNode } from './parse-body.ts';

/** What a block must hold, or stand in, to be drawn. */
interface Shape {
  isMet: (node: BodyNode, parent: string | undefined) => boolean;
  message: string;
}

/** White space between blocks, or a comment. */
const isBlank = (node: BodyNode): boolean =>
  (node.type === 'text' && (node.value ?? '').trim() === '') || node.type.endsWith('Expression');

const holdsSomething = (node: BodyNode) => (node.children ?? []).some((child) => !isBlank(child));

/** The blocks and elements directly inside, whether or not Markdown set a paragraph around them. */
const partsOf = (node: BodyNode): BodyNode[] =>
  (node.children ?? [])
    .flatMap((child) => (child.type === 'paragraph' ? (child.children ?? []) : [child]))
    .filter((child) => !isBlank(child));

const holdsOnly =
  (name: string): Shape['isMet'] =>
  (node) => {
    const parts = partsOf(node);
    return parts.length > 0 && parts.every((part) => part.name === name);
  };

const needsText = (name: string): Shape => ({
  isMet: holdsSomething,
  message: `holds nothing. Write its text between <${name} …> and </${name}>.`,
});

const SHAPES: Readonly<Record<string, readonly Shape[]>> = {
  Week: [
    {
      isMet: holdsOnly('Day'),
      message:
        'holds something else than days. Write <Day name="Monday">…</Day> for each, nothing beside.',
    },
  ],
  Day: [
    needsText('Day'),
    {
      isMet: (_, parent) => parent === 'Week',
      message: 'stands alone. Put it between <Week> and </Week>.',
    },
  ],
  Questions: [
    {
      isMet: holdsOnly('Question'),
      message:
        'holds something else than questions. Write <Question ask="…">…</Question> for each, nothing beside.',
    },
  ],
  Question: [
    needsText('Question'),
    {
      isMet: (_, parent) => parent === 'Questions',
      message: 'stands alone. Put it between <Questions> and </Questions>.',
    },
  ],
  Compare: [
    {
      isMet: (node) => (node.children ?? []).some(({ type }) => type === 'table'),
      message:
        'holds no table. Write a Markdown table between its tags, with an empty line before and after it.',
    },
  ],
  Steps: [
    {
      isMet: (node) =>
        (node.children ?? []).some(({ type, ordered }) => type === 'list' && ordered),
      message:
        'holds no numbered list. Begin its lines with "1.", "2.", with an empty line before and after.',
    },
  ],
  Quote: [needsText('Quote')],
  Note: [needsText('Note')],
};

/** Says how a block's text or place keeps it from being drawn, if anything does. */
export function checkBlockShape(node: BodyNode, parent: string | undefined): string[] {
  const name = node.name ?? '';
  return (Object.hasOwn(SHAPES, name) ? (SHAPES[name] ?? []) : [])
    .filter(({ isMet }) => !isMet(node, parent))
    .map(({ message }) => `<${name}> ${message}`);
}
