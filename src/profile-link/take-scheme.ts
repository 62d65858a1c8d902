import { isOneEditAway } from './one-edit.ts';
import type { Reason } from './reasons.ts';

/** What stands before the host: the scheme if there was one, repaired, and the rest of the link. */
export interface SchemeTaken {
  scheme: 'http' | 'https' | '';
  rest: string;
}

const NAMED = /^([a-z][a-z0-9+.-]{0,40})([:;]{1,3})([\\/]*)/i;
const WITHOUT_COLON = /^([a-z]{3,7})([\\/]{2,})/i;
const PORT_NEXT = /^\d{1,5}(?:[\\/?#]|$)/;
const MAIL = new Set(['mailto', 'mail', 'email', 'e-mail', 'epost', 'e-post']);
/** Schemes that need no slashes, so that a colon after such a word is no label. */
const OTHER_SCHEMES = new Set(
  (
    'about blob callto chrome facetime feed file filesystem ftp ftps geo git im intent jar magnet ms-word news ' +
    'sftp sip skype sms spotify ssh tel tg urn view-source viber whatsapp ws wss xmpp'
  ).split(' '),
);
const MAX_LABELS = 3;

function repairScheme(word: string): 'http' | 'https' | undefined {
  const lower = word.toLowerCase();
  if (lower === 'http' || lower === 'https') return lower;
  if (lower.length < 3 || lower.length > 6) return undefined;
  const isNear = isOneEditAway(lower, 'http') || isOneEditAway(lower, 'https');
  if (!isNear) return undefined;
  return lower.endsWith('s') || isOneEditAway(lower, 'https') ? 'https' : 'http';
}

/**
 * Takes the scheme off a link: doubled ones, ones with a typing error, with too few or too many
 * slashes; and labels such as `URL:` or `LinkedIn:` before it.
 * @returns a reason when the scheme is none of the web's
 */
export function takeScheme(text: string): SchemeTaken | Reason {
  let scheme: SchemeTaken['scheme'] = '';
  let rest = text;
  for (let labels = 0; labels <= MAX_LABELS; labels += 1) {
    const bare = WITHOUT_COLON.exec(rest);
    const repaired = bare?.[1] === undefined ? undefined : repairScheme(bare[1]);
    if (bare && repaired) {
      scheme = repaired;
      rest = rest.slice(bare[0].length);
      continue;
    }
    if (/^www\.https?:/i.test(rest)) rest = rest.slice('www.'.length);
    const named = NAMED.exec(rest);
    if (!named) break;
    const [whole, word = '', , slashes = ''] = named;
    const behind = rest.slice(whole.length);
    const known = repairScheme(word);
    if (known) {
      scheme = known;
      rest = behind;
      continue;
    }
    const lower = word.toLowerCase();
    if (MAIL.has(lower)) return 'email';
    if (slashes === '' && !OTHER_SCHEMES.has(lower) && PORT_NEXT.test(behind)) break;
    if (slashes.length > 1 || OTHER_SCHEMES.has(lower)) return 'scheme';
    if (scheme !== '' || lower.includes('.')) break;
    rest = slashes + behind;
  }
  return { scheme, rest };
}
