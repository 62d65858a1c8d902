import { OTHER_BRANDS, type Brand } from './brand.ts';
import { findEnding } from './find-ending.ts';
import { isOneEditAway } from './one-edit.ts';
import { NETWORKS } from './networks/table.ts';
import { mixesAlphabets, toSkeleton } from './skeleton.ts';

/** Characters that look like the slash after a host while the host goes on behind them. */
const FALSE_SLASH = /[\u2044\u2215\u2571\u29f8]/;
/** Words that make a plain word beside them an imitation: `indeed-login.com`. */
const BAIT = new Set(
  (
    'account accounts app auth career careers com evil fake help job jobs karriere login mobile net ' +
    'official online portal profil profile profiles secure security signin sso support verify web www'
  ).split(' '),
);
/** A dictionary word that is one letter away from a brand, and nobody's imitation. */
const INNOCENT = new Set(['titter', 'twisters', 'twitterer', 'enhance']);
const SELF_HOSTED = /(?:^|-)gitlab(?:-|$)/;
const OTHER_ALPHABET = /\p{Script=Cyrillic}|\p{Script=Greek}/u;
const MIN_SLD_PART = 3;

interface GuardedBrand extends Brand {
  skeleton: string;
}

const BRANDS: GuardedBrand[] = [
  ...NETWORKS.flatMap(({ brand, domains }) =>
    brand ? [{ ...brand, domains: [...brand.domains, ...domains] }] : [],
  ),
  ...OTHER_BRANDS,
].map((brand) => ({ ...brand, skeleton: toSkeleton(brand.label) }));
const BY_SKELETON = new Map(BRANDS.map((brand) => [brand.skeleton, brand]));
const STRONG = BRANDS.filter(({ guard }) => guard === 'strong');
const NETWORK_DOMAINS = new Set(NETWORKS.flatMap(({ domains }) => domains));
const OFFICIAL = new Map(
  BRANDS.flatMap((brand) => brand.domains.map((domain): [string, GuardedBrand] => [domain, brand])),
);
const GOOGLE_COUNTRY = /(?:^|\.)google\.(?:com?\.)?[a-z]{2}$/;

/** `linkedin.com.evil.io`: a whole network's domain with something behind it. */
function embedsDomain(labels: string[]): boolean {
  return labels.some((label, at) => {
    const next = labels[at + 1];
    if (next === undefined || at + 2 >= labels.length) return false;
    const pair = `${label}.${next}`;
    return NETWORK_DOMAINS.has(pair) && (label.length >= MIN_SLD_PART || at === 0);
  });
}

/** One letter off, as spelt or as seen. */
function isNear(word: string, brand: GuardedBrand): boolean {
  return isOneEditAway(word, brand.label) || isOneEditAway(toSkeleton(word), brand.skeleton);
}

function hasBait(label: string): boolean {
  return label.split('-').some((token) => BAIT.has(token));
}

function labelImitates(label: string, own: GuardedBrand | undefined): boolean {
  if (mixesAlphabets(label)) return true;
  const skeleton = toSkeleton(label);
  const isForeign = /[^a-z0-9_-]/.test(label);
  // Every letter of another alphabet, and yet it reads as plain Latin.
  if (isForeign && OTHER_ALPHABET.test(label) && /^[a-z0-9-]+$/.test(skeleton)) return true;
  const joined = skeleton.replaceAll(/[-_]/g, '');
  const whole = BY_SKELETON.get(skeleton) ?? BY_SKELETON.get(joined);
  if (whole && whole !== own && (whole.guard !== 'word' || isForeign)) return true;
  const tokens = label.split(/[-_]/);
  if (tokens.length > 1 && tokens.some((token) => tokenImitates(token, tokens, own))) return true;
  return STRONG.some(
    (brand) =>
      brand !== own &&
      (joined.includes(brand.skeleton) ||
        (!INNOCENT.has(label) &&
          (isNear(label, brand) ||
            (tokens.length > 1 && tokens.some((token) => isNear(token, brand)))))),
  );
}

function tokenImitates(token: string, tokens: string[], own: GuardedBrand | undefined): boolean {
  const brand = BY_SKELETON.get(toSkeleton(token));
  if (!brand || brand === own) return false;
  if (brand.guard === 'strong' || brand.guard === 'name') return true;
  return tokens.some((other) => other !== token && BAIT.has(other));
}

/** Judges hosts that stand close enough to a known network to be taken for it. */
export const resemblesBrand = {
  /** The host as typed holds a character that draws a slash where there is none. */
  byDisguise(rawHost: string): boolean {
    return FALSE_SLASH.test(rawHost);
  },

  /** The host carries a brand's name, or nearly, on a domain that is not the brand's. */
  byName(unicodeHost: string, host: string, domain: string | undefined): boolean {
    if (findEnding(host, (ending) => NETWORK_DOMAINS.has(ending)) !== undefined) return false;
    if (GOOGLE_COUNTRY.test(host)) return false;
    const labels = unicodeHost.split('.');
    if (embedsDomain(labels)) return true;
    const officialEnding = findEnding(host, (ending) => OFFICIAL.has(ending));
    const own = officialEnding === undefined ? undefined : OFFICIAL.get(officialEnding);
    const suffix = officialEnding ?? domain?.slice(domain.indexOf('.') + 1) ?? labels.at(-1) ?? '';
    const judged = labels.slice(0, labels.length - suffix.split('.').length);
    return judged.some((label, at) => {
      const isSelfHosted = at < judged.length - 1 && SELF_HOSTED.test(label) && !hasBait(label);
      return !isSelfHosted && labelImitates(label, own);
    });
  },
};
