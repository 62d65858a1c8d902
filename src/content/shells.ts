import type { AstroIntegration } from 'astro';

const SHELLS = '../shells';

/**
 * Draws what the Worker fills, under `/_beckon/`: Astro's own router passes over names that begin with an
 * underscore, so these routes are added by hand.
 */
export function shells(): AstroIntegration {
  const routes: Record<string, string> = {
    '/_beckon/posted/[locale]': 'posted.astro',
    '/_beckon/receipt/[locale]': 'receipt.astro',
    '/_beckon/recruiter/[locale]': 'recruiter.astro',
    '/_beckon/erased/[locale]': 'erased.astro',
    '/_beckon/refusal/[locale]': 'refusal.astro',
    '/_beckon/missing': 'missing.astro',
  };
  return {
    name: 'beckon:shells',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const [pattern, file] of Object.entries(routes)) {
          injectRoute({ pattern, entrypoint: new URL(`${SHELLS}/${file}`, import.meta.url) });
        }
      },
    },
  };
}
