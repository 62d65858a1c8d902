/** Characters that reorder what is read: U+202A-202E and U+2066-2069. */
export const BIDI_CONTROL = /[\u202a-\u202e\u2066-\u2069]/;

/** Characters without width that copying leaves behind. U+200D stays: it is inside real emoji. */

export const INVISIBLE = /[\u200b\ufeff\u2060\u00ad]/g;

/** Controls no keyboard types, direction marks, and the mark of text that was decoded wrongly. */

export const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\ufffd]/;

/** Every control, line breaks and tabs included. */

export const CONTROLS = /[\u0000-\u001f\u007f-\u009f]/g;

/** Whether everything in the text is plain printable ASCII, for which no Unicode rule is needed. */
export function isPlainAscii(text: string): boolean {
  return !/[^\u0020-\u007e]/.test(text);
}

/** Punctuation that ends a sentence around a link, and never the link itself. */
export const TRAILING = /[.,;:!?…)\]}>"'”»*’›“`]+$/;
