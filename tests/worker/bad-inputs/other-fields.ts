import { applyWords } from '../../../src/i18n/apply.ts';
import type { FieldName } from '../../../src/applications/read-application.ts';
import type { Details } from '../../../src/schemas/application.ts';

const words = applyWords.en;

/** What becomes of the other fields: a message beside one of them, or what is stored of them. */
export type FieldAnswer =
  | { kind: 'refused'; field: FieldName; message: string }
  | { kind: 'kept'; details: Partial<Details>; lane: 'inbox' | 'quarantine' };

/** A row of the table about what stands beside the link; the link itself is a sound one. */
export interface FieldRow {
  row: number;
  what: string;
  /** What is posted, one entry a case; a field that is sent twice is a list. */
  inputs: readonly Readonly<Record<string, string | readonly string[]>>[];
  answer: FieldAnswer;
}

const refused = (field: FieldName, message: string): FieldAnswer => ({
  kind: 'refused',
  field,
  message,
});
const kept = (details: Partial<Details>, lane: 'inbox' | 'quarantine' = 'inbox'): FieldAnswer => ({
  kind: 'kept',
  details,
  lane,
});

const asQuestion = (question: string): FieldRow['inputs'] => [{ question }];
const LONGEST = '𠮷'.repeat(1000);
const LINK_SWARM = Array.from({ length: 20 }, (_, i) => `https://shop${i}.io/a`).join(' ');
const NAKED_SWARM = Array.from({ length: 20 }, (_, i) => `shop${i}.io/a`).join('\n');

