import * as z from 'zod';

export const SHAPES = ['wide', 'square'] as const;

/** A picture as a card shows it: where it lies, and the hash of its bytes. */
const pictureSchema = z.strictObject({ file: z.string(), hash: z.string() });

/** Everything that shows on a card, and nothing else: its hash is the card's name. */
export const cardFactsSchema = z.strictObject({
  /** 1200×630 for previews of links, 1080×1080 for feeds. */
  shape: z.enum(SHAPES),
  title: z.string(),
  hook: z.string(),
  /** The amounts, and what they are for: "€54,000 – €68,000", "a year, before tax". */
  pay: z.strictObject({ amount: z.string(), basis: z.string() }).nullable(),
  /** Towns, and how much of the week is at home. */
  where: z.strictObject({ towns: z.string(), mode: z.string() }),
  employer: z.string(),
  logo: pictureSchema.nullable(),
  recruiter: z.string(),
  /** What the recruiter promises. */
  promise: z.string(),
  portrait: pictureSchema.nullable(),
  accent: z.string(),
  /** What stands on the accent. */
  onAccent: z.string(),
  isSerif: z.boolean(),
  /** The address of the site, as people say it. */
  site: z.string(),
  /** What is to be said of a vacancy that takes no answers: "The post is filled". */
  over: z.string().nullable(),
});
export type CardFacts = z.output<typeof cardFactsSchema>;
export type CardPicture = z.output<typeof pictureSchema>;

/** A card: its file's name, and what it shows. */
export interface Card {
  name: string;
  facts: CardFacts;
}
