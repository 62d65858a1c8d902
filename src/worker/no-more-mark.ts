import { mark } from './tokens.ts';

/** The blind mark of a "please no more": from it nobody can be named, and by it a profile is recognised. */
export const markNoMore = (secret: string, key: string): Promise<string> =>
  mark({ settings: { APP_SECRET: secret } }, 'no-more', key);
