import { parseFragment, serialize } from 'parse5';
import { describe, expect, test } from 'vitest';
import type { MailPurpose } from '../../../src/i18n/mails/mail-template.ts';
import { mails } from '../../../src/i18n/mails/mails.ts';
import { LOCALES } from '../../../src/schemas/locale.ts';
import { writeMailHtml } from '../../../src/shells/mail/write-mail-html.ts';
import { writeMailText } from '../../../src/shells/mail/write-mail-text.ts';

const everyMail = LOCALES.flatMap((locale) =>
  (Object.keys(mails[locale]) as MailPurpose[]).map((purpose) => ({ locale, purpose })),
);
const names = (text: string, pattern: RegExp) =>
  new Set([...text.matchAll(pattern)].map(([, name = '']) => name));
const body = (html: string) => html.slice(html.indexOf('<body>') + 6, html.indexOf('</body>'));

describe.each(everyMail)('the mail $purpose in $locale', ({ locale, purpose }) => {
  const html = writeMailHtml(locale, purpose);
  const text = writeMailText(locale, purpose);

  test('says in both parts what it was told', () => {
    const [, ...lines] = text.split('\n');
    const inText = names(lines.join('\n'), /\{\{([a-z-]+)\}\}/g);
    const shown = names(body(html), /data-slot="([^"]+)"/g);
    const linked = names(html, /data-href="([^"]+)"/g);
    const drawn = names(html, /data-width="([^"]+)"/g).size > 0 ? ['bar'] : [];
    const missing = [...inText].filter((name) => !shown.has(name) && !linked.has(name));
    expect(missing).toEqual(drawn);
    expect([...shown].filter((name) => !inText.has(name))).toEqual([]);
  });

  test('is one whole document in its language', () => {
    expect(html).toMatch(new RegExp(`^<!doctype html>\\s*<html lang="${locale}" dir="ltr">`));
    expect(html.match(/<h1>/g)).toHaveLength(1);
    const once = serialize(parseFragment(body(html)));
    expect(serialize(parseFragment(once))).toBe(once);
    expect(once.match(/<\/?\w+/g)).toEqual(body(html).match(/<\/?\w+/g));
  });

  test('hides what waits for a value, and nothing else', () => {
    const hidden = html.match(/<[^>]*\shidden[\s>]/g) ?? [];
    const waiting = html.match(/<[^>]*\sdata-if=/g) ?? [];
    expect(hidden).toHaveLength(waiting.length);
  });
});
