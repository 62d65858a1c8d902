import { hostToUnicode } from './punycode.ts';

/** The host of a canonical link, and how people read it when it is internationalised. */
export function describeHost(canonical: string): { host: string; unicodeHost: string } {
  const { host } = new URL(canonical);
  return { host, unicodeHost: hostToUnicode(host) };
}
