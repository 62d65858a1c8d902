import satori, { type SatoriNode } from 'satori';
import sharp from 'sharp';
import type { Element } from './card-blocks.ts';
import type { CardFacts, CardPicture } from './card-facts.ts';
import { type Box, layOut } from './card-tree.ts';
import { type Face, facesOf, type Hand } from './fonts.ts';

/** Letters that every card may need at once: satori reads a set of fonts anew when the set changes. */
const USUAL = 'Aaåäöß€łž';
const HANDS: readonly Hand[] = ['sans', 'bold', 'serif'];

interface SatoriFont {
  name: string;
  data: Buffer;
  weight: 400;
  style: 'normal';
}

const sets = new Map<string, SatoriFont[]>();

/** The fonts that a tree names, the same array for the same names. */
function fontsFor(tree: Element): SatoriFont[] {
  const faces = new Map<string, Face>();
  const add = (text: string) => {
    for (const hand of HANDS) for (const face of facesOf(text, hand)) faces.set(face.name, face);
  };
  const visit = ({ props: { children } }: Element): void => {
    if (typeof children === 'string') add(children);
    else if (Array.isArray(children)) children.forEach(visit);
    else if (children) visit(children);
  };
  add(USUAL);
  visit(tree);
  const names = [...faces.keys()].toSorted();
  const key = names.join();
  const known = sets.get(key);
  if (known) return known;
  const fonts = names.flatMap((name) => {
    const face = faces.get(name);
    return face ? [{ name, data: face.data, weight: 400 as const, style: 'normal' as const }] : [];
  });
  sets.set(key, fonts);
  return fonts;
}

interface Placed {
  input: Buffer;
  raw: { width: number; height: number; channels: 4 };
  left: number;
  top: number;
}

const pictures = new Map<string, Promise<Omit<Placed, 'left' | 'top'>>>();
/** Letters stay clean at this, and a card with a photograph stays below 200 KB. */
const QUALITY = 86;
const SHARPER = 144;

/** A picture at the size it is shown, each once. */
function readPicture(
  { file, hash }: CardPicture,
  { width, height }: Box,
  fit: 'cover' | 'inside',
): Promise<Omit<Placed, 'left' | 'top'>> {
  const key = `${hash} ${width}x${height} ${fit}`;
  const known = pictures.get(key);
  if (known) return known;
  const read = sharp(file, { density: SHARPER, limitInputPixels: 100_000_000 })
    .rotate()
    .resize({ width, height, fit, position: 'top' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
    .then(({ data, info }) => ({
      input: data,
      raw: { width: info.width, height: info.height, channels: 4 as const },
    }));
  pictures.set(key, read);
  return read;
}

async function place(
  picture: CardPicture | null,
  box: Box,
  fit: 'cover' | 'inside',
): Promise<Placed[]> {
  if (!picture) return [];
  const read = await readPicture(picture, box, fit);
  return [{ ...read, left: box.left, top: box.top }];
}

/** Satori writes a mask for every box, and none is used: nothing here overflows. */
const MASKS = /<mask[^>]*>.*?<\/mask>/g;

/** Draws a card as a JPEG file. */
export async function drawCard(facts: CardFacts): Promise<Buffer> {
  const sheet = layOut(facts);
  const { width, height } = sheet;
  const [svg, ...overlays] = await Promise.all([
    satori(sheet.tree as unknown as SatoriNode, { width, height, fonts: fontsFor(sheet.tree) }),
    place(facts.portrait, sheet.portrait, 'cover'),
    place(facts.logo, sheet.logo, 'inside'),
  ]);
  return sharp(Buffer.from(svg.replace(MASKS, '')))
    .composite(overlays.flat())
    .removeAlpha()
    .jpeg({ quality: QUALITY, chromaSubsampling: '4:4:4', optimiseCoding: false })
    .toBuffer();
}
