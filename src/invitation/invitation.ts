/** What a recruiter says to one person. */
export interface Invitation {
  /** How the person is greeted. */
  to: string;
  /** The address of the person's profile, as the form takes it. */
  profile: string;
  /** The note; may be empty. */
  note: string;
  /** Who wrote it: `markSender` of their id in content. */
  sender: string;
  /** The day it was written, in days since 1970 (UTC). */
  written: number;
  /** How many days it is valid, the day of writing not counted. */
  days: number;
}

/** What an invitation is bound to beside its own words: it holds nowhere else. */
export interface Binding {
  /** The origin that `site.yaml` names, wherever the pages are looked at. */
  site: string;
  /** The vacancy's slug. */
  slug: string;
}

/** A public key as the site carries it: 32 bytes, base64url. */
export type PublicKey = string;

export const DAY_MS = 86_400_000;

/** The day an instant falls on, in days since 1970 (UTC). */
export const dayOf = (now: number): number => Math.floor(now / DAY_MS);
