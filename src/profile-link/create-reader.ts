import { cleanText } from './clean-text.ts';
import { extractLinks, type Candidate } from './extract-links.ts';
import { guardText } from './guard-text.ts';
import { MAX_TEXT_LENGTH } from './limits.ts';
import { readFediverseName } from './mastodon.ts';
import { isOrcidId } from './networks/orcid.ts';
import { isKnownNetwork, readLink, refusal, type Knowledge } from './read-link.ts';
import type { ProfileLinkReading } from './reading.ts';

const SLUG_ALONE = /^in\/([^\s/]+)\/?$/i;
const ORCID_ALONE = /^(?:orcid(?:\s?id)?[\s:]*)?(\d{4}-\d{4}-\d{4}-\d{3}[\dx])$/i;
const BLUESKY_ALONE = /^@([a-z0-9-]+\.bsky\.social)$/i;
const BARE_HANDLE = /^@?[\p{L}\p{N}][\p{L}\p{M}\p{N}_.-]*$/u;
/** Schemes that carry another address inside them, which is not what they open. */
const CARRIES_ANOTHER =
  /^(?:ms-[a-z]+|view-source|blob|filesystem|intent|jar|feed|microsoft-edge|googlechromes?):/i;
const NO_ANSWER =
  /^(?:n\/?a|none|no|nil|null|undefined|nan|-+|keine?|nein|nej|nee|geen|ingen|saknas|kommt noch|tbd|todo)\.?$/i;

/** Writes out the few short forms that name their network without being a link. */
function spellOut(text: string): string {
  const slug = SLUG_ALONE.exec(text)?.[1];
  if (slug !== undefined) return `https://www.linkedin.com/in/${slug}`;
  const orcid = ORCID_ALONE.exec(text)?.[1];
  if (orcid !== undefined && isOrcidId(orcid)) return `https://orcid.org/${orcid}`;
  const bluesky = BLUESKY_ALONE.exec(text)?.[1];
  if (bluesky !== undefined) return `https://bsky.app/profile/${bluesky}`;
  const name = readFediverseName(text);
  if (name) return `https://${name.host}/@${name.user}`;
  return text;
}

type Judged = ProfileLinkReading & { isBareHost: boolean; hasScheme: boolean; isKnown: boolean };

function judgeCandidate(candidate: Candidate, knowledge: Knowledge): Judged {
  const { link, ...reading } = readLink(spellOut(candidate.text), knowledge);
  const flags = {
    isBareHost: candidate.isBareHost,
    hasScheme: candidate.hasScheme,
    isKnown: link !== undefined && isKnownNetwork(link),
  };
  if (candidate.isTemplate && reading.verdict === 'not-profile')
    return { ...refusal('placeholder'), ...flags };
  const isCut =
    candidate.isTorn && (reading.verdict === 'profile' || reading.reason === 'missing-in');
  return { ...(isCut ? refusal('space-in-link') : reading), ...flags };
}

function choose(judged: Judged[], isProse: boolean): Judged | undefined {
  const suspicious = judged.find(({ verdict }) => verdict === 'suspicious');
  if (suspicious) return suspicious;
  // `https://jane doe.dev`: what follows a broken host is a piece of it, and somebody else's site.
  const isBroken = judged.some(
    (each) => 'reason' in each && each.reason === 'bad-host' && each.hasScheme,
  );
  const isSound = (each: Judged) => !isBroken || each.hasScheme || each.isKnown;
  const profiles = judged.filter((each) => each.verdict === 'profile' && isSound(each));
  const isVague = ({ isBareHost, isKnown }: Judged) => isProse && isBareHost && !isKnown;
  const named = profiles.find((each) => !isVague(each));
  if (named) return named;
  // A word with a dot in it is not taken for a site while a real link stands beside it.
  return judged.find((each) => !isVague(each) && each.isKnown) ?? profiles[0] ?? judged[0];
}

function explainNothing(text: string, hasEmail: boolean): ProfileLinkReading {
  if (hasEmail) return refusal('email');
  if (NO_ANSWER.test(text)) return refusal('no-link');
  return refusal(BARE_HANDLE.test(text) ? 'bare-handle' : 'no-link');
}

/** Makes a reader of profile links out of the table and what its caller knows beside it. */
export function createReader(knowledge: Knowledge): (text: string) => ProfileLinkReading {
  return (text) => {
    const trimmed = text.trim();
    if (trimmed === '') return refusal('empty');
    if (trimmed.length > MAX_TEXT_LENGTH) return refusal('too-long');
    const danger = guardText(trimmed);
    if (danger) return refusal(danger);
    const clean = cleanText(trimmed);
    if (clean === '') return refusal('empty');
    if (CARRIES_ANOTHER.test(clean)) return refusal('scheme');
    const { candidates, hasEmail, isProse } = extractLinks(spellOut(clean), knowledge.findDomain);
    const judged = candidates.map((candidate) => judgeCandidate(candidate, knowledge));
    const chosen = choose(judged, isProse);
    if (!chosen) return explainNothing(clean, hasEmail);
    const {
      isBareHost: _isBareHost,
      hasScheme: _hasScheme,
      isKnown: _isKnown,
      ...reading
    } = chosen;
    return reading;
  };
}
