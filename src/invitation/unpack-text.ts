import { fromWindows } from './windows.ts';
import { throughStream } from './through-stream.ts';
import { IS_DEFLATED, IS_WINDOWED } from './packing.ts';

/** Reads what `packText` wrote. Only for bytes whose signature holds: small bytes can unpack to many. */
export async function unpackText(packing: number, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const plain =
    packing & IS_DEFLATED
      ? await throughStream(bytes, new DecompressionStream('deflate-raw'))
      : bytes;
  return packing & IS_WINDOWED ? fromWindows(plain) : new TextDecoder().decode(plain);
}
