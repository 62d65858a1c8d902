import { BIDI_CONTROL } from './characters.ts';
import type { Link } from './link.ts';
import { isPlaceholder } from './placeholders.ts';
import type { ProfileReading } from './reading.ts';
import type { Reason } from './reasons.ts';
import { BROKEN, decodeOnce, resolveSegments } from './split-path.ts';

/** Parameters that only say how somebody came. */
const TRACKER =
  /^(?:utm_\w+|hsa_\w+|mtm_\w+|pk_\w+|(?:fb|g|d|y|tw|tt|ms|gb|wb|ep|irc|s)?(?:clid|raid|clkid|rai)|gclsrc|li_fat_id|mc_[ce]id|igshid|igsh|mibextid|_g[al]|_hs(?:enc|mi)|__hs\w+|vero_\w+|oly_\w+|rb_clickid|s_cid|mkt_tok|spm|scid|ref|ref_src|ref_url|referrer|trk|trkinfo|lipi|originalsubdomain|wickedid|pvs|share|si|feature)$/i;
const DOCUMENT = /\.(?:pdf|docx?|odt|rtf|pages|pptx?|odp|key|xlsx?|ods|tex|epub)$/i;
const FILE =
  /\.(?:png|jpe?g|gif|webp|svg|heic|bmp|tiff?|zip|rar|7z|tar|gz|mp[34]|mov|avi|webm|exe|dmg|apk|msi|vcf|ics|csv|json|xml)$/i;

const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;
/** A network's address inside somebody else's, as in `evil.io/linkedin.com/in/jane`. */
const BRAND_INSIDE =
  /(?:(?:^|\/)@?(?:www\.)?|[?#@&=](?:www\.)?(?=[a-z]+\.com\/))(?:linkedin|github|gitlab|xing|facebook|instagram|twitter|stackoverflow)\.com(?:[/?#&]|$)/i;
const LINK_INSIDE = /(?:^|[/=])(https?(?::|%3a)(?:\/|%2f){1,2}.+)$/i;

function keepRoute(fragment: string): string {
  const route = fragment.replace(PUNCTUATION, '');
  return /^!?\/?[^/]/.test(route) && /^(?:\/|!)/.test(route) && !/^!?\/*$/.test(route)
    ? `#${route}`
    : '';
}

function dropTrackers(query: string): string {
  if (query === '') return '';
  const kept = query
    .split('&')
    .filter((pair) => pair !== '' && !TRACKER.test(pair.split('=')[0] ?? ''));
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}

/** Would be taken for the end of a sentence when the link is read again. */
const PUNCTUATION = /[.,;:!?)\]}'*&]+$/;
/** Ends a link in running text, and is left as it is by URL parsers. */
const DELIMITER = /[|`[\]{}^\\]/g;

/** What an unknown public host can be instead of somebody's own page, with the link it wraps if any. */
export interface WebsiteRefusal {
  reason: Reason;
  target?: string;
}

function judgePath(link: Link, rest: string): WebsiteRefusal | undefined {
  const decoded = decodeOnce(rest);
  if (BIDI_CONTROL.test(decoded)) return { reason: 'bidi-control' };
  if (CONTROL.test(decoded)) return { reason: 'bad-path' };
  const target = LINK_INSIDE.exec(rest)?.[1];
  if (target !== undefined) return { reason: 'redirect', target: decodeOnce(target) };
  const behindHost = `${link.path}${link.query && `?${link.query}`}${link.fragment && `#${link.fragment}`}`;
  if (BRAND_INSIDE.test(rest) || (behindHost.includes('@') && BRAND_INSIDE.test(behindHost)))
    return { reason: 'lookalike' };
  const path = decodeOnce(link.path);
  if (DOCUMENT.test(path)) return { reason: 'document' };
  return FILE.test(path) ? { reason: 'file' } : undefined;
}

/** Reads a link to any public host that is in no table as its owner's own site. */
export function readWebsite(link: Link): ProfileReading | WebsiteRefusal {
  const { host, unicodeHost } = link;
  const labels = host.split('.');
  if (labels.slice(0, -1).some((label) => !/^(?:www$|my)/.test(label) && isPlaceholder(label)))
    return { reason: 'placeholder' };
  const segments = resolveSegments(link.path);
  if (segments.some((segment) => segment.includes(BROKEN))) return { reason: 'bad-encoding' };
  const trailing = link.path.endsWith('/') || segments.length === 0 ? '/' : '';
  const path = (segments.length === 0 ? '' : `/${segments.join('/')}`) + trailing;
  const rest = (path + dropTrackers(link.query) + keepRoute(link.fragment)).replace(
    PUNCTUATION,
    '',
  );
  const refusal = judgePath(link, rest);
  if (refusal) return refusal;
  const url = new URL(
    `${link.scheme === 'http' ? 'http' : 'https'}://${host}${rest.replaceAll(DELIMITER, encodeURIComponent)}`,
  );
  const bare =
    url.host.replace(/^www\./, '') + url.pathname.replace(/\/$/, '') + url.search + url.hash;
  return {
    verdict: 'profile',
    network: 'website',
    handle: bare,
    canonical: url.href,
    key: `website:${bare}`,
    ...(unicodeHost === host ? {} : { unicodeHost }),
  };
}
