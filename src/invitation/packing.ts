/** How the text of an invitation was packed, as bits of its first byte. */
export const IS_DEFLATED = 1;
export const IS_WINDOWED = 2;
