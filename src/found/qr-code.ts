import { encode } from 'uqr';

/** Paper creases and gets wet: a seventh of the modules may be lost. */
const CORRECTION = 'M';

/** Readers undo any of the eight masks; to weigh them all takes longer than to draw the page. */
const MASK = 2;

/** One row of modules, each run of dark ones as one rectangle. */
function drawRow(row: readonly boolean[], y: number): string {
  const bits = row.map((isDark) => (isDark ? '1' : '0')).join('');
  return [...bits.matchAll(/1+/g)]
    .map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`)
    .join('');
}

/**
 * An address as a QR code, dark modules as one path.
 * @param margin modules left light around it; four where nothing else keeps its surroundings clear
 */
export function drawQrCode(address: string, margin = 0): string {
  const { data, size } = encode(address, { ecc: CORRECTION, border: 0, maskPattern: MASK });
  const drawn = data.map((row, y) => drawRow(row, y)).join('');
  const side = size + margin * 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-margin} ${-margin} ${side} ${side}" shape-rendering="crispEdges"><path d="${drawn}"/></svg>`;
}

/** What the code on a printed page leads to; its `ref` says that somebody came from paper. */
export const codeAddress = (site: string, path: string) => `${site}${path}?ref=qr`;
