import { judgeHost } from './judge-host.ts';
import type { FindDomain, Link } from './link.ts';
import { resemblesBrand } from './look-alikes.ts';
import type { Reason } from './reasons.ts';
import { takeScheme } from './take-scheme.ts';

const AUTHORITY = /^[^/?#]*/;
const WEB_PORTS: Record<string, 'http' | 'https'> = { '80': 'http', '443': 'https' };

/** Parts of what stands behind the scheme. Browsers read a backslash in front of the query as a slash. */
function splitRest(rest: string): {
  authority: string;
  path: string;
  query: string;
  fragment: string;
} {
  const hash = rest.indexOf('#');
  const fragment = hash < 0 ? '' : rest.slice(hash + 1);
  const beforeHash = hash < 0 ? rest : rest.slice(0, hash);
  const mark = beforeHash.indexOf('?');
  const query = mark < 0 ? '' : beforeHash.slice(mark + 1);
  const front = (mark < 0 ? beforeHash : beforeHash.slice(0, mark))
    .replaceAll('\\', '/')
    .replace(/^\/+/, '');
  const authority = AUTHORITY.exec(front)?.[0] ?? '';
  return { authority, path: front.slice(authority.length), query, fragment };
}

/**
 * Reads one link into its parts and judges its host.
 * @returns a reason when it can be no public web page, or when it is shaped to mislead
 */
export function parseLink(text: string, findDomain: FindDomain): Link | Reason {
  if (/\\+@/.test(text)) return 'credentials';
  const taken = takeScheme(text);
  if (typeof taken === 'string') return taken;
  const { authority, path, query, fragment } = splitRest(taken.rest);
  if (/@|%40|\uff20/.test(authority)) return 'credentials';
  const colon = authority.startsWith('[') ? -1 : authority.indexOf(':');
  const port = colon < 0 ? '' : authority.slice(colon + 1);
  const rawHost = colon < 0 ? authority : authority.slice(0, colon);
  if (resemblesBrand.byDisguise(rawHost)) return 'lookalike';
  const judged = judgeHost(rawHost);
  if (typeof judged === 'string') return judged;
  const { host, unicodeHost } = judged;
  const domain = findDomain(host);
  if (resemblesBrand.byName(unicodeHost, host, domain)) return 'lookalike';
  if (domain === undefined) return 'bad-host';
  const portScheme = WEB_PORTS[port];
  if (port !== '' && portScheme === undefined) return /^\d+$/.test(port) ? 'port' : 'bad-host';
  const scheme = taken.scheme === '' ? (portScheme ?? '') : taken.scheme;
  return { scheme, host, unicodeHost, domain, path, query, fragment };
}
