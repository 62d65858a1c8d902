const LOCAL_MAX = 64;
const ADDRESS_MAX = 254;
const LOCAL = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const DOMAIN = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+([a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;

/** Mail providers whose addresses are private ones. */
const PRIVATE_HOSTS =
  /^(gmail|googlemail|outlook|hotmail|live|msn|icloud|me|mac|proton|protonmail|pm|gmx|web|t-online|freenet|posteo|mailbox|tutanota|tuta|fastmail|hey|yahoo|ymail|aol|telia|bredband2|comhem|ziggo|kpnmail|kpn|xs4all|planet|home|zoho|yandex|mail|passagen|spray)\./;

/** A judged address, and whether it looks like one of an employer's, where others may read along. */
export type EmailReading =
  { ok: true; address: string; isNonAscii: boolean; looksCorporate: boolean } | { ok: false };

/**
 * Reads one plain e-mail address (the addr-spec of RFC 5322 without comments and quotes; the domain in ASCII by
 * IDNA). Anything that could end up as a second header or recipient is refused.
 */
export function readEmail(raw: string): EmailReading {
  const text = raw.trim().normalize('NFC');
  const at = text.lastIndexOf('@');
  const local = text.slice(0, at);
  const host = text.slice(at + 1);
  if (at < 1 || text.length > ADDRESS_MAX || local.length > LOCAL_MAX || !LOCAL.test(local)) {
    return { ok: false };
  }
  const domain = URL.canParse(`https://${host}`) ? new URL(`https://${host}`).hostname : '';
  if (!DOMAIN.test(domain) || /[/:?#@\\[\]\s]/.test(host)) return { ok: false };

  const isNonAscii = /[^\u0000-\u007F]/.test(local);
  const address = `${local}@${domain}`;
  if (address.length > ADDRESS_MAX) return { ok: false };
  return {
    ok: true,
    address,
    isNonAscii,
    looksCorporate: !PRIVATE_HOSTS.test(domain),
  };
}
