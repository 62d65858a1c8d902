/** The YAML reader that Astro uses, as far as content needs it; the package brings no types. */
declare module 'js-yaml' {
  /** Text, numbers, true, false and null; a date stays text. */
  export const CORE_SCHEMA: unique symbol;
  /** @throws when the text is no YAML */
  export function load(text: string, options: { schema: typeof CORE_SCHEMA }): unknown;
}
