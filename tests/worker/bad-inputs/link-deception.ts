import { kept, linkedin, type LinkRow, refused } from './row.ts';

/**
 * Rows 23 to 44: links that lead elsewhere than they seem. Where the table flags a look-alike for the recruiter,
 * `profile-links.md` refuses it; that document wins.
 */
export const LINK_DECEPTION: readonly LinkRow[] = [
  {
    row: 23,
    what: 'a network’s name before an @',
    inputs: [
      'linkedin.com@evil.io/in/jane',
      'https://linkedin.com@evil.io/in/jane',
      'https://www.linkedin.com%40evil.io/in/jane',
    ],
    answer: refused('credentials'),
  },
  {
    row: 24,
    what: 'a user name and a password',
    inputs: [
      'user:secret-word@linkedin.com/in/jane',
      'https://user:secret-word@linkedin.com/in/jane',
      'https://jane@linkedin.com/in/jane',
    ],
    answer: refused('credentials'),
  },
  {
    row: 25,
    what: 'a backslash before an @',
    inputs: ['linkedin.com\\@evil.io/in/jane', 'https://linkedin.com\\@evil.io/in/jane'],
    answer: refused('credentials'),
  },
  {
    row: 26,
    what: 'a network’s name as part of another host',
    inputs: [
      'linkedin.com.evil.io/in/jane',
      'https://www.linkedin.com.evil.io/in/jane',
      'https://linkedin.evil.io/in/jane',
    ],
    answer: refused('lookalike'),
  },
  {
    row: 27,
    what: 'a network’s name beside or behind another host',
    inputs: [
      'evil-linkedin.com/in/jane',
      'evil.io/linkedin.com/in/jane',
      'https://evil.io/?linkedin.com/in/jane',
      'https://evil.io/#@linkedin.com/in/jane',
    ],
    answer: refused('lookalike'),
  },
  {
    row: 28,
    what: 'a Cyrillic letter in a network’s name',
    inputs: ['www.lіnkedin.com/in/jane', 'https://www.lіnkedin.com/in/jane'],
    answer: refused('lookalike'),
  },
  {
    row: 29,
    what: 'a look-alike in punycode',
    inputs: ['https://xn--lnkedin-rog.com/in/jane', 'www.xn--lnkedin-rog.com/in/jane'],
    answer: refused('lookalike'),
  },
  {
    row: 29,
    what: 'punycode that stands for nothing',
    inputs: ['https://xn--a', 'https://xn--a.com'],
    answer: refused('bad-host'),
  },
  {
    row: 30,
    what: 'a small capital in a network’s name',
    inputs: ['https://ʟinkedin.com/in/jane', 'https://xn--inkedin-etd.com/in/jane'],
    answer: refused('lookalike'),
  },
  {
    row: 31,
    what: 'letters that every browser folds to the network’s own host',
    inputs: [
      'ｗｗｗ.linkedin.com/in/jane-doe',
      'linkedin。com/in/jane-doe',
      'linked\u00ADin.com/in/jane-doe',
      'linked\u200Bin.com/in/jane-doe',
      'linked\u2060in.com/in/jane-doe',
    ],
    answer: linkedin('jane-doe'),
  },
  {
    row: 32,
    what: 'fraction slashes in a host',
    inputs: ['linkedin.com⁄in⁄x.evil.io', 'https://linkedin.com⁄in⁄x.evil.io'],
    answer: refused('lookalike'),
  },
  {
    row: 33,
    what: 'a full-width slash',
    inputs: ['linkedin.com／in', 'linkedin.com／in/jane-doe', '℀'],
    answer: refused('no-link'),
  },
  {
    row: 33,
    what: 'a letter that holds a slash',
    inputs: ['https://linkedin.com℀/in/jane'],
    answer: refused('bad-host'),
  },
  {
    row: 34,
    what: 'an emoji host',
    inputs: ['https://😀.ws', '😀.ws'],
    answer: kept('https://xn--e28h.ws/', 'host-unicode'),
  },
  {
    row: 34,
    what: 'a host with letters of its language',
    inputs: ['https://münchen.de', 'https://xn--mnchen-3ya.de/'],
    answer: kept('https://xn--mnchen-3ya.de/', 'host-unicode'),
  },
  {
    row: 35,
    what: 'a direction control in the path',
    inputs: ['https://linkedin.com/in/\u202Ejane', 'https://janedoe.dev/\u202Efdp.exe'],
    answer: refused('bidi-control'),
  },
  {
    row: 36,
    what: 'direction controls anywhere',
    inputs: [
      'linkedin.com/in/jane\u202A',
      '\u202Blinkedin.com/in/jane',
      'linkedin.com/in/ja\u202Cne',
      'linkedin\u202D.com/in/jane',
      '\u2066https://linkedin.com/in/jane\u2069',
      'linkedin.com/in/jane\u2067',
      'linkedin.com/in/jane\u2068',
      'linkedin.com/in/jane%E2%80%AEexe',
    ],
    answer: refused('bidi-control'),
  },
  {
    row: 36,
    what: 'direction marks anywhere',
    inputs: ['linkedin.com/in/jane\u200E', 'linkedin.com/in/ja\u200Fne'],
    answer: refused('hidden-character'),
  },
  {
    // `profile-links.md`, rule 2: a byte order mark is removed, as zero-width blanks are.
    row: 36,
    what: 'a byte order mark',
    inputs: ['\uFEFFlinkedin.com/in/jane', 'linkedin.com/in/ja\uFEFFne'],
    answer: linkedin('jane'),
  },
  {
    row: 37,
    what: 'thirty marks on one letter',
    inputs: [`linkedin.com/in/a${'\u0301'.repeat(30)}`],
    answer: refused('bad-handle'),
  },
  {
    // `profile-links.md`, rule 12: a short link is refused for good; there is no second try that takes it.
    row: 38,
    what: 'a short link',
    inputs: ['https://lnkd.in/abc', 'bit.ly/x', 't.co/abc', 'tinyurl.com/abc'],
    answer: refused('short-link'),
  },
  {
    row: 39,
    what: 'LinkedIn’s own short link',
    inputs: ['https://www.linkedin.com/slink?code=abc'],
    answer: refused('short-link'),
  },
  {
    // `profile-links.md`, rule 12: a redirector is unwrapped offline and its target judged.
    row: 39,
    what: 'LinkedIn’s redirector before another host',
    inputs: [
      'https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fjanedoe.dev',
      'https://www.linkedin.com/safety/go?url=https%3A%2F%2Fjanedoe.dev',
    ],
    answer: kept('https://janedoe.dev/'),
  },
  {
    row: 39,
    what: 'LinkedIn’s redirector before a look-alike',
    inputs: ['https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Flinkedin.evil.io'],
    answer: refused('lookalike'),
  },
  {
    row: 39,
    what: 'LinkedIn’s redirector before code',
    inputs: ['https://www.linkedin.com/redir/redirect?url=javascript%3Aalert(1)'],
    answer: refused('dangerous-scheme'),
  },
  {
    row: 40,
    what: 'dot segments that end at a redirector',
    inputs: [
      'https://www.linkedin.com/in/../../redir/redirect?url=x',
      'https://www.linkedin.com/in/%2e%2e/%2e%2e/redir/redirect?url=x',
    ],
    answer: refused('bad-host'),
  },
  {
    row: 41,
    what: 'dot segments encoded twice',
    inputs: ['https://www.linkedin.com/in/%252e%252e/x'],
    answer: refused('bad-handle'),
  },
  {
    row: 42,
    what: 'a host behind a double slash',
    inputs: ['https://linkedin.com//evil.io'],
    answer: refused('bad-path'),
  },
  {
    // `profile-links.md`, rule 12: unwrapped, so what is stored is where it leads.
    row: 43,
    what: 'other redirectors before a website',
    inputs: [
      'https://www.google.com/url?q=https://janedoe.dev',
      'https://l.facebook.com/l.php?u=https%3A%2F%2Fjanedoe.dev',
    ],
    answer: kept('https://janedoe.dev/'),
  },
  {
    row: 43,
    what: 'other redirectors before a profile',
    inputs: ['https://www.google.com/url?q=https://linkedin.com/in/jane-doe'],
    answer: linkedin('jane-doe'),
  },
  {
    row: 43,
    what: 'an archived copy',
    inputs: ['https://web.archive.org/web/2020/https://linkedin.com/in/jane-doe'],
    answer: refused('redirect', 'https://www.linkedin.com/in/jane-doe'),
  },
  {
    // `profile-links.md`, policy: a document is refused, not flagged.
    row: 44,
    what: 'a document',
    inputs: [
      'https://docs.google.com/document/d/abc/edit',
      'https://drive.google.com/file/d/abc/view',
      'https://www.dropbox.com/s/abc/cv.pdf',
    ],
    answer: refused('document'),
  },
];
