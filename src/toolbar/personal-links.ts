import type { AstroIntegration } from 'astro';
import { ASK, FACTS, MADE, MAKE, type MakeOrder } from './messages.ts';

const ICON =
  '<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2"><path d="M3 12h13M11 6l6 6-6 6M21 4v16"/></svg>';

/** The maker of personal links in Astro's own toolbar, for those who write; nothing of it is built. */
export function personalLinks(): AstroIntegration {
  return {
    name: 'beckon:personal-links',
    hooks: {
      'astro:config:setup': ({ command, addDevToolbarApp }) => {
        if (command !== 'dev') return;
        addDevToolbarApp({
          id: 'beckon-invite',
          name: 'Personal link',
          icon: ICON,
          entrypoint: new URL('./app.ts', import.meta.url),
        });
      },
      'astro:server:setup': async ({ toolbar, logger }) => {
        // Here and not above: a build has no use for it.
        const { describeVacancy, explain, make } = await import('./desk.ts');
        toolbar.on<{ slug: string }>(ASK, ({ slug }) => {
          try {
            toolbar.send(FACTS, describeVacancy(slug));
          } catch (error) {
            logger.warn(explain(error));
          }
        });
        toolbar.on<MakeOrder>(MAKE, (order) => {
          void make(order).then((made) => toolbar.send(MADE, made));
        });
      },
    },
  };
}
