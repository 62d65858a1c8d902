import { nameNetwork } from '../i18n/profile-link.ts';
import { readInBrowser } from '../profile-link/read-in-browser.ts';

type Language = Parameters<typeof nameNetwork>[1];

/** "LinkedIn · jane-doe" when the text holds a profile; undefined while it does not. */
export function describeLink(text: string, locale: string): string | undefined {
  const reading = readInBrowser(text);
  return reading.verdict === 'profile'
    ? `${nameNetwork(reading.network, locale as Language)} · ${reading.handle}`
    : undefined;
}
