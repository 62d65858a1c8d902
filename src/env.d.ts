/// <reference types="astro/client" />

/** What plain TypeScript knows of a component; `astro check` knows its props. */
declare module '*.astro' {
  const component: (props: Record<string, unknown>) => unknown;
  export default component;
}
