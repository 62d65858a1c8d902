import { inflateSync } from 'node:zlib';

/** What a font says of itself: which letters it has and how wide they are. */
export interface FontFacts {
  /** Whether there is a glyph for a letter. */
  has(codePoint: number): boolean;
  /** A letter's width, as a share of the font's size. */
  advance(codePoint: number): number;
}

const WOFF = 0x774f4646;
const HEADER_BYTES = 44;
const ENTRY_BYTES = 20;

/** The tables of a WOFF 1.0 file, unpacked as they are asked for. */
function tablesOf(file: Buffer): (tag: string) => Buffer {
  if (file.readUInt32BE(0) !== WOFF) throw new Error('Expected a WOFF 1.0 font.');
  const entries = Array.from({ length: file.readUInt16BE(12) }, (_, index) => {
    const at = HEADER_BYTES + index * ENTRY_BYTES;
    return {
      tag: file.toString('latin1', at, at + 4),
      offset: file.readUInt32BE(at + 4),
      packed: file.readUInt32BE(at + 8),
      length: file.readUInt32BE(at + 12),
    };
  });
  return (tag) => {
    const entry = entries.find((each) => each.tag === tag);
    if (!entry) throw new Error(`The font has no table "${tag}".`);
    const bytes = file.subarray(entry.offset, entry.offset + entry.packed);
    return entry.packed < entry.length ? inflateSync(bytes) : bytes;
  };
}

/** Letters to glyphs, from the segments of a format 4 subtable. */
function readSegments(cmap: Buffer, at: number, glyphs: Map<number, number>): void {
  const count = cmap.readUInt16BE(at + 6) / 2;
  const endsAt = at + 14;
  const startsAt = endsAt + count * 2 + 2;
  const deltasAt = startsAt + count * 2;
  const rangesAt = deltasAt + count * 2;
  for (let index = 0; index < count; index += 1) {
    const start = cmap.readUInt16BE(startsAt + index * 2);
    const end = cmap.readUInt16BE(endsAt + index * 2);
    const delta = cmap.readUInt16BE(deltasAt + index * 2);
    const rangeAt = rangesAt + index * 2;
    const range = cmap.readUInt16BE(rangeAt);
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const glyph =
        range === 0 ? code : cmap.readUInt16BE(rangeAt + range + (code - start) * 2) || -delta;
      const id = (glyph + delta) & 0xffff;
      if (id > 0) glyphs.set(code, id);
    }
  }
}

/** Letters to glyphs, from the groups of a format 12 subtable. */
function readGroups(cmap: Buffer, at: number, glyphs: Map<number, number>): void {
  const count = cmap.readUInt32BE(at + 12);
  for (let index = 0; index < count; index += 1) {
    const group = at + 16 + index * 12;
    const start = cmap.readUInt32BE(group);
    const end = cmap.readUInt32BE(group + 4);
    const first = cmap.readUInt32BE(group + 8);
    for (let code = start; code <= end; code += 1) glyphs.set(code, first + code - start);
  }
}

function readGlyphs(cmap: Buffer): Map<number, number> {
  const glyphs = new Map<number, number>();
  const count = cmap.readUInt16BE(2);
  for (let index = 0; index < count; index += 1) {
    const at = cmap.readUInt32BE(4 + index * 8 + 4);
    const format = cmap.readUInt16BE(at);
    if (format === 4) readSegments(cmap, at, glyphs);
    if (format === 12) readGroups(cmap, at, glyphs);
  }
  return glyphs;
}

/** Reads a WOFF font's letters and widths. */
export function readFont(file: Buffer): FontFacts {
  const table = tablesOf(file);
  const unitsPerEm = table('head').readUInt16BE(18);
  const widths = table('hhea').readUInt16BE(34);
  const metrics = table('hmtx');
  const glyphs = readGlyphs(table('cmap'));
  return {
    has: (codePoint) => glyphs.has(codePoint),
    advance: (codePoint) => {
      const glyph = Math.min(glyphs.get(codePoint) ?? 0, widths - 1);
      return metrics.readUInt16BE(glyph * 4) / unitsPerEm;
    },
  };
}
