import type { APIRoute } from 'astro';
import type { MailPurpose } from '../../i18n/mails/mail-template.ts';
import type { Locale } from '../../schemas/locale.ts';
import { mailPaths } from './mail-paths.ts';
import { writeMailText } from './write-mail-text.ts';

export const getStaticPaths = mailPaths;

/** The text part of a mail while somebody writes; the build writes all of them at once (`texts.json.ts`). */
export const GET: APIRoute<{ locale: Locale; purpose: MailPurpose }> = ({ props }) =>
  new Response(writeMailText(props.locale, props.purpose), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
