/** Where an application goes: to the inbox at once, or kept aside for the daily digest. Both are kept. */
export type Lane = 'inbox' | 'quarantine';

/** Signs of a machine. They choose the lane, never whether to keep what was sent. */
export interface Signs {
  /** What stood in the field that people do not see. */
  honeypot: string;
  /** Milliseconds from the page being shown to the button, if the page could tell. */
  elapsed: number | null;
  /** Whether the sender posted more than a person would within ten seconds. */
  isBurst: boolean;
  /** Whether a browser hid where the form came from (`Origin: null` without `Sec-Fetch-Site`). */
  hasOpaqueOrigin: boolean;
  /** Links in the question. */
  links: number;
}

/** Nobody reads and answers in less. */
const FASTEST_MS = 700;
const LINKS_MAX = 10;

export function chooseLane(signs: Signs): Lane {
  const isTooFast = signs.elapsed !== null && signs.elapsed < FASTEST_MS;
  return signs.honeypot !== '' ||
    isTooFast ||
    signs.isBurst ||
    signs.hasOpaqueOrigin ||
    signs.links > LINKS_MAX
    ? 'quarantine'
    : 'inbox';
}

/** A scheme, or a host with a path: what a mail program would turn into a link. */
const LINK = /https?:\/\/\S*|\bwww\.\S+|\b[a-z0-9-]+\.[a-z]{2,24}\/\S*/gi;

/** The links in a text, with a scheme or without. */
export function countLinks(text: string): number {
  return text.match(LINK)?.length ?? 0;
}
