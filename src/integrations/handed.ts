/** Files by which the pages' code tells the rest of the build what it knows; they are taken away again. */
export const FACTS = '_beckon/found.json';
export const TEXTS = '_beckon/texts.json';
