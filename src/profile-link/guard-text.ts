import { BIDI_CONTROL, CONTROLS, HIDDEN } from './characters.ts';
import type { Reason } from './reasons.ts';

const SCRIPT_TAG = /(?:<|%3c)\s{0,9}\/?script/i;
const EVENT_HANDLER =
  /["'`]on[a-z]{3,24}\s{0,9}=|<[a-z]{1,12}[\s/][^<>]{0,200}?\bon(?:error|load)\s{0,9}=/i;
const DANGEROUS_SCHEME =
  /(?:^|[^a-z0-9])(?:(?:javascript|vbscript)(?::|%3a)|data:(?:[a-z]+\/[a-z]|[,;]))/i;
/** A mail or HTTP header smuggled in behind the link. */
const INJECTED_HEADER =
  /[\r\n]+\s{0,9}(?:bcc|cc|set-cookie|location|content-(?:type|length)|transfer-encoding):/i;

const ENTITY = /&#(x?)([0-9a-f]{1,6});?/gi;

/** What HTML would make of a text: controls are dropped inside a scheme, and entities stand for letters. */
function seeAsBrowser(text: string): string {
  const spelt = text.includes('&#')
    ? text.replace(ENTITY, (_whole, isHex: string, digits: string) =>
        String.fromCharCode(parseInt(digits, isHex ? 16 : 10)),
      )
    : text;
  return spelt.replace(CONTROLS, '');
}

/** Refuses texts that carry code or hide what they are, before any link in them is looked at. */
export function guardText(text: string): Reason | undefined {
  if (BIDI_CONTROL.test(text)) return 'bidi-control';
  if (SCRIPT_TAG.test(text) || EVENT_HANDLER.test(text)) return 'script';
  if (DANGEROUS_SCHEME.test(seeAsBrowser(text))) return 'dangerous-scheme';
  if (HIDDEN.test(text) || !text.isWellFormed()) return 'hidden-character';
  if (INJECTED_HEADER.test(text)) return 'hidden-character';
  return undefined;
}
