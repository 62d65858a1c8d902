import { applyWords } from '../../../src/i18n/apply.ts';
import { kept, type LinkRow, refused, refusedWith } from './row.ts';

/** Rows 45 to 60: schemes, networks and broken characters. */
export const LINK_SCHEME: readonly LinkRow[] = [
  {
    row: 45,
    what: 'a scheme that runs code',
    inputs: [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'java\nscript:alert(1)',
      'java\tscript:alert(1)',
      '\u0001javascript:alert(1)',
      'javascript://www.linkedin.com/in/jane%0aalert(1)',
    ],
    answer: refused('dangerous-scheme'),
  },
  {
    row: 46,
    what: 'other schemes that run or hold code',
    inputs: ['data:text/html,<b>hi', 'data:text/html;base64,PGI+', 'vbscript:msgbox(1)'],
    answer: refused('dangerous-scheme'),
  },
  {
    row: 46,
    what: 'schemes that carry another address',
    inputs: [
      'blob:https://linkedin.com/1',
      'view-source:https://linkedin.com/in/jane',
      'file:///etc/passwd',
    ],
    answer: refused('scheme'),
  },
  {
    row: 47,
    what: 'schemes that open no page',
    inputs: [
      'ftp://linkedin.com/in/jane',
      'tel:+46701234567',
      'intent://linkedin.com/in/jane',
      'slack://channel',
      'ms-word:ofe|u|https://janedoe.dev/cv.docx',
    ],
    answer: refused('scheme'),
  },
  {
    // `profile-links.md`, rule 5: a missing scheme before `//` is repaired.
    row: 48,
    what: 'a link without scheme but with its slashes',
    inputs: ['//janedoe.dev/about'],
    answer: kept('https://janedoe.dev/about'),
  },
  {
    row: 48,
    what: 'a path or a share without host',
    inputs: ['/in/jane-doe', '\\\\server\\share'],
    answer: refused('no-link'),
  },
  {
    row: 49,
    what: 'this machine, in every spelling',
    inputs: [
      'https://127.0.0.1/in/jane',
      'http://2130706433',
      'http://0x7f.1',
      'http://0177.0.0.1',
      'http://127.1',
      'http://①②⑦.0.0.1',
    ],
    answer: refused('ip-address'),
  },
  { row: 49, what: 'a number', inputs: ['2130706433'], answer: refused('bare-handle') },
  { row: 50, what: 'a digit as a host', inputs: ['http://1'], answer: refused('ip-address') },
  {
    row: 51,
    what: 'addresses inside somebody’s network',
    inputs: [
      'http://[::1]',
      'http://[::ffff:127.0.0.1]',
      'http://169.254.169.254/latest/meta-data',
      'http://10.0.0.1',
      'http://192.168.1.1',
      'http://172.16.0.1',
      'http://[fe80::1]',
      'http://8.8.8.8/in/jane',
    ],
    answer: refused('ip-address'),
  },
  {
    row: 52,
    what: 'names inside somebody’s network',
    inputs: [
      'http://localhost.',
      'https://jane.internal',
      'https://jane.local',
      'https://jane.lan',
      'https://jane.onion',
    ],
    answer: refused('local-host'),
  },
  {
    row: 52,
    what: 'names that are examples',
    inputs: [
      'https://jane.test',
      'https://jane.example',
      'https://jane.invalid',
      'https://example.com/jane',
    ],
    answer: refused('example-host'),
  },
  {
    row: 53,
    what: 'a public name that leads to this machine, which is never fetched',
    inputs: ['https://nip.127.0.0.1.nip.io'],
    answer: kept('https://nip.127.0.0.1.nip.io/'),
  },
  { row: 53, what: 'another', inputs: ['https://lvh.me'], answer: kept('https://lvh.me/') },
  {
    row: 54,
    what: 'a line break inside the scheme',
    inputs: ['ht\ntps://janedoe.dev'],
    answer: refused('scheme'),
  },
  {
    row: 54,
    what: 'a tab inside the path',
    inputs: ['https://linkedin.com/in/a\tb'],
    answer: refused('space-in-link'),
  },
  {
    row: 55,
    what: 'a second header behind the link',
    inputs: [
      'https://linkedin.com/in/jane\r\nBcc: a@b.io',
      'https://linkedin.com/in/jane\nSet-Cookie: a=b',
    ],
    answer: refused('hidden-character'),
  },
  {
    row: 56,
    what: 'a NUL',
    inputs: ['https://linkedin.com/in/x\u0000y', '\u0000'],
    answer: refused('hidden-character'),
  },
  {
    // `profile-links.md`, rule 13: an encoded line break is no profile on any host.
    row: 57,
    what: 'an encoded line break',
    inputs: [
      'https://linkedin.com/x%0d%0aSet-Cookie:a=b',
      'https://janedoe.dev/x%0d%0aSet-Cookie:a=b',
    ],
    answer: refused('bad-path'),
  },
  {
    row: 58,
    what: 'markup',
    inputs: [
      'https://linkedin.com/in/<script>',
      'https://linkedin.com/in/"onmouseover="x',
      '"><script>alert(1)</script>',
      '</title><script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
    ],
    answer: refused('script'),
  },
  {
    row: 59,
    what: 'a percent sign that stands for nothing',
    inputs: ['https://linkedin.com/in/x%', 'https://linkedin.com/in/%ff'],
    answer: refused('bad-encoding'),
  },
  {
    // A form cannot carry a lone surrogate: its place is taken by U+FFFD on the way.
    row: 59,
    what: 'a lone surrogate',
    inputs: ['https://linkedin.com/in/\uD800', 'https://linkedin.com/in/jane\uDFFF'],
    answer: refusedWith(applyWords.en.unreadable),
  },
  {
    // The tests' site lies under `.example`; `envelope.test.ts` asks one that does not.
    row: 60,
    what: 'the site’s own address',
    inputs: ['https://jobs.fixture.example/jobs/welder'],
    answer: refused('example-host'),
  },
];
