import { show } from '../../schemas/explain.ts';
import type { TextPiece } from '../check-wording.ts';
import type { Breach } from './rule.ts';

/** Words that turn a sentence about a forbidden question into a promise not to ask it. */
const DENIAL =
  /\b(?:no|not|never|nobody|nothing|without|don['’]t|doesn['’]t|won['’]t|isn['’]t|inte|aldrig|ingen|inga|inget|utan|kein\w*|nicht|nie|niemals|niemand|ohne|geen|niet|nooit|niemand|zonder)\b/i;

const SENTENCE = /[^.!?\n]+[.!?]?/g;

/** Finds sentences that hold a phrase and do not deny it. */
export function findPhrase(
  texts: readonly TextPiece[],
  pattern: RegExp,
  explain: (phrase: string) => string,
): Breach[] {
  return texts.flatMap(({ field, line, text }) => {
    if (!pattern.test(text)) return [];
    for (const [sentence] of text.matchAll(SENTENCE)) {
      const match = pattern.exec(sentence);
      if (match && !DENIAL.test(sentence)) {
        return [{ field, line, message: explain(show(match[0].trim())) }];
      }
    }
    return [];
  });
}

/** Asks what somebody earns or earned. A comparison ("above your present pay") asks nothing. */
export const PAY_HISTORY = new RegExp(
  [
    String.raw`\b(?:salary|pay|wage|compensation|remuneration) history\b`,
    String.raw`\b(?:what|state|tell us|send us|name|give us|include|enter|share|disclose|provide|indicate)\b[^.?!]{0,40}\b(?:current|present|previous|last|past|most recent) (?:annual |monthly |gross |base )?(?:salary|pay|wages?|compensation|remuneration)\b`,
    String.raw`\b(?:salary|pay|wage) (?:slips?|stubs?)\b|\bpayslips?\b`,
    String.raw`\blönehistorik\b|\blönespecifikation`,
    String.raw`\b(?:ange|uppge|skriv|berätta|vad är|vilken)[^.?!]{0,40}\b(?:nuvarande|tidigare|senaste) (?:lön|löneläge)`,
    String.raw`\bgehaltsnachweise?\b|\blohnzettel\b|\bgehaltshistorie\b`,
    String.raw`\b(?:nennen|angeben|angabe|mitteilen|teilen|schreiben|wie hoch|welches)\b[^.?!]{0,40}\b(?:aktuelle|derzeitige|bisherige|jetzige|letzte)[smnr]? (?:jahres)?(?:gehalt|vergütung|lohn|einkommen)`,
    String.raw`\b(?:aktuelle|derzeitige|bisherige|jetzige|letzte)[smnr]? (?:jahres)?(?:gehalt|vergütung|lohn|einkommen)\w* (?:\w+ )?(?:nennen|angeben|mitteilen|an)\b`,
    String.raw`\bloonstrook|\bsalarisstrook|\bsalarisgeschiedenis\b|\blaatstverdiende? (?:salaris|loon)\b`,
    String.raw`\b(?:vermeld|geef|noem|wat is|deel)[^.?!]{0,40}\b(?:huidige?|vorige?|laatste) (?:salaris|loon)\b`,
  ].join('|'),
  'i',
);

export const CANADIAN_EXPERIENCE = /\bCanadian (?:work |job |professional )?experience\b/i;

/** A single bound before an amount of money. */
export const ONE_SIDED_PAY =
  /\b(?:up to|from|starting at|at least|as much as)\s+(?:US)?\$\s?\d[\d,.]*\s?k?\b(?!\s*(?:to|and|[-–—])\s*(?:US)?\$?\s?\d)/i;
