import type { MailBlock, MailPurpose } from '../../i18n/mails/mail-template.ts';
import { mails } from '../../i18n/mails/mails.ts';
import type { Locale } from '../../schemas/locale.ts';

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
export function writeMailText(locale: Locale, purpose: MailPurpose): string {
  const mail = mails[locale][purpose];
  const lines = [
    slotted(mail.subject),
    '',
    slotted(mail.title),
    '',
    ...mail.blocks.flatMap(linesOf),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
