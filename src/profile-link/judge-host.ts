import { MAX_HOST_LENGTH, MAX_LABEL_LENGTH } from './limits.ts';
import { hostToUnicode } from './punycode.ts';
import type { Reason } from './reasons.ts';

const PLAIN_HOST = /^[a-z0-9.-]+$/;
const FORBIDDEN = /[\s/\\?#@:<>^|"'`{}()[\],;!*+=~$&%]/;
const NUMERIC_LABEL = /^(?:\d+|0x[0-9a-f]*)$/;
const LABEL = /^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?$/;
/** RFC 2606, 6761, 6762, 7686, 8375, and what home and office networks use among themselves. */
const LOCAL_ENDINGS = new Set(
  'localhost local localdomain internal intranet private lan home corp onion arpa alt'.split(' '),
);
const EXAMPLE_ENDINGS = new Set(['test', 'example', 'invalid']);
const EXAMPLE_DOMAIN = /(?:^|\.)example\.(?:com|net|org|edu)$/;

/** Folds a host with anything but plain letters the way every browser does. */
function foldHost(raw: string): string | undefined {
  try {
    const decoded = raw.includes('%') ? decodeURIComponent(raw) : raw;
    if (FORBIDDEN.test(decoded)) return undefined;
    const { hostname } = new URL(`http://${decoded}/`);
    // Not every engine refuses punycode that stands for nothing; writing it anew tells.
    const isFaithful = new URL(`http://${hostToUnicode(hostname)}/`).hostname === hostname;
    return isFaithful ? hostname : undefined;
  } catch {
    return undefined;
  }
}

function judgeLabels(host: string): Reason | undefined {
  const labels = host.split('.');
  const last = labels.at(-1) ?? '';
  if (NUMERIC_LABEL.test(last)) return 'ip-address';
  if (LOCAL_ENDINGS.has(last)) return 'local-host';
  if (EXAMPLE_ENDINGS.has(last) || EXAMPLE_DOMAIN.test(host)) return 'example-host';
  if (labels.length < 2 || host.length > MAX_HOST_LENGTH) return 'bad-host';
  const areSound = labels.every((label) => label.length <= MAX_LABEL_LENGTH && LABEL.test(label));
  return areSound ? undefined : 'bad-host';
}

export interface JudgedHost {
  host: string;
  unicodeHost: string;
}

/** Brings a host to the form DNS knows, or says why there can be no public website behind it. */
export function judgeHost(raw: string): JudgedHost | Reason {
  if (raw.startsWith('[')) return 'ip-address';
  const lower = raw.toLowerCase();
  const isPlain = PLAIN_HOST.test(lower) && !lower.includes('xn--');
  const folded =
    isPlain || (/^[a-z0-9_.-]+$/.test(lower) && !lower.includes('xn--')) ? lower : foldHost(lower);
  if (folded === undefined) return 'bad-host';
  const host = folded.endsWith('.') ? folded.slice(0, -1) : folded;
  const reason = judgeLabels(host);
  if (reason) return reason;
  return { host, unicodeHost: isPlain ? host : hostToUnicode(host) };
}
