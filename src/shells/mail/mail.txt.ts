import type { APIRoute } from 'astro';
import { mails } from '../../i18n/mails/mails.ts';
import type { MailBlock, MailPurpose } from '../../i18n/mails/mail-template.ts';
import type { Locale } from '../../schemas/locale.ts';
import { mailPaths } from './mail-paths.ts';

export const getStaticPaths = mailPaths;

const slotted = (sentence: string) => sentence.replaceAll(/\{([a-z-]+)\}/g, '{{$1}}');

const condition = ({ if: shown, unless }: { if?: string; unless?: string }) =>
  shown ? `{{?${shown}}}` : unless ? `{{!${unless}}}` : '';

function linesOf(block: MailBlock): string[] {
  const when = condition(block);
  switch (block.kind) {
    case 'text':
      return [`${when}${slotted(block.text)}`, when];
    case 'lines':
      return [`${when}{{${block.slot}}}`, when];
    case 'button':
      return [`${when}${block.label}:`, `${when}{{${block.href}}}`, when];
    case 'heading':
      return [`${when}${slotted(block.text)}`];
    case 'each':
      return [`{{#${block.list}}}`, ...block.blocks.flatMap(linesOf), `{{/${block.list}}}`];
    case 'bars':
      return [`{{#${block.list}}}`, '{{bar}} {{label}}: {{value}}', `{{/${block.list}}}`, ''];
    case 'facts':
      return [
        ...block.rows.map((row) => `${condition(row)}${row.label}: ${slotted(row.value)}`),
        when,
      ];
  }
}

/** The text part of a mail with its slots; the first line is the subject. */
export const GET: APIRoute<{ locale: Locale; purpose: MailPurpose }> = ({ props }) => {
  const mail = mails[props.locale][props.purpose];
  const lines = [
    slotted(mail.subject),
    '',
    slotted(mail.title),
    '',
    ...mail.blocks.flatMap(linesOf),
  ];
  return new Response(`${lines.join('\n').trimEnd()}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
