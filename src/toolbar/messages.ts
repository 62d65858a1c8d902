import type { InvitationRequest } from '../cli/invitation/read-request.ts';

/** What the app in the toolbar and the development server tell each other. */
export const ASK = 'beckon-invite:ask';
export const FACTS = 'beckon-invite:facts';
export const MAKE = 'beckon-invite:make';
export const MADE = 'beckon-invite:made';

/** What the app needs to know of the vacancy that is looked at. */
export interface Facts {
  /** The site's origin. */
  origin: string;
  senders: { id: string; name: string }[];
  audiences: { id: string; name: string }[];
  sources: readonly string[];
}

export interface MakeOrder {
  slug: string;
  request: InvitationRequest;
}

/** A personal link, or what to mend. */
export type Made =
  { link: string; address: string; message: string; notice: string } | { error: string };
