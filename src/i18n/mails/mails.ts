import { de } from './de.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import { sv } from './sv.ts';

/** Every mail in every language. */
export const mails = { en, sv, de, nl } as const;
