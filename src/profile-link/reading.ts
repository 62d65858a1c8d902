import type { Reason, RefusedVerdict } from './reasons.ts';

/** A public page about one person, rebuilt from the table. */
export interface ProfileReading {
  verdict: 'profile';
  network: string;
  /** The person's name on that network, in Unicode. */
  handle: string;
  /** The one clean link, built from network and handle, never cut out of the input. */
  canonical: string;
  /** Equal for two links if and only if they are one profile: compare by this, never by `canonical`. */
  key: string;
  /** An internationalised host as people read it; absent when the host is plain ASCII. */
  unicodeHost?: string;
  /** True when only signed-in members can open the link: ask for the public one, do not insist. */
  isOpaque?: boolean;
}

/** Anything else, with the reason and, when we can guess it, the link that may be meant. */
export interface RefusedReading {
  verdict: RefusedVerdict;
  reason: Reason;
  /** The canonical link of a profile to offer as one tap; never swap it in silently. */
  suggest?: string;
}

export type ProfileLinkReading = ProfileReading | RefusedReading;
