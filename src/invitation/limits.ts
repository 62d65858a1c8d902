/** The longest note, in code points: what a person reads in one breath. */
export const NOTE_MAX = 200;
/** The longest name, in code points. */
export const NAME_MAX = 80;
/** The longest whole address, in characters: longer ones are folded, cut or refused by chat programs. */
export const LINK_MAX = 500;
/** How long an invitation may be valid, in days; one byte holds it. */
export const DAYS_MAX = 180;
