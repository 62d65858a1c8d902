import { TRAILING } from './characters.ts';
import { MAX_STRAY_WORDS } from './limits.ts';
import type { FindDomain } from './link.ts';
import { readFediverseName } from './mastodon.ts';

/** A piece of a text that may be a link. */
export interface Candidate {
  text: string;
  /** Has no scheme, no `www.` and no path: it may as well be a word with a dot in it. */
  isBareHost: boolean;
  /** Names its scheme, so that it was meant as a link whatever it is. */
  hasScheme: boolean;
  /** Is followed on its line by so few plain words that they may belong to it. */
  isTorn: boolean;
  /** Ends where a template leaves room, as in `x.com/<your name>`. */
  isTemplate: boolean;
}

export interface Extraction {
  candidates: Candidate[];
  hasEmail: boolean;
  /** Links stand among other words. */
  isProse: boolean;
}

/** Tokens end at blanks, angle brackets, bars, backticks, and between the two halves of a Markdown link. */
const TOKEN = /(?:(?!\]\()[^\s<>|`])+/g;
const LEADING = /^[([{"'«“‘„‹*_~•·,;.!?:=–—\])]+/;
const SCHEME_INSIDE = /https?[:;]?[\\/]{2}|https?:[\\/]?(?=www\.)/i;
const HAS_SCHEME = /^[a-z][a-z0-9+.-]{0,40}(?::|;\/\/|\/\/)|^:?\/\//i;
const WEB_SCHEME = /^[a-z]{2,8}[:;]{0,2}[\\/]{1,3}|^https?:/i;
const OTHER_SCHEME_BEFORE =
  /(?:^|[^a-z])(?:view-source|blob|filesystem|feed|jar|intent|ms-\w+|file|microsoft-edge|googlechromes?):/i;
const EMAIL = /^(?:[a-z-]{2,10}:)?[^\s@/:]+@[^\s@/:]+\.[a-z]{2,24}\/?$/i;
const HOST_THEN_REST = /^([^\s/\\?#:@]+\.[^\s/\\?#:@]{2,63}?)\.?(:\d{1,5})?(?:[/\\?#].*)?$/;
const CJK_BEFORE_HOST =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+(?=[a-z0-9])/iu;
/** A word, or the end of a link that a blank tore: `Doe`, `Doe/`, `Doe?trk=x`. */
const PLAIN_WORD = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}'’._-]*(?:[/?]\S*)?[.,!?;:]?$/u;
/** Degrees, legal forms and products that look like hosts in a sentence. */
const WORD_WITH_DOT =
  /^(?:(?:asp|vb|ado|ml)\.net|socket\.io|draw\.io|[a-z]\.[a-z]+|(?:cv|resume|readme|index|main|app|portfolio|lebenslauf)\.(?:md|py|rs|sh|pl|zip|mov|ps|cc))$/i;
/** `Jane.Doe.CV` is a name; `JANEDOE.DEV` may be a host. */
const CAPITAL_ENDING = /[a-z].*\.[A-Z][A-Za-z]*$/;
const HTML_TAG =
  /^<\/?(?:a|b|br|p|div|span|i|em|u|li|ul|td|tr|strong|html|body|font|h[1-6])\b|^<\//i;

function stripEdges(token: string): { text: string; wasCut: boolean } {
  const front = token.replace(LEADING, '');
  const text = front.replace(TRAILING, '');
  return { text, wasCut: text.length < front.length };
}

/** What stands between the quotes of an attribute such as `href="…"`. */
const ATTRIBUTE = /^[a-z-]{2,12}=(["'])(.+?)\1/i;

/** Cuts what stands before a link inside one token, such as `href="` or `URL:`. */
function cutToScheme(token: string): string[] {
  const attribute = ATTRIBUTE.exec(token)?.[2];
  if (attribute !== undefined) return [attribute];
  const at = SCHEME_INSIDE.exec(token)?.index ?? -1;
  if (at <= 0) return [token];
  const before = token.slice(0, at);
  if (/[/?#\\@]/.test(before) || OTHER_SCHEME_BEFORE.test(before)) return [token];
  const opening = before.at(-1) ?? '';
  let link = token.slice(at);
  if (opening === '"' || opening === "'") {
    const closing = link.indexOf(opening);
    if (closing > 0) link = link.slice(0, closing);
  }
  return /[,;]$/.test(before) ? [before, link] : [link];
}

/** Several links run together with commas. */
function splitList(token: string): string[] {
  if (!/[,;]/.test(token) || token.includes('?')) return [token];
  return token.split(/[,;](?=https?:|www\.|[a-z]{2}\.linkedin\.com|linkedin\.com|github\.com)/i);
}

/** Whether only a few plain words follow on the line, so that they may be the rest of the link. */
function isTornAt(text: string, end: number): boolean {
  if (!/[^\S\r\n]/.test(text.charAt(end))) return false;
  const lineEnd = text.slice(end).search(/[\r\n]/);
  const words = (lineEnd < 0 ? text.slice(end) : text.slice(end, end + lineEnd))
    .trim()
    .split(/\s+/);
  if (words.length > MAX_STRAY_WORDS || words[0] === '') return false;
  return words.every((word) => PLAIN_WORD.test(word) && !/\.[a-z]{2,}\/|^www\./i.test(word));
}

/** Whether a mail program broke the link at its hyphen. */
function isWrappedAt(text: string, end: number): boolean {
  return (
    text[end - 1] === '-' && /^\r?\n[a-z0-9][\w-]*\/?(?:\s|$)/i.test(text.slice(end, end + 120))
  );
}

function hasPublicHost(text: string, findDomain: FindDomain): boolean {
  const host = HOST_THEN_REST.exec(text)?.[1]?.toLowerCase();
  if (host === undefined) return false;
  if (/^[a-z0-9._-]+$/.test(host)) return findDomain(host) !== undefined;
  if (!/^[\p{L}\p{N}\p{M}\p{S}._\u2044\u2215-]+$/u.test(host)) return false;
  try {
    return (
      findDomain(new URL(`http://${host.replaceAll(/[\u2044\u2215]/g, '-')}`).hostname) !==
      undefined
    );
  } catch {
    return false;
  }
}

type Kind = 'link' | 'bare-host' | 'email' | 'word';

function classify(token: string, findDomain: FindDomain): Kind {
  if (token.startsWith('@')) {
    if (readFediverseName(token) || /^@[a-z0-9-]+\.bsky\.social$/i.test(token)) return 'link';
    return EMAIL.test(token.slice(1)) ? 'email' : 'word';
  }
  if (EMAIL.test(token))
    return /^[a-z]+:/i.test(token) &&
      !/^(?:e-?mail|mail|mailto|e-?post):/i.test(token) &&
      hasPublicHost(token.slice(token.indexOf('@') + 1), findDomain) &&
      /:.*@(?:www\.)?(?:linkedin|github|xing)\.com/i.test(token)
      ? 'link'
      : 'email';
  if (HAS_SCHEME.test(token)) {
    const [, word = '', rest = ''] = /^([^:/]*)[:;]*(.*)$/s.exec(token) ?? [];
    const isLabel = !rest.startsWith('/') && !/^h?t{1,3}p{1,2}s{0,2}$/i.test(word);
    if (!isLabel || rest.includes('@') || OTHER_SCHEME_BEFORE.test(token)) return 'link';
    if (
      hasPublicHost(token, findDomain) ||
      hasPublicHost(rest.replace(/^\S{1,20}:/, ''), findDomain)
    )
      return 'link';
    return /^(?:mailto|mail|tel|sms|ftp|skype|about|geo|callto|magnet|urn|localhost|xmpp|sip)$/i.test(
      word,
    )
      ? 'link'
      : 'word';
  }
  if (
    token.includes('@') &&
    hasPublicHost(token.slice(0, token.indexOf('@')).replace(/\\+$/, ''), findDomain)
  )
    return 'link';
  if (/^[^/?#]*@[^/?#]+\//.test(token)) return 'link';
  if (token.includes('\\@')) return 'link';
  if (!hasPublicHost(token, findDomain)) return 'word';
  if (/^(?:gmail|googlemail|hotmail|yahoo|gmx|protonmail)\.[a-z]{2,3}$/i.test(token))
    return 'email';
  return /[/\\?#:]|^www\./i.test(token) ? 'link' : 'bare-host';
}

/** Finds everything in a text that may be a link, in order. */
export function extractLinks(text: string, findDomain: FindDomain): Extraction {
  const candidates: Candidate[] = [];
  let hasEmail = false;
  let words = 0;
  for (const match of text.matchAll(TOKEN)) {
    const token = match[0];
    const end = match.index + token.length;
    const pieces = splitList(token).flatMap(cutToScheme);
    for (const piece of pieces) {
      const { text: stripped, wasCut } = stripEdges(piece);
      if (stripped === '') continue;
      const inner = stripped.replace(CJK_BEFORE_HOST, '');
      const link = inner !== stripped && hasPublicHost(inner, findDomain) ? inner : stripped;
      const kind = classify(link, findDomain);
      if (kind === 'email') hasEmail = true;
      if (kind === 'word' || kind === 'email') words += 1;
      if (kind !== 'link' && kind !== 'bare-host') continue;
      const isLast = piece === pieces.at(-1) && !wasCut;
      const following = text.slice(end, end + 24);
      candidates.push({
        text: link,
        isBareHost: kind === 'bare-host',
        hasScheme: WEB_SCHEME.test(link),
        isTorn: isLast && (isTornAt(text, end) || isWrappedAt(text, end)),
        isTemplate:
          /[/@=]$/.test(link) && /^<[\p{L}_]/u.test(following) && !HTML_TAG.test(following),
      });
    }
  }
  const isProse = words > 0 || candidates.length > 1;
  return {
    candidates: candidates.filter(
      ({ text: link, isBareHost }) =>
        !(isBareHost && (CAPITAL_ENDING.test(link) || (isProse && WORD_WITH_DOT.test(link)))),
    ),
    hasEmail,
    isProse,
  };
}
