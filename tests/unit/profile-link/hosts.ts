import { readProfileLink } from '../../../src/profile-link/read-profile-link.ts';

/** Parts of hosts and what stands around them, ordinary and odd. */
const SCHEMES = [
  'https://',
  'http://',
  'HTTPS://',
  'https:/',
  'https:',
  'https:///',
  'https:\\\\',
  'https://\t',
];
const HOSTS = [
  'janedoe.dev',
  'JaneDoe.DEV',
  'www.janedoe.dev',
  'janedoe.dev.',
  'janedoe.dev..',
  '.janedoe.dev',
  'jane..doe.dev',
  'jane_doe.janedoe.dev',
  '-jane.dev',
  'jane-.dev',
  'jörg-müller.de',
  'JÖRG.de',
  'xn--jrg-mller-07a4e.de',
  'xn--a.com',
  'xn--.com',
  'ｊａｎｅ.dev',
  'jane。dev',
  'jane．dev',
  '😀.ws',
  'faß.de',
  'ıjane.dev',
  'ja\u00adne.dev',
  'ja\u200bne.dev',
  'иван.рф',
  'straße.at',
  'jane%2edev',
  'jane%20doe.dev',
  'jane%64oe.dev',
  'jane doe.dev',
  'jane,doe.dev',
  'jane!doe.dev',
  'jane+doe.dev',
  'localhost',
  'janedoe',
  '127.0.0.1',
  '127.1',
  '0x7f.1',
  '2130706433',
  '①②⑦.0.0.1',
  '[::1]',
  '1.2.3',
  '1.2.3.4.5',
  'a.0x',
  'a.1',
  'com',
  'co.uk',
  'a.co.uk',
  'a.test',
  'a.example',
  'a.notatld',
  `${'a'.repeat(63)}.dev`,
  `${'a'.repeat(64)}.dev`,
  'ℓ.dev',
  '℀.dev',
  'a／b.dev',
  'a⁄b.dev',
  'ǆ.dev',
  '㋿.dev',
  'a\u0301.dev',
  'ﷺ.dev',
];
const PORTS = ['', ':443', ':80', ':8080', ':0', ':99999', ':', ':4 43', ':abc'];
const TAILS = ['', '/', '/x', '?q=1', '#f', '\\x', '/..//x', '/@x.dev/', '?a=@b', '#@b.dev'];

/** Every combination: a few thousand strings, all with one link and nothing else in them. */
export const HOST_STRINGS = SCHEMES.flatMap((scheme) =>
  HOSTS.flatMap((host) =>
    PORTS.flatMap((port) => TAILS.map((tail) => `${scheme}${host}${port}${tail}`)),
  ),
).filter((_text, at) => at % 7 === 0);

/** The host that we believe a text to lead to; undefined when we take it for none. */
export function believedHost(text: string): string | undefined {
  const reading = readProfileLink(text);
  return reading.verdict === 'profile' ? new URL(reading.canonical).host : undefined;
}

/** Where a URL parser may see another host than we do, and why that is meant. */
const EXPLAINED: [why: string, holds: (theirs: string) => boolean][] = [
  ['dots and colons at the end of a text end its sentence', (theirs) => theirs.endsWith('..')],
  ['a final dot is the same name to DNS, and is dropped', (theirs) => theirs.endsWith('.')],
  ['ports 80 and 443 are dropped whatever the scheme', (theirs) => /:(?:80|443)$/.test(theirs)],
  ['a Mastodon name in the path says which host its owner lives on', (theirs) => theirs !== ''],
];

/**
 * Compares the host we believe in with the one a URL parser saw.
 * @returns nothing when both agree, or when we refuse; else the reason, or `unexplained`
 */
export function compareHosts(text: string, theirs: string | undefined): string | undefined {
  const ours = believedHost(text);
  if (ours === undefined || ours === theirs) return undefined;
  if (theirs === undefined) return 'unexplained: we take for a host what the parser refuses';
  const plain = theirs.replace(/:\d+$/, '').replace(/\.+$/, '');
  if (plain !== ours) return `unexplained: ${ours} and ${theirs}`;
  return EXPLAINED.find(([, holds]) => holds(theirs))?.[0];
}
