import { resolve } from 'node:path';

/**
 * Astro's own list of the modules behind MDX entries: an import each, which makes two files of every vacancy. It stands
 * in a file once content has been synced, and under a name of its own before.
 */
const LIST = /^\0astro:content-module-imports$|[/\\]\.astro[/\\]content-modules\.mjs$/;
const LISTED = /\["([^"]+)", \(\) => import\("[^"]+"\)\]/g;
const BUNDLE = 'beckon:bodies/';
/** Bodies in one bundle: enough that reading thousands of small files is no part of a build, few enough to wait for. */
const BUNDLED = 50;

/**
 * Puts the bodies of vacancies into a few bundles, so that thousands of them are not thousands of modules to write
 * and read again. What Astro adds to each, its own styles and scripts, is nothing here: a page has one sheet. In
 * development every body stays a module of its own, so that a change shows at once.
 */
export function bundleBodies() {
  let root = '';
  let bundles: string[][] = [];
  let isListed = false;
  return {
    name: 'beckon:bundle-bodies',
    apply: 'build' as const,
    configResolved(config: { root: string }) {
      root = config.root;
    },
    resolveId(id: string) {
      return id.startsWith(BUNDLE) ? `\0${id}` : null;
    },
    load(id: string) {
      if (!id.startsWith(`\0${BUNDLE}`)) return null;
      const files = bundles[Number(id.slice(BUNDLE.length + 1))] ?? [];
      return files
        .map(
          (file, at) =>
            `export { Content as body${at} } from ${JSON.stringify(resolve(root, file))};`,
        )
        .join('\n');
    },
    transform(code: string, id: string) {
      if (!LIST.test(id)) return null;
      const files = [...code.matchAll(LISTED)].map(([, file = '']) => file);
      isListed = files.length > 0 || !code.includes('import(');
      // No vacancies: what Astro wrote does as well.
      if (files.length === 0) return null;
      bundles = Array.from({ length: Math.ceil(files.length / BUNDLED) }, (_, at) =>
        files.slice(at * BUNDLED, (at + 1) * BUNDLED),
      );
      const lines = bundles.flatMap((bundle, at) =>
        bundle.map(
          (file, place) =>
            `[${JSON.stringify(file)}, () => import("${BUNDLE}${at}").then(({ body${place}: Content }) => ({ Content }))]`,
        ),
      );
      return { code: `export default new Map([\n${lines.join(',\n')}\n]);`, map: null };
    },
    /** Astro may call its list something else one day, or write it otherwise: then builds would only become slow. */
    generateBundle(this: { environment: { name: string } }) {
      if (this.environment.name === 'prerender' && !isListed)
        throw new Error(
          `Astro's list of MDX bodies was not found or not understood: see ${LIST} and ${LISTED}.`,
        );
    },
  };
}
