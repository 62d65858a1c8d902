/** Longer texts are refused before any other work. */
export const MAX_TEXT_LENGTH = 2048;

/** Redirectors inside redirectors that are opened before we give up. */
export const MAX_UNWRAPS = 2;

/** So many plain words after a link mean that the link itself was torn by a space. */
export const MAX_STRAY_WORDS = 3;

/** DNS: the whole name and one label of it. */
export const MAX_HOST_LENGTH = 253;
export const MAX_LABEL_LENGTH = 63;

/** The most combining marks on one letter that a human language needs, with room to spare. */
export const MAX_STACKED_MARKS = 8;
