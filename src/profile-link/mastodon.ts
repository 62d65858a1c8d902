import { NETWORKS } from './networks/table.ts';
import { found, refuse, type Finding, type Network } from './network.ts';

/** Sites beside Mastodon that write people as `/@name`; they are websites here. */
const OTHER_SITES = new Set(
  (
    'tiktok.com replit.com unsplash.com producthunt.com holopin.io flipboard.com ' +
    'giphy.com warpcast.com kick.com note.com ' +
    'ko-fi.com velog.io zenn.dev hackmd.io beacons.ai showwcase.com'
  ).split(' '),
);
/** Hosts whose very name says that the software is Mastodon or a kin of it. */
const TELLING_HOST =
  /mastodon|mstdn|masto\.|mastod|toot|fosstodon|hachyderm|fedi|\.social$|infosec\.exchange|mas\.to$/;
const SURE_HOST = /mastodon|mstdn|fosstodon|hachyderm/;
const USER = /^@(\w+(?:[.-]+\w+)*)(?:@((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]+))?$/i;
const POST_ID = /^\d{5,}$|^statuses$|^posts$/;
const TABS = new Set(['with_replies', 'media', 'followers', 'following', 'featured', 'tagged']);
const MAIL_HOST =
  /^(?:gmail|googlemail|outlook|hotmail|yahoo|icloud|proton|protonmail|gmx|web|live|me|pm)\.[a-z.]{2,6}$/;
const NETWORK_DOMAINS = new Set(NETWORKS.flatMap(({ domains }) => domains));
const BARE = /^@(\w+(?:[.-]+\w+)*)@((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]+)$/i;

/**
 * Reads `@jane@host.social`, the way people of the fediverse write themselves.
 * @returns undefined for a mail address with one `@` too many, and for networks that are no part of it
 */
export function readFediverseName(text: string): { user: string; host: string } | undefined {
  const [, user, written] = BARE.exec(text) ?? [];
  const host = written?.toLowerCase();
  if (user === undefined || host === undefined) return undefined;
  return MAIL_HOST.test(host) || NETWORK_DOMAINS.has(host) ? undefined : { user, host };
}

/**
 * Reads a path on a host that is in no table. Mastodon runs on thousands of hosts, so its shape
 * `/@jane` counts everywhere but on the sites known for something else.
 * @returns undefined when nothing in the path says Mastodon
 */
export function readMastodonPath(
  host: string,
  domain: string,
  segments: string[],
): Finding | undefined {
  if (OTHER_SITES.has(domain)) return undefined;
  const isTelling = TELLING_HOST.test(host);
  const path = segments[0]?.toLowerCase() === 'web' ? segments.slice(1) : segments;
  const [first = '', second, third] = path;
  const lower = first.toLowerCase();
  if (lower === 'users' && isTelling && second !== undefined) {
    if (third !== undefined && POST_ID.test(third)) return refuse('post', `@${second}@${host}`);
    return /^\w/.test(second) ? found(`@${second}@${host}`) : undefined;
  }
  const [whole, user, elsewhere] = USER.exec(first) ?? [];
  if (whole === undefined || user === undefined) {
    if (!isTelling) return undefined;
    if (/^(?:explore|public|home|deck|local)$/.test(lower)) return refuse('feed');
    if (/^(?:tags|search)$/.test(lower)) return refuse('search');
    if (!SURE_HOST.test(host)) return undefined;
    return refuse(lower === '' ? 'home' : 'bad-path');
  }
  const handle = `@${user}@${(elsewhere ?? host).toLowerCase()}`;
  if (second === undefined || TABS.has(second)) return found(handle);
  if (POST_ID.test(second)) return refuse('post', handle);
  return isTelling ? refuse('post', handle) : undefined;
}

/** Found by shape, not by host, so it stands beside the table and not in it. */
export const mastodon: Network = {
  id: 'mastodon',
  domains: [],
  read: () => refuse('bad-path'),
  handle: /^@\w+(?:[.-]+\w+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]+$/i,
  link(handle) {
    const [, user = '', host = ''] = handle.split('@');
    return `https://${host}/@${user}`;
  },
};
