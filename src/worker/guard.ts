import type { Env } from './env.ts';

/** Where a post comes from: our own page, a page that hides it, somebody else's page, or no browser at all. */
export type Origin = 'own' | 'opaque' | 'foreign' | 'no-browser';

/**
 * Judges a post by `Sec-Fetch-Site`, then by `Origin`, as OWASP's CSRF cheat sheet has it. A request with neither
 * comes from no current browser, and so carries nobody's authority.
 * @param siteUrl our configured address; the Host header is not believed
 */
export function judgeOrigin(headers: Headers, siteUrl: string): Origin {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none' ? 'own' : 'foreign';
  const origin = headers.get('origin');
  if (origin === null) return 'no-browser';
  if (origin === 'null') return 'opaque';
  return origin === new URL(siteUrl).origin ? 'own' : 'foreign';
}

/** Our address: the setting if there is one, else what site.yaml says. */
export function siteUrlOf(env: Env, site: { url: string }): string {
  return env.settings.SITE_URL ?? site.url;
}