/** Rows 61 to 78: e-mail, channel, question and consent. */
export const OTHER_FIELDS: readonly FieldRow[] = [
  {
    row: 61,
    what: 'an e-mail address that is none',
    inputs: [
      { email: 'a@b' },
      { email: 'a@@b.se' },
      { email: 'a b@c.de' },
      { email: 'a@b..se' },
      { email: 'jane' },
      { email: '@b.se' },
      { email: 'jane@' },
      { email: '.jane@b.se' },
      { email: 'jane.@b.se' },
      { email: 'jane@127.0.0.1' },
      { email: 'jane@[127.0.0.1]' },
      { email: 'jane@-b.se' },
    ],
    answer: refused('email', words.email),
  },
  {
    row: 62,
    what: 'an e-mail address with a second one, a name or a header',
    inputs: [
      { email: 'a@b.se\r\nBcc: x@y.se' },
      { email: 'a@b.se\nx@y.se' },
      { email: 'a@b.se,x@y.se' },
      { email: '"a"<a@b.se>' },
      { email: 'Jane <jane@b.se>' },
      { email: 'a@b.se;x' },
      { email: 'a@b.se\tx@y.se' },
      { email: 'a\u202E@b.se' },
      { email: 'a@b.se?bcc=x@y.se' },
      { email: 'a@b.se/../x' },
      { email: 'a@b.se#x' },
      { email: '<script>@b.se' },
    ],
    answer: refused('email', words.email),
  },
  {
    row: 63,
    what: 'an e-mail address that is too long',
    inputs: [
      { email: `${'a'.repeat(65)}@b.se` },
      { email: `${'a'.repeat(64)}@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.bike.se` },
      { email: `a@${'ä'.repeat(120)}.${'ö'.repeat(100)}.se` },
    ],
    answer: refused('email', words.email),
  },
  {
    row: 63,
    what: 'the longest local part there is',
    inputs: [{ email: `${'a'.repeat(64)}@gmail.com` }],
    answer: kept({ email: `${'a'.repeat(64)}@gmail.com`, flags: [] }),
  },
  {
    row: 64,
    what: 'letters with marks in an e-mail address',
    inputs: [{ email: 'ü@gmäil.de' }, { email: 'u\u0308@gma\u0308il.de' }],
    answer: kept({ email: 'ü@xn--gmil-moa.de', flags: ['email-non-ascii', 'email-corporate'] }),
  },
  {
    row: 65,
    what: 'capitals and blanks around an e-mail address',
    inputs: [{ email: '  Jane.Doe@GMAIL.com ' }, { email: '\tJane.Doe@ｇmail.com\r\n' }],
    answer: kept({ email: 'Jane.Doe@gmail.com', flags: [] }),
  },
  {
    row: 66,
    what: 'a throw-away e-mail address',
    inputs: [{ email: 'jane@mailinator.com' }],
    answer: kept({ email: 'jane@mailinator.com', flags: ['email-corporate'] }),
  },
  {
    row: 67,
    what: 'no e-mail address',
    inputs: [{}, { email: '' }, { email: '  ' }],
    answer: kept({ channel: 'any', flags: [] }),
  },
  {
    row: 68,
    what: 'a channel that is not on the list',
    inputs: [
      { channel: 'pigeon' },
      { channel: '1' },
      { channel: '__proto__' },
      { channel: 'toString' },
      { channel: 'EMAIL' },
    ],
    answer: refused('channel', words.choice),
  },
  {
    row: 68,
    what: 'a channel that is sent twice',
    inputs: [{ channel: ['email', 'phone'] }, { channel: ['any', 'any'] }],
    answer: refused('channel', words.twice),
  },
  {
    row: 68,
    what: 'an hour that is not on the list',
    inputs: [{ hours: 'midnight' }],
    answer: refused('hours', words.choice),
  },
  {
    row: 68,
    // Nobody can tick what is not drawn, so nobody is sent back for it.
    what: 'a motive that is not on the list',
    inputs: [{ motives: ['pay', 'fame'] }, { motives: ['', 'pay', '__proto__'] }],
    answer: kept({ motives: ['pay'] }),
  },
  {
    row: 68,
    what: 'a motive ticked twice',
    inputs: [{ motives: ['pay', 'pay', 'time'] }],
    answer: kept({ motives: ['pay', 'time'] }),
  },
  {
    row: 69,
    what: 'a call without a number',
    inputs: [{ channel: 'phone' }, { channel: 'phone', phone: '  ' }],
    answer: refused('phone', words.phoneMissing),
  },
  {
    row: 69,
    what: 'an e-mail without an address',
    inputs: [{ channel: 'email' }, { channel: 'email', email: ' ' }],
    answer: refused('email', words.emailMissing),
  },
  {
    row: 69,
    what: 'a number that is none',
    inputs: [
      { phone: 'call me' },
      { phone: '-----' },
      { phone: '1234' },
      { phone: '+46 70 123 45 67\r\nBcc: x@y.se' },
      { phone: '0'.repeat(41) },
      { phone: '+46;ext=1' },
      { phone: '<b>0701234567</b>' },
    ],
    answer: refused('phone', words.phone),
  },
  {
    row: 69,
    what: 'a number as people write it',
    inputs: [{ phone: ' +46 (0)70-123 45 67 ' }, { phone: '+46\t(0)70-123\u00A045 67' }],
    answer: kept({ phone: '+46 (0)70-123 45 67' }),
  },
  {
    row: 70,
    what: 'a question of 1,000 code points',
    inputs: asQuestion(LONGEST),
    answer: kept({ question: LONGEST, flags: [] }),
  },
  {
    row: 70,
    what: 'a question of 1,001 code points',
    inputs: [{ question: 'a'.repeat(1001) }, { question: `${LONGEST}.` }],
    answer: refused('question', words.questionTooLong(1000)),
  },
  ...[
    '<img src=x onerror=alert(1)>',
    '</title><script>alert(1)</script>',
    '</textarea><form action="https://evil.io">',
    '"><svg onload=alert(1)>',
    '<!-- --!> <![CDATA[ x ]]>',
    '{{7*7}} {{page}} {{?profile}}x',
    '${7*7} #{7*7} <%= 7*7 %>',
    '%s %n %d %00',
    '&lt;b&gt; &amp;amp; &#60;i&#62;',
    "'; DROP TABLE applications; --",
  ].map((question): FieldRow => ({
    row: 71,
    what: 'code in a question, which is text',
    inputs: asQuestion(question),
    answer: kept({ question, flags: [] }),
  })),
  // The sign in front belongs to a table that is exported; there is none, so the text is kept as it is.
  ...['=HYPERLINK("https://evil.io")', '+1', '@SUM(1)', '-2+3'].map((question): FieldRow => ({
    row: 72,
    what: 'a formula in a question',
    inputs: asQuestion(question),
    answer: kept({ question, flags: [] }),
  })),
  {
    row: 72,
    what: 'a formula behind a tab',
    inputs: asQuestion('\t=1'),
    answer: kept({ question: '=1', flags: [] }),
  },
  {
    row: 73,
    what: 'the signs of a chat in a question',
    inputs: asQuestion('<!channel> <@U123> *x* [a](https://evil.io)'),
    answer: kept({ question: '<!channel> <@U123> *x* [a](https://evil.io)', flags: [] }),
  },
  {
    row: 74,
    what: 'a question with twenty links',
    inputs: asQuestion(LINK_SWARM),
    answer: kept({ question: LINK_SWARM }, 'quarantine'),
  },
  {
    row: 74,
    what: 'a question with twenty links without scheme',
    inputs: asQuestion(NAKED_SWARM),
    answer: kept({ question: NAKED_SWARM }, 'quarantine'),
  },
  {
    row: 75,
    what: 'a few hidden characters in a question',
    inputs: [
      { question: 'A\u202Eb\u202C c' },
      { question: 'A\u200Bb\uFEFF c' },
      { question: 'Ab \u{E0041}\u{E0042}c' },
      { question: '\u2066Ab\u2069 c' },
    ],
    answer: kept({ question: 'Ab c', flags: [] }),
  },
  {
    row: 75,
    what: 'many hidden characters in a question',
    inputs: [
      { question: `Ab${'\u202E'.repeat(6)} c` },
      { question: `Ab${'\u{E0041}'.repeat(40)} c` },
      { question: `${'\u200B'.repeat(9)}Ab c` },
    ],
    answer: kept({ question: 'Ab c', flags: ['question-disguised'] }),
  },
  {
    row: 75,
    what: 'marks that climb over the neighbouring lines',
    inputs: asQuestion(`x${'\u0335'.repeat(40)}y`),
    answer: kept({ question: `x${'\u0335'.repeat(8)}y`, flags: ['question-disguised'] }),
  },
  ...['😀😀😀', '👩🏽‍🚀🏳️‍🌈', '𠮷𠮷𠮷', 'می‌خواهم', 'हिन्दी में', 'שלום'].map((question): FieldRow => ({
    row: 76,
    what: 'a question in any writing',
    inputs: asQuestion(question),
    answer: kept({ question, flags: [] }),
  })),
  {
    row: 77,
    what: 'line breaks and control characters in a question',
    inputs: [
      { question: 'One\r\ntwo\u0000\r\n\u001B[2Jthree' },
      { question: 'One\rtwo\n\u0007\u001B[2Jthree\u009F' },
    ],
    answer: kept({ question: 'One\ntwo\n[2Jthree', flags: [] }),
  },
  {
    row: 78,
    what: 'no consent to keep the link',
    inputs: [{}, { keep: '' }, { keep: 'no' }, { keep: 'false' }, { keep: '0' }],
    answer: kept({ keep: false }),
  },
  {
    row: 78,
    what: 'consent to keep the link',
    inputs: [{ keep: 'yes' }, { keep: 'on' }],
    answer: kept({ keep: true }),
  },
];
