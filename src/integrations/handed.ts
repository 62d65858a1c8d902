/**
 * Files by which the pages' code tells the rest of the build what it knows; they are taken away again. Astro draws
 * what begins with a name before what begins with a parameter, and names in their order: these come early.
 */
export const FACTS = '_beckon/a-facts.json';
export const TEXTS = '_beckon/a-texts.json';
