import { mails } from '../../i18n/mails/mails.ts';
import type { MailPurpose } from '../../i18n/mails/mail-template.ts';
import { LOCALES, type Locale } from '../../schemas/locale.ts';

/** Every mail in every language the interface speaks: a recruiter's language need not be one of the site's. */
export function mailPaths() {
  return LOCALES.flatMap((locale: Locale) =>
    (Object.keys(mails[locale]) as MailPurpose[]).map((purpose) => ({
      params: { purpose, locale },
      props: { purpose, locale },
    })),
  );
}
