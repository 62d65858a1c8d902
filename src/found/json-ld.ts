import type { Thing, WithContext } from 'schema-dts';

/** Structured data as the text of a script element: no `<` that could end it early. */
export function writeJsonLd(thing: WithContext<Thing>): string {
  return JSON.stringify(thing).replaceAll('<', '\\u003c');
}
