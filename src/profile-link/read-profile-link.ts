import reservedLogins from 'github-reserved-names/reserved-names.json' with { type: 'json' };
import { createReader } from './create-reader.ts';
import { findDomain } from './public-suffix.ts';
import { RARE_HOSTS } from './rare-places.ts';

export type { ProfileLinkReading } from './reading.ts';
export type { Reason } from './reasons.ts';

/** What a server knows: the whole public suffix list, every login GitHub keeps for itself, and rare hosts. */
export const serverKnowledge = {
  findDomain,
  reservedNames: { github: new Set(reservedLogins) },
  rareHosts: RARE_HOSTS,
};

/** Reads whatever a person pasted and answers with the one link to their profile, or why not. */
export const readProfileLink = createReader(serverKnowledge);
