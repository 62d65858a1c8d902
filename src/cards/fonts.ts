import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FontFacts, readFont } from './read-font.ts';

/** The hands a card is written in. */
export type Hand = 'sans' | 'bold' | 'serif';

/** One subset of one font: satori must know each by a name of its own, or it loses letters. */
export interface Face extends FontFacts {
  name: string;
  data: Buffer;
}

const FOLDER = join(process.cwd(), 'node_modules/@fontsource');

/** Which package and weight writes which hand, the first that has a letter. */
const HANDS: Record<Hand, readonly (readonly [family: string, weight: number])[]> = {
  sans: [
    ['noto-sans', 400],
    ['ibm-plex-sans-arabic', 400],
  ],
  bold: [
    ['noto-sans', 700],
    ['ibm-plex-sans-arabic', 700],
  ],
  serif: [
    ['noto-serif', 700],
    ['noto-sans', 700],
    ['ibm-plex-sans-arabic', 700],
  ],
};
const OWN = new Set(['noto-sans', 'noto-serif', 'ibm-plex-sans-arabic']);
const SUBSETS = [
  'latin',
  'latin-ext',
  'cyrillic',
  'cyrillic-ext',
  'greek',
  'greek-ext',
  'vietnamese',
  'arabic',
];

const faces = new Map<string, Face | undefined>();

function loadFace(family: string, subset: string, weight: number): Face | undefined {
  const name = `${family}-${subset}-${weight}-normal`;
  if (!faces.has(name)) {
    const file = join(FOLDER, family, 'files', `${name}.woff`);
    const data = existsSync(file) ? readFileSync(file) : undefined;
    faces.set(name, data && { name, data, ...readFont(data) });
  }
  return faces.get(name);
}

const RANGE = /U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi;

/** Subsets of the fonts that were installed beside ours, with the letters each is for. */
interface Extra {
  family: string;
  subset: string;
  ranges: readonly (readonly [from: number, to: number])[];
}

let extras: Extra[] | undefined;

function listExtras(): Extra[] {
  const families = existsSync(FOLDER) ? readdirSync(FOLDER).toSorted() : [];
  return families
    .filter((family) => !OWN.has(family))
    .flatMap((family) => {
      const file = join(FOLDER, family, 'unicode.json');
      if (!existsSync(file)) return [];
      const subsets = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
      return Object.entries(subsets).map(([subset, ranges]) => ({
        family,
        subset: subset.replace(/[[\]]/g, ''),
        ranges: [...ranges.matchAll(RANGE)].map(
          ([, from = '', to = from]) =>
            [Number.parseInt(from, 16), Number.parseInt(to || from, 16)] as const,
        ),
      }));
    });
}

/** A letter that is drawn by no glyph: spaces, joiners, variation selectors. */
const UNDRAWN = /[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE00-\uFE0F]/u;

/**
 * The face that writes a letter in a hand. Letters beyond our own fonts are looked up in whatever other
 * `@fontsource` package is installed, of which only the subset in question is read.
 */
export function faceFor(letter: string, hand: Hand): Face | undefined {
  const codePoint = letter.codePointAt(0) ?? 0;
  for (const [family, weight] of HANDS[hand]) {
    for (const subset of SUBSETS) {
      const face = loadFace(family, subset, weight);
      if (face?.has(codePoint)) return face;
    }
  }
  extras ??= listExtras();
  const weight = hand === 'sans' ? 400 : 700;
  for (const { family, subset, ranges } of extras) {
    if (!ranges.some(([from, to]) => codePoint >= from && codePoint <= to)) continue;
    const face = loadFace(family, subset, weight) ?? loadFace(family, subset, 400);
    if (face?.has(codePoint)) return face;
  }
  return undefined;
}

const found = new Map<string, Face | null>();

/** As `faceFor`, asked once a letter. */
export function findFace(letter: string, hand: Hand): Face | undefined {
  const key = `${hand}${letter}`;
  const known = found.get(key);
  if (known !== undefined) return known ?? undefined;
  const face = faceFor(letter, hand);
  found.set(key, face ?? null);
  return face;
}

/** The letters of a text that no installed font can write, each once. */
export function unwritable(text: string): string[] {
  return [...new Set(text.normalize('NFC'))].filter(
    (letter) => !UNDRAWN.test(letter) && findFace(letter, 'sans') === undefined,
  );
}

/** The faces that a text needs in a hand, its main face first. */
export function facesOf(text: string, hand: Hand): Face[] {
  const main = findFace('n', hand);
  if (!main) throw new Error('The fonts of the share cards are missing. Run "npm ci".');
  const needed = [...new Set(text)].flatMap((letter) => findFace(letter, hand) ?? []);
  return [...new Set([main, ...needed])];
}

let digest: string | undefined;

/** What stands for the installed fonts in the name of a card. */
export function fontsDigest(): string {
  digest ??= createHash('sha256')
    .update(
      (existsSync(FOLDER) ? readdirSync(FOLDER).toSorted() : [])
        .map((family) => readFileSync(join(FOLDER, family, 'package.json'), 'utf8'))
        .map((text) => JSON.parse(text) as { name: string; version: string })
        .map(({ name, version }) => `${name}@${version}`)
        .join(),
    )
    .digest('hex');
  return digest;
}
