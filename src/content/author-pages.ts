import type { AstroIntegration } from 'astro';

/** Pages for those who write, drawn by `astro dev` alone: `/blocks` shows every block with its source. */
export function authorPages(): AstroIntegration {
  return {
    name: 'beckon:author-pages',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({
          pattern: '/blocks',
          entrypoint: new URL('../pages/_blocks.astro', import.meta.url),
        });
      },
    },
  };
}
