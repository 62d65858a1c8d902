import type { Link } from './link.ts';
import { decodeOnce, readParameter, resolveSegments } from './split-path.ts';

/** One redirector: which links it is, and where its target stands. */
interface Redirector {
  matches: (host: string, first: string) => boolean;
  /** Names of the parameter, tried in order. */
  parameters?: string[];
  read?: (link: Link) => string | undefined;
}

const LINKEDIN_DOORS = new Set(
  'authwall login uas checkpoint signup start reg m redir redirect safety'.split(' '),
);
const GOOGLE = /^(?:www\.)?google\.(?:com?\.)?[a-z]{2,3}$/;
const SHIM =
  /^(?:l|lm)\.(?:facebook|instagram|threads|messenger|workplace)\.(?:com|net)$|^l\.wl\.co$/;
const SAFELINKS = /(?:^|\.)safelinks\.protection\.(?:outlook\.com|office365\.us)$/;

/** Proofpoint v2 writes `-` for `%` and `_` for `/`. */
function readProofpoint2(link: Link): string | undefined {
  const coded = readParameter(link.query, 'u');
  return coded === undefined
    ? undefined
    : decodeOnce(coded.replaceAll('-', '%').replaceAll('_', '/'));
}

const RUN_LENGTHS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const FIRST_RUN = 2;

function decodeBase64(text: string): string {
  try {
    const bytes = Uint8Array.from(
      atob(text.replaceAll('-', '+').replaceAll('_', '/')),
      (character) => character.charCodeAt(0),
    );
    return new TextDecoder().decode(bytes);
  } catch {
    return '';
  }
}

/** Proofpoint v3 takes odd characters out, leaves `*` for one and `**B` for a run, and appends them in base64. */
function readProofpoint3(link: Link): string | undefined {
  const raw =
    link.path +
    (link.query === '' ? '' : `?${link.query}`) +
    (link.fragment === '' ? '' : `#${link.fragment}`);
  const [, coded, taken = ''] = /^\/v3\/__(.+?)__;([^!]*)!/.exec(raw) ?? [];
  if (coded === undefined) return undefined;
  const characters = Array.from(decodeBase64(taken));
  let at = 0;
  return coded.replaceAll(/\*(?:\*([\w-]))?/g, (_mark, run: string | undefined) => {
    const length = run === undefined ? 1 : RUN_LENGTHS.indexOf(run) + FIRST_RUN;
    const piece = characters.slice(at, at + length).join('');
    at += length;
    return piece;
  });
}

const REDIRECTORS: Redirector[] = [
  {
    matches: (host, first) =>
      /(?:^|\.)linkedin\.c(?:om|n)$/.test(host) && LINKEDIN_DOORS.has(first),
    parameters: ['sessionRedirect', 'session_redirect', 'url', 'redirectUrl'],
  },
  { matches: (host, first) => GOOGLE.test(host) && first === 'url', parameters: ['q', 'url'] },
  {
    matches: (host, first) =>
      SHIM.test(host) ||
      (/(?:^|\.)facebook\.com$/.test(host) && (first === 'l.php' || first === 'flx')),
    parameters: ['u'],
  },
  { matches: (host) => SAFELINKS.test(host), parameters: ['url'] },
  {
    matches: (host, first) =>
      /(?:^|\.)urldefense\.(?:proofpoint\.)?(?:com|us)$/.test(host) && first === 'v2',
    read: readProofpoint2,
  },
  {
    matches: (host, first) =>
      /(?:^|\.)urldefense\.(?:proofpoint\.)?(?:com|us)$/.test(host) && first === 'v3',
    read: readProofpoint3,
  },
  {
    matches: (host, first) =>
      /(?:^|\.)urldefense\.(?:proofpoint\.)?(?:com|us)$/.test(host) && first === 'v1',
    parameters: ['u'],
  },
  {
    matches: (host, first) => /(?:^|\.)duckduckgo\.com$/.test(host) && first === 'l',
    parameters: ['uddg'],
  },
];

/**
 * Finds where a known redirector leads, without asking it.
 * @returns undefined when the link is no redirector, or names no target
 */
export function unwrapRedirect(link: Link): string | undefined {
  const first = resolveSegments(link.path)[0]?.toLowerCase() ?? '';
  const redirector = REDIRECTORS.find(({ matches }) => matches(link.host, first));
  if (!redirector) return undefined;
  if (redirector.read) return redirector.read(link);
  const target = redirector.parameters
    ?.map((name) => readParameter(link.query, name))
    .find((value) => value !== undefined);
  if (target === undefined) return undefined;
  return /^\/[^/\\]/.test(target) ? `https://${link.host}${target}` : target;
}
