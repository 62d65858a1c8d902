import { MAX_STACKED_MARKS } from '../limits.ts';
import {
  encode,
  found,
  pages,
  refuse,
  words,
  type Example,
  type Finding,
  type Network,
} from '../network.ts';
import { isOpaqueId, readMemberNumber } from './linkedin-member.ts';

/** Rooms of the house that may stand before `/in/`: mobile sites, old sites, a language. */
const ROOMS = words('mwlite m comm public-profile profile touch incareer injobs');
const LANGUAGE = /^[a-z]{2}(?:[-_][a-z]{2})?$/i;
const PAGES = pages({
  company: 'company companies school showcase organization business',
  group: 'groups',
  job: 'job hiring',
  event: 'events event',
  course: 'learning',
  search: 'directory people',
  feed: 'feed home mynetwork notifications messaging inbox messages',
  post: 'posts update video videos share sharing sharearticle',
  article: 'pulse newsletters newsletter today top-content advice news',
  'not-public': 'sales recruiter talent',
  'self-alias': 'me',
  'short-link': 'slink',
  redirect: 'redir redirect safety authwall login uas checkpoint signup start reg e',
  'reserved-path':
    'psettings mypreferences premium services service badges badge ads mobile pages static oauth games invite invitations connections contacts',
});
const SLUG_ALONE = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]{2,99}$/u;
const PUB_PART = /^[0-9a-z]{1,3}$/i;
const PUB_PART_LENGTH = 3;
const STACKED_MARKS = new RegExp(`\\p{M}{${MAX_STACKED_MARKS + 1}}`, 'u');
const BROKEN_QUERY = /^([^&=;]+)[&;][^=]*=/;

function readSlug(rest: string[]): Finding {
  const [slug, next] = rest;
  if (slug === undefined) return refuse('bad-path');
  if (slug.toLowerCase() === 'me') return refuse('self-alias');
  if (slug.toLowerCase() === 'in') return refuse('bad-path', next);
  // A whole address, or a piece of one, pasted where the name belongs.
  if (/^(?:https?:?|www\.|(?:[a-z]{2}\.|www\.)?linkedin\.com)/i.test(slug) && next !== undefined)
    return refuse(
      'bad-handle',
      rest.findLast((part) => SLUG_ALONE.test(part)),
    );
  if (slug.startsWith('@')) return refuse('bad-handle', slug.slice(1));
  const broken = BROKEN_QUERY.exec(slug)?.[1];
  if (broken !== undefined) return refuse('bad-handle', broken);
  if (STACKED_MARKS.test(slug)) return refuse('bad-handle');
  if (isOpaqueId(slug)) return { handle: slug, isOpaque: true };
  // An opaque id that lost its capitals, or its end, is somebody else's or nobody's.
  if (/^ac[ow]aa/i.test(slug) && (slug.length === 39 || /^AC[ow]AA/.test(slug)))
    return refuse('bad-handle');
  return found(slug);
}

/** `/pub/name/A/B/C` of old forms is `/in/name-CBA` today, B and C padded to three. */
function readPub(rest: string[]): Finding {
  const [name, a, b, c] = rest;
  if (name?.toLowerCase() === 'dir') return refuse('search');
  if (name === undefined || a === undefined || b === undefined || c === undefined)
    return refuse('bad-path');
  if (![a, b, c].every((part) => PUB_PART.test(part))) return refuse('bad-path');
  const tail = c.padStart(PUB_PART_LENGTH, '0') + b.padStart(PUB_PART_LENGTH, '0') + a;
  return found(`${name}-${tail}`);
}

function readPath(segments: string[]): Finding {
  let inner = segments;
  while (inner.length > 1) {
    const room = inner[0]?.toLowerCase() ?? '';
    if (room === 'in' || room === 'pub' || !(ROOMS.has(room) || LANGUAGE.test(room))) break;
    if (room === 'profile' && inner[1]?.toLowerCase() !== 'in') break;
    inner = inner.slice(1);
  }
  const [first, ...rest] = inner;
  if (first === undefined) return refuse('home');
  const lower = first.toLowerCase();
  if (lower === 'in') return readSlug(rest);
  if (lower === 'pub') return readPub(rest);
  if (lower === 'profile') return refuse(rest.length > 0 ? 'not-public' : 'self-alias');
  const page = PAGES.get(lower);
  if (page) {
    const author = lower === 'posts' ? /^([^_]{3,})_/.exec(rest[0] ?? '')?.[1] : undefined;
    return refuse(page, author);
  }
  if (rest.length > 0)
    return refuse('bad-path', /^(?:ln|inn|im|i|id)$/.test(lower) ? rest[0] : undefined);
  if (LANGUAGE.test(lower)) return refuse('home');
  return SLUG_ALONE.test(first) ? refuse('missing-in', first) : refuse('bad-path');
}

const MEMBER_SUBDOMAIN = /^(?:www|m|touch|[a-z]{2}|)$/;

export const linkedin: Network = {
  id: 'linkedin',
  domains: ['linkedin.com', 'linkedin.cn'],
  subdomains: () => true,
  read({ subdomain, segments }) {
    if (MEMBER_SUBDOMAIN.test(subdomain)) return readPath(segments);
    const finding = readPath(segments);
    // Hosts of three letters and more do not open profiles; the name in the path may still be right.
    return 'handle' in finding ? refuse('bad-path', finding.handle) : refuse('reserved-path');
  },
  handle:
    /^(?!(?:in|me)$)(?:[^\s\p{Cc}\p{Cs}\p{Cf}\p{Z}/\\<>"#?%:@|`^{}[\]=]|[\u200c\u200d\u{e0020}-\u{e007f}]){1,100}$/u,
  fold: (slug) => (isOpaqueId(slug) ? slug : slug.toLowerCase()),
  link: (slug) => `https://www.linkedin.com/in/${encode(slug)}`,
  key: (slug) => (isOpaqueId(slug) ? `member:${readMemberNumber(slug)}` : slug.toLowerCase()),
  brand: {
    label: 'linkedin',
    guard: 'strong',
    domains: ['licdn.com', 'lnkd.in'],
  },
};

/** @public A test runs each. */
export const examples: Example[] = [
  [
    'https://www.linkedin.com/in/Jane-Doe-1a2b3c/?trk=public',
    'https://www.linkedin.com/in/jane-doe-1a2b3c',
  ],
  ['de.linkedin.com/in/jörg-müller', 'https://www.linkedin.com/in/j%C3%B6rg-m%C3%BCller'],
  ['linkedin.com/mwlite/in/jane-doe', 'https://www.linkedin.com/in/jane-doe'],
  [
    'https://se.linkedin.com/pub/jane-doe/9/159/486',
    'https://www.linkedin.com/in/jane-doe-4861599',
  ],
  ['https://www.linkedin.com/in/me', 'self-alias'],
  ['https://www.linkedin.com/company/acme', 'company'],
];
