import { guessDomain } from './compact-suffix.ts';
import { createReader } from './create-reader.ts';

/**
 * The same reader with a rule of thumb in place of the public suffix list, small enough to load when
 * the field gets focus. It knows every network fully; of rare endings it may be wrong, and the server decides.
 */
export const readInBrowser = createReader({ findDomain: guessDomain });
