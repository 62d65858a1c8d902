/**
 * What Markdown becomes in a vacancy's body that `blocks.ts` draws in a way of its own. All else is put together as
 * text when a body is compiled, and is not looked at again while pages are drawn. Not in `blocks.ts`, since
 * `astro.config.mjs` reads it and no component can be imported there.
 */
export const REPLACED_ELEMENTS = ['h1', 'h2', 'h3', 'th', 'td'] as const;
