import { BIDI_CONTROL, TRAILING } from './characters.ts';
import { findEnding } from './find-ending.ts';
import { guardText } from './guard-text.ts';
import { MAX_UNWRAPS } from './limits.ts';
import type { FindDomain, Link } from './link.ts';
import { mastodon, readMastodonPath } from './mastodon.ts';
import { NETWORKS } from './networks/table.ts';
import { PLAIN_SUBDOMAINS, type Finding, type Network, type Place } from './network.ts';
import { readOtherPlace } from './other-places.ts';
import { parseLink } from './parse-link.ts';
import { isPlaceholder } from './placeholders.ts';
import type { ProfileLinkReading, ProfileReading, RefusedReading } from './reading.ts';
import { verdictOf, type Reason } from './reasons.ts';
import { BROKEN, decodeOnce, readParameter, resolveSegments } from './split-path.ts';
import { unwrapRedirect } from './unwrap-redirect.ts';
import { readWebsite } from './website.ts';

const BY_DOMAIN = new Map(
  NETWORKS.flatMap((network) =>
    network.domains.map((domain): [string, Network] => [domain, network]),
  ),
);
const BY_SHAPE = NETWORKS.filter(({ matches }) => matches !== undefined);
const SCRIPT = /<\s*\/?script/i;

const EDGES = /^[ \u00a0\u200b\ufeff\u2060\u00ad]+|[ \u00a0\u200b\ufeff\u2060\u00ad]+$/g;

export function refusal(reason: Reason, suggest?: string): RefusedReading {
  return { verdict: verdictOf(reason), reason, ...(suggest === undefined ? {} : { suggest }) };
}

/** What the caller of a reader knows beside the table. */
export interface Knowledge {
  findDomain: FindDomain;
  /** Hosts of the site that asks: its own address is nobody's profile. */
  ownHosts?: readonly string[];
  /** Names, by network, that the network keeps for itself; lists too long for a browser. */
  reservedNames?: Record<string, ReadonlySet<string>>;
  /** Hosts that are no profile, beyond the common ones. */
  rareHosts?: ReadonlyMap<string, Reason>;
}

/** Why a handle cannot be one, or the handle as its network writes it. */
function judgeHandle(
  network: Network,
  raw: string,
  knowledge: Knowledge,
): { handle: string } | { reason: Reason } {
  const handle = raw.replace(EDGES, '').normalize('NFC');
  if (handle.includes(BROKEN)) return { reason: 'bad-encoding' };
  if (BIDI_CONTROL.test(handle)) return { reason: 'bidi-control' };
  if (SCRIPT.test(handle)) return { reason: 'script' };
  const folded = network.fold ? network.fold(handle).normalize('NFC') : handle;
  const isSound = network.handle.test(folded) && !TRAILING.test(folded);
  if (isPlaceholder(network.show ? network.show(handle) : handle)) return { reason: 'placeholder' };
  if (knowledge.reservedNames?.[network.id]?.has(folded.toLowerCase()))
    return { reason: 'reserved-path' };
  if (isSound) return { handle: folded };
  if (handle === '') return { reason: 'bad-path' };
  return { reason: /[^\S\r\n]/.test(handle) ? 'space-in-link' : 'bad-handle' };
}

/** Builds the reading of a profile from its network and handle alone. */
function buildProfile(network: Network, handle: string, isOpaque?: boolean): ProfileReading {
  const shown = network.show ? network.show(handle) : handle;
  const key = network.key ? network.key(handle) : handle.toLowerCase();
  return {
    verdict: 'profile',
    network: network.id,
    handle: shown,
    canonical: network.link(handle),
    key: `${network.id}:${key}`,
    ...(isOpaque ? { isOpaque } : {}),
  };
}

function finish(network: Network, finding: Finding, knowledge: Knowledge): ProfileLinkReading {
  if ('handle' in finding) {
    const judged = judgeHandle(network, finding.handle, knowledge);
    return 'handle' in judged
      ? buildProfile(network, judged.handle, finding.isOpaque)
      : refusal(judged.reason);
  }
  const meant =
    finding.suggest === undefined ? undefined : judgeHandle(network, finding.suggest, knowledge);
  return refusal(
    finding.reason,
    meant && 'handle' in meant ? network.link(meant.handle) : undefined,
  );
}

function findNetwork(host: string): { network: Network; domain: string } | undefined {
  const shaped = BY_SHAPE.find(({ matches }) => matches?.(host));
  if (shaped) return { network: shaped, domain: host };
  const domain = findEnding(host, (ending) => BY_DOMAIN.has(ending));
  const network = domain === undefined ? undefined : BY_DOMAIN.get(domain);
  return network && domain !== undefined ? { network, domain } : undefined;
}

