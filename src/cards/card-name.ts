import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CardFacts } from './card-facts.ts';
import { fontsDigest } from './fonts.ts';

const HASH_LENGTH = 16;

let design: string | undefined;

/** What stands for the way cards are drawn: this room's own source, the fonts and the tools. */
function designDigest(): string {
  if (design !== undefined) return design;
  const room = join(process.cwd(), 'src/cards');
  const hash = createHash('sha256').update(fontsDigest());
  for (const file of readdirSync(room).toSorted()) hash.update(readFileSync(join(room, file)));
  for (const tool of ['satori', 'sharp']) {
    const { version } = JSON.parse(
      readFileSync(join(process.cwd(), 'node_modules', tool, 'package.json'), 'utf8'),
    ) as { version: string };
    hash.update(`${tool}@${version}`);
  }
  design = hash.digest('hex');
  return design;
}

/** What is hashed of a picture is its bytes, not where they lie. */
const withoutPlaces = (facts: CardFacts) => ({
  ...facts,
  logo: facts.logo?.hash,
  portrait: facts.portrait?.hash,
});

/**
 * The name of a card's file: readable, and with a hash of everything that shows, so that a changed card is a new
 * address to whoever kept the old one.
 * @param stem what people may read, such as `baker.en`
 */
export function cardName(stem: string, facts: CardFacts): string {
  const hash = createHash('sha256')
    .update(designDigest())
    .update(JSON.stringify(withoutPlaces(facts)))
    .digest('hex')
    .slice(0, HASH_LENGTH);
  return `${stem}.${hash}.jpg`;
}
