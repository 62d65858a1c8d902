import { INVISIBLE, isPlainAscii } from './characters.ts';

const WIDE = /[\u2025-\u2026\u3000-\u3003\u3008-\u3011\uff01-\uff5e\uff61]/;
const WIDE_LETTER = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/;
const WIDE_DOT = /[\u3002\uff0e\uff61]/;
/** Punctuation of East Asian text, which is never inside a link. */
const WIDE_PUNCTUATION =
  /[\u2026\u3001\u3003\u3008-\u3011\uff01\uff08\uff09\uff0c\uff1b\uff1f\uff3b\uff3d\uff5b\uff5d]/;
/** What HTML writes for the characters around a link; they end it. */
const MARKUP_ENTITY = /&(?:quot|gt|lt|apos|#39|nbsp);/gi;
const TORN_SCHEME = /\b(https?)[ \t]{0,2}:[ \t]{0,2}(\/\/?|\\\\?)[ \t]{0,2}(?=[a-z0-9])/gi;
const WHOLLY_ENCODED = /\bhttps?%3a(?:%2f|\/){1,2}[^\s"'<>]+/gi;

/** Turns full-width letters to plain ones, and `。` to a dot where a host name can still go on. */
function foldWide(text: string): string {
  // A full-width slash alone is refused with its host; among full-width letters it is an input method.
  const slash = WIDE_LETTER.test(text) || text.includes('\uff1a\uff0f') ? '/' : '\uff0f';
  let folded = '';
  let token = '';
  for (const character of text) {
    let next = character;
    if (WIDE_DOT.test(character)) next = /^(?:https?:\/*)?[^\s/]+$/i.test(token) ? '.' : '\n';
    else if (WIDE_PUNCTUATION.test(character)) next = '\n';
    else if (character === '\uff0f') next = slash;
    else if (character === '\u3000') next = ' ';
    else if (character >= '\uff01' && character <= '\uff5e')
      next = String.fromCodePoint(character.charCodeAt(0) - 0xfee0);
    folded += next;
    token = /\s/.test(next) ? '' : token + next;
  }
  return folded;
}

function decodeOnce(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}

/** Undoes what copying, mailing and input methods do to a text, without touching any name in it. */
export function cleanText(text: string): string {
  let clean = text;
  if (!isPlainAscii(clean)) {
    clean = clean.replace(INVISIBLE, '');
    if (WIDE.test(clean)) clean = foldWide(clean);
  }
  if (clean.includes('&')) clean = clean.replaceAll('&amp;', '&').replace(MARKUP_ENTITY, '\n');
  if (/:[ \t]|[ \t]:|\/[ \t]|\\[ \t]/.test(clean)) clean = clean.replace(TORN_SCHEME, '$1:$2');
  if (clean.includes('%3')) clean = clean.replace(WHOLLY_ENCODED, keepInner(clean));
  return clean.trim();
}

/** Decodes a link that was percent-encoded as a whole, but not one that is another link's parameter. */
function keepInner(text: string): (link: string, at: number) => string {
  return (link, at) =>
    at === 0 || /[\s"'(<[:]/.test(text.charAt(at - 1)) ? decodeOnce(link) : link;
}