function readOnNetwork(
  link: Link,
  network: Network,
  domain: string,
  knowledge: Knowledge,
): ProfileLinkReading {
  const subdomain = link.host === domain ? '' : link.host.slice(0, -domain.length - 1);
  if (!(network.subdomains ?? PLAIN_SUBDOMAINS)(subdomain)) return refusal('reserved-path');
  const segments = resolveSegments(link.path).map(decodeOnce);
  if (segments.some((segment) => BIDI_CONTROL.test(segment))) return refusal('bidi-control');
  if (segments.some((segment) => SCRIPT.test(segment))) return refusal('script');
  // The address bar of LinkedIn on somebody else's host.
  if (network.id !== 'linkedin' && segments.length > 1 && segments[0]?.toLowerCase() === 'in')
    return refusal('bad-path');
  const place: Place = {
    domain,
    subdomain,
    segments,
    query: (name) => readParameter(link.query, name),
    fragment: link.fragment,
  };
  return finish(network, network.read(place), knowledge);
}

function readElsewhere(
  link: Link,
  knowledge: Knowledge,
  read: (text: string) => ProfileLinkReading,
): ProfileLinkReading {
  const reason = readOtherPlace(link, knowledge.rareHosts);
  if (reason) return refusal(reason, reason === 'redirect' ? suggestInside(link, read) : undefined);
  const findMastodon = (path: string) =>
    readMastodonPath(link.host, link.domain, resolveSegments(path).map(decodeOnce));
  const onMastodon = findMastodon(link.path.replace(TRAILING, ''));
  if (onMastodon) return finish(mastodon, onMastodon, knowledge);
  const reading = readWebsite(link);
  if ('canonical' in reading) {
    // The link we would keep may have lost an ending that hid the name.
    const hidden = findMastodon(new URL(reading.canonical).pathname);
    return hidden ? finish(mastodon, hidden, knowledge) : reading;
  }
  if (reading.target === undefined) return refusal(reading.reason);
  const target = read(reading.target);
  if (target.verdict === 'suspicious') return target;
  return refusal(reading.reason, target.verdict === 'profile' ? target.canonical : undefined);
}

const TARGET_PARAMETERS = ['url', 'u', 'q', 'to', 'next', 'z'];

/** A redirector we do not open by ourselves may still name a profile to offer. */
function suggestInside(link: Link, read: (text: string) => ProfileLinkReading): string | undefined {
  const named = TARGET_PARAMETERS.map((name) => readParameter(link.query, name)).find(
    (value) => value !== undefined,
  );
  const target = named === undefined ? undefined : read(named);
  return target?.verdict === 'profile' ? target.canonical : undefined;
}

/** Whether a reading stands on a network of the table rather than on anybody's site. */
export function isKnownNetwork(link: Link): boolean {
  return findNetwork(link.host) !== undefined;
}

/** Judges one link: unwraps it, finds its network, and builds the canonical link from the table. */
export function readLink(
  text: string,
  knowledge: Knowledge,
  depth = 0,
): ProfileLinkReading & { link?: Link } {
  const link = parseLink(text, knowledge.findDomain);
  if (typeof link === 'string') return refusal(link);
  if (knowledge.ownHosts?.includes(link.host)) return { ...refusal('own-site'), link };
  const read = (target: string): ProfileLinkReading =>
    depth >= MAX_UNWRAPS ? refusal('redirect') : readTarget(target, knowledge, depth + 1);
  const target = unwrapRedirect(link);
  if (target !== undefined) return { ...withoutLink(read(target)), link };
  const known = findNetwork(link.host);
  const reading = known
    ? readOnNetwork(link, known.network, known.domain, knowledge)
    : readElsewhere(link, knowledge, read);
  if (known && reading.verdict !== 'profile' && reading.reason === 'redirect')
    return { ...refusal('redirect', suggestInside(link, read)), link };
  return { ...reading, link };
}

/** What stood inside another link was encoded, so no guard has seen it yet. */
function readTarget(target: string, knowledge: Knowledge, depth: number): ProfileLinkReading {
  const danger = guardText(target);
  return danger ? refusal(danger) : readLink(target, knowledge, depth);
}

function withoutLink(reading: ProfileLinkReading & { link?: Link }): ProfileLinkReading {
  const { link: _link, ...rest } = reading;
  return rest;
}
