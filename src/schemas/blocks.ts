import * as z from 'zod';
import { explain, nearestName, show } from './explain.ts';
import { id, line, webAddress } from './fields.ts';
import { taskSchema } from './vacancy.ts';

/** How long a block's title may be, in UTF-16 units. */
const TITLE_MAX = 160;

const title = (what: string) => line(what, TITLE_MAX);

const picture = z
  .string({ error: 'is missing. Expected a picture beside this file, such as "./map.svg".' })
  .regex(/^\.\.?\/[^\\]+\.(svg|png|jpe?g|webp|avif)$/i, {
    error: (issue) =>
      `expected a picture beside this file, such as "./map.svg" or "../../employers/acme/yard.jpg", got ${show(issue.input)}.`,
  });

/** What each block of a vacancy's body takes, by the name an author writes. Bodies are written between the tags. */
export const BLOCKS = {
  Week: z.strictObject({}),
  Day: z.strictObject({ name: title('the name of the day, such as name="Monday"') }),
  Quote: z.strictObject({ by: id('a person in content/people') }),
  Figure: z.strictObject({
    value: line('a figure such as value="4.2 %"', 40),
    label: line('what the figure counts', 200),
    source: line('where the figure comes from and when', 200),
    url: webAddress('the address of the source').optional(),
  }),
  Compare: z.strictObject({}),
  Steps: z.strictObject({}),
  Questions: z.strictObject({}),
  Question: z.strictObject({ ask: line('the question', 240) }),
  Picture: z.strictObject({
    src: picture,
    alt: line('what the picture shows, for those who cannot see it', 300),
    caption: line('a caption', 300).optional(),
    credit: line('whose picture it is').optional(),
  }),
  Video: z.strictObject({
    href: webAddress('the address where the video can be watched'),
    poster: picture,
    title: title('what the video shows'),
    duration: line('how long it is, such as "1:40"', 20),
  }),
  Note: z.strictObject({ title: title('a title') }),
  Shares: z.strictObject({
    title: title('what is shared out'),
    items: z.array(taskSchema).min(2).max(9),
  }),
} satisfies Record<string, z.ZodType>;

export type BlockName = keyof typeof BLOCKS;
export type BlockProps<Name extends BlockName> = z.output<(typeof BLOCKS)[Name]>;

const startsAs = (name: string, typed: string) => name.charAt(0) === typed.charAt(0).toUpperCase();

const isBlock = (name: string): name is BlockName => Object.hasOwn(BLOCKS, name);

/**
 * What is wrong with a block as an author wrote it, in a sentence that helps; undefined when nothing is.
 * @param name the tag, such as `Figure`
 * @param props its attributes, as values
 */
export function explainBlock(
  name: string,
  props: Readonly<Record<string, unknown>>,
): string | undefined {
  if (!isBlock(name)) {
    const names = Object.keys(BLOCKS).toSorted(
      (left, right) => Number(startsAs(right, name)) - Number(startsAs(left, name)),
    );
    const meant = nearestName(
      name,
      names.map((each) => each.toLowerCase()),
    );
    const nearest = names.find((each) => each.toLowerCase() === meant);
    return nearest
      ? `<${name}> is not a block. Did you mean <${nearest}>?`
      : `<${name}> is not a block. Blocks are ${Object.keys(BLOCKS).join(', ')}.`;
  }
  const parsed = BLOCKS[name].safeParse(props, { error: explain });
  if (parsed.success) return undefined;
  return parsed.error.issues
    .map(({ path, message }) => `<${name}> ${[...path.map(String), message].join(' ')}`)
    .join(' ');
}
