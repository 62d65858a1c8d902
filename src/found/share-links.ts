import type { Source } from '../schemas/application.ts';
import type { Locale } from '../schemas/locale.ts';
import { audiencePath, vacancyPath } from '../vacancies/paths.ts';

/** Channels in which somebody pastes a link; the others are told by the site itself. */
export const CHANNELS = [
  'linkedin',
  'xing',
  'whatsapp',
  'signal',
  'telegram',
  'sms',
  'mail',
  'slack',
  'teams',
  'facebook',
  'instagram',
  'bluesky',
  'mastodon',
  'x',
  'friend',
  'print',
] as const satisfies readonly Source[];

/** One page of a vacancy with its ready links. */
export interface ShareLinks {
  locale: Locale;
  /** The audience the page greets, or none. */
  audience: string | undefined;
  /** The plain address, as machines should have it. */
  address: string;
  links: { channel: Source; link: string }[];
  /** What a code on paper leads to. */
  qr: string;
}

/** Ready links of a vacancy, for each language and audience. */
export function listShareLinks(
  slug: string,
  locales: readonly Locale[],
  audiences: readonly string[],
  site: { url: string; languages: readonly Locale[] },
): ShareLinks[] {
  return locales.flatMap((locale) =>
    [undefined, ...audiences].map((audience) => {
      const path =
        audience === undefined
          ? vacancyPath(slug, locale, site.languages)
          : audiencePath(slug, audience, locale, site.languages);
      const address = site.url + path;
      return {
        locale,
        audience,
        address,
        links: CHANNELS.map((channel) => ({ channel, link: `${address}?ref=${channel}` })),
        qr: `${address}?ref=qr`,
      };
    }),
  );
}
