import type { Brand } from './brand.ts';
import type { Reason } from './reasons.ts';

/** Where a link stands within its network: what the network's own rules read. */
export interface Place {
  /** The domain from the table that matched, such as `linkedin.com`. */
  domain: string;
  /** What stands before that domain: `de`, `www`, or nothing. */
  subdomain: string;
  /** The path, dot segments and empty ones resolved, each percent-decoded once. */
  segments: string[];
  /** One parameter of the query, decoded. */
  query: (name: string) => string | undefined;
  fragment: string;
}

/** What a network makes of a place: one person's handle, or a reason and the handle to suggest. */
export type Finding =
  { handle: string; isOpaque?: boolean } | { reason: Reason; suggest?: string | undefined };

/** One entry of the table. `networks/README` of this folder shows how to add one. */
export interface Network {
  id: string;
  /** Domains the network is found on; the first one is only by custom the canonical one. */
  domains: string[];
  /** Hosts that `domains` cannot list, such as Google Scholar's in every country. */
  matches?: (host: string) => boolean;
  /** Which subdomains `read` understands; plain, `www`, `m` and `mobile` unless stated. */
  subdomains?: (subdomain: string) => boolean;
  /** Finds the person in a place. */
  read: (place: Place) => Finding;
  /** The whole alphabet of a handle: nothing else can come out. */
  handle: RegExp;
  /** Brings a handle to the one way it is written; unchanged unless stated. */
  fold?: (handle: string) => string;
  /** What people see of a handle, when it holds more than the name. */
  show?: (handle: string) => string;
  /** Builds the canonical link. */
  link: (handle: string) => string;
  /** What makes two handles the same; lower case unless stated. */
  key?: (handle: string) => string;
  brand?: Brand;
}

/** A link and what it must be read as, shown beside each network and run by a test. */
export type Example = [link: string, expected: string];

export const found = (handle: string): Finding => ({ handle });

export const refuse = (reason: Reason, suggest?: string): Finding => ({ reason, suggest });

/** Whether a subdomain is one of the given words. */
export function oneOf(words: string): (subdomain: string) => boolean {
  const known = new Set(words.split(' '));
  return (subdomain) => known.has(subdomain);
}

export const PLAIN_SUBDOMAINS = oneOf(' www m mobile');

/** What almost every network keeps for itself. */
const COMMON_PAGES: Partial<Record<Reason, string>> = {
  'reserved-path':
    'about account accounts admin api apps blog careers contact contact-us dashboard download downloads faq features help home inbox ' +
    'join legal login logout messages notifications press pricing privacy register settings signin signup support terms terms-of-service tos',
  search: 'search explore discover',
  job: 'jobs',
};

/** First segments that are no person: those all networks have, and each group of words with what it is instead. */
export function pages(groups: Partial<Record<Reason, string>>): Map<string, Reason> {
  return new Map(
    [COMMON_PAGES, groups].flatMap((each) =>
      (Object.entries(each) as [Reason, string][]).flatMap(([reason, words]) =>
        words.split(' ').map((word): [string, Reason] => [word, reason]),
      ),
    ),
  );
}

export const words = (text: string): Set<string> => new Set(text.split(' '));

interface PathRules {
  /** First segments that belong to the network. */
  pages: Map<string, Reason>;
  /** Second segments that are still the person's own page. */
  tabs?: Set<string>;
  /** What anything else behind the handle is. */
  beyond?: Reason;
}

/** Reads the commonest shape, `/handle` and `/handle/tab`. */
export function readHandlePath(segments: string[], rules: PathRules): Finding {
  const [first, second] = segments;
  if (first === undefined) return refuse('home');
  const page = rules.pages.get(first.toLowerCase());
  if (page) return refuse(page);
  if (second === undefined || rules.tabs?.has(second.toLowerCase())) return found(first);
  return refuse(rules.beyond ?? 'bad-path', first);
}

/** Reads `/word/handle` with one of the given words, as in `/profile/jane`. */
export function readUnder(
  segments: string[],
  under: Set<string>,
  others: Map<string, Reason>,
): Finding {
  const [first, second] = segments;
  if (first === undefined) return refuse('home');
  const lower = first.toLowerCase();
  if (under.has(lower)) return second === undefined ? refuse('bad-path') : found(second);
  return refuse(others.get(lower) ?? 'bad-path');
}

export const toLower = (handle: string): string => handle.toLowerCase();

/** Percent-encodes a handle for a path segment, hex in capitals. */
export const encode = (handle: string): string => encodeURIComponent(handle);
