import { toWindows } from './windows.ts';
import { throughStream } from './through-stream.ts';
import { IS_DEFLATED, IS_WINDOWED } from './packing.ts';

/** A text as few bytes, and how they are to be read. */
interface Packed {
  packing: number;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Writes a text in each way there is and keeps the shortest. */
export async function packText(text: string): Promise<Packed> {
  const plain: Packed[] = [
    { packing: 0, bytes: new TextEncoder().encode(text) },
    { packing: IS_WINDOWED, bytes: toWindows(text) },
  ];
  const deflated = plain.map(async ({ packing, bytes }) => ({
    packing: packing | IS_DEFLATED,
    bytes: await throughStream(bytes, new CompressionStream('deflate-raw')),
  }));
  const all = [...plain, ...(await Promise.all(deflated))];
  return all.reduce((best, each) => (each.bytes.length < best.bytes.length ? each : best));
}
