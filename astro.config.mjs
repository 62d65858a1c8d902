import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { REPLACED_ELEMENTS } from './src/components/blocks/replaced-elements.ts';
import { inlineSheet } from './src/content/inline-sheet.ts';
import { authorPages } from './src/content/author-pages.ts';
import { bundleBodies } from './src/content/bundle-bodies.ts';
import { brandSheet } from './src/content/brand-sheet.ts';
import { buildCacheDir } from './src/content/settings.ts';
import { pictureImports } from './src/content/picture-imports.ts';
import { shells } from './src/content/shells.ts';
import { found } from './src/integrations/found.ts';
import { oneBuildAtATime } from './src/integrations/one-build.ts';
import { personalLinks } from './src/toolbar/personal-links.ts';

/**
 * Static, no adapter, no middleware: every page is drawn here, and what the Worker fills lies under `_beckon/`.
 * The command line sets CONTENT_DIR, OUT_DIR and SITE_URL; see the README.
 */
export default defineConfig({
  site: process.env['SITE_URL'] ?? 'https://jobs.example.com',
  output: 'static',
  outDir: process.env['OUT_DIR'] ?? './dist',
  cacheDir: buildCacheDir(),
  trailingSlash: 'never',
  build: { format: 'file', inlineStylesheets: 'always', assets: 'assets', concurrency: 2 },
  devToolbar: { enabled: true },
  markdown: { syntaxHighlight: false },
  integrations: [
    mdx({ optimize: { ignoreElementNames: [...REPLACED_ELEMENTS] } }),
    shells(),
    authorPages(),
    personalLinks(),
    inlineSheet(),
    found(),
    oneBuildAtATime(),
  ],
  vite: {
    server: { watch: { ignored: ['**/.cache/**', '**/.beckon/**'] } },
    plugins: [brandSheet(), pictureImports(), bundleBodies()],
    environments: {
      client: {
        build: { rolldownOptions: { output: { entryFileNames: 'assets/page.[hash].js' } } },
      },
    },
    build: {
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        /** Astro marks each MDX file with a directive of its own, and is warned of each. */
        onLog: (level, log, tell) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log);
        },
      },
      /** What knows light-dark() and nesting, so that neither is written out at length. */
      cssTarget: ['chrome123', 'safari17.5', 'ios17.5', 'firefox120'],
    },
  },
});
