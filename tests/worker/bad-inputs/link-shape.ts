import { applyWords } from '../../../src/i18n/apply.ts';
import { kept, linkedin, type LinkRow, refused, refusedWith } from './row.ts';

/** Rows 1 to 22: the shape of a link. */
export const LINK_SHAPE: readonly LinkRow[] = [
  {
    row: 1,
    what: 'nothing',
    inputs: ['', '   ', '\t', '\r\n \r\n'],
    answer: refusedWith(applyWords.en.empty),
  },
  {
    row: 2,
    what: 'a link without scheme',
    inputs: ['linkedin.com/in/jane-doe', 'www.linkedin.com/in/jane-doe', 'in/jane-doe'],
    answer: linkedin('jane-doe'),
  },
  {
    row: 3,
    what: 'blanks and line breaks around a link',
    inputs: [
      '  linkedin.com/in/jane-doe  ',
      '\r\nhttps://linkedin.com/in/jane-doe\r\n',
      '\thttps://linkedin.com/in/jane-doe\t',
      '\u00A0https://linkedin.com/in/jane-doe\u3000',
    ],
    answer: linkedin('jane-doe'),
  },
  {
    row: 4,
    what: 'capitals and letters with marks',
    inputs: [
      'HTTPS://WWW.LinkedIn.com/in/Jörg-Müller',
      'https://www.linkedin.com/in/j%C3%B6rg-m%c3%bcller',
      'linkedin.com/in/Jo\u0308rg-Mu\u0308ller',
    ],
    answer: linkedin('jörg-müller'),
  },
  {
    row: 5,
    what: 'a scheme with a slash too few or too many',
    inputs: [
      'https:/www.linkedin.com/in/jane-doe',
      'https:www.linkedin.com/in/jane-doe',
      'https:///www.linkedin.com/in/jane-doe',
      'https:\\\\www.linkedin.com\\in\\jane-doe',
    ],
    answer: linkedin('jane-doe'),
  },
  {
    row: 6,
    what: 'the port that a scheme has anyway',
    inputs: [
      'linkedin.com:443/in/jane-doe',
      'https://linkedin.com:443/in/jane-doe',
      'http://linkedin.com:80/in/jane-doe',
    ],
    answer: linkedin('jane-doe'),
  },
  {
    row: 7,
    what: 'another port',
    inputs: ['linkedin.com:8443/in/jane-doe', 'https://linkedin.com:8443/in/jane-doe'],
    answer: refused('port'),
  },
  {
    row: 8,
    what: 'a port that is none',
    inputs: ['linkedin.com:0/in/jane-doe', 'https://linkedin.com:99999/in/jane-doe'],
    answer: refused('port'),
  },
  {
    row: 9,
    what: 'a host with a final dot',
    inputs: ['www.linkedin.com./in/jane-doe', 'https://www.linkedin.com./in/jane-doe'],
    answer: linkedin('jane-doe'),
  },
  {
    row: 10,
    what: 'trackers and a fragment',
    inputs: [
      'https://www.linkedin.com/in/jane-doe?trk=people&utm_source=share#frag',
      'https://www.linkedin.com/in/jane-doe/?originalSubdomain=de',
      'https://www.linkedin.com/in/jane-doe?fromQR=1',
    ],
    answer: linkedin('jane-doe'),
  },
  {
    row: 11,
    what: 'LinkedIn’s country hosts and phone paths',
    inputs: [
      'de.linkedin.com/in/jane-doe',
      'https://m.linkedin.com/in/jane-doe',
      'linkedin.com/mwlite/in/jane-doe',
    ],
    answer: linkedin('jane-doe'),
  },
  {
    // `profile-links.md`, rule 17: the old public address has one true new one; it is no flag any more.
    row: 11,
    what: 'LinkedIn’s old public addresses',
    inputs: ['linkedin.com/pub/jane-doe/1/2/3'],
    answer: linkedin('jane-doe-0030021'),
  },
  {
    row: 12,
    what: 'LinkedIn’s start page',
    inputs: ['linkedin.com', 'https://www.linkedin.com/'],
    answer: refused('home'),
  },
  { row: 12, what: 'a feed', inputs: ['linkedin.com/feed/'], answer: refused('feed') },
  { row: 12, what: 'a job', inputs: ['linkedin.com/jobs/view/12345'], answer: refused('job') },
  {
    row: 12,
    what: 'a company',
    inputs: ['linkedin.com/company/hjort', 'https://www.linkedin.com/company/hjort/people'],
    answer: refused('company'),
  },
  {
    row: 13,
    what: 'a bare handle',
    inputs: ['@jane', 'jane-doe', 'JaneDoe'],
    answer: refused('bare-handle'),
  },
  {
    row: 14,
    what: 'an e-mail address',
    inputs: ['jane@example.com', 'mailto:jane@gmail.com', 'Jane <jane@gmail.com>'],
    answer: refused('email'),
  },
  {
    row: 15,
    what: 'no link at all',
    inputs: ['not a url', 'null', 'undefined', '{}', '😀', '[object Object]', 'NaN'],
    answer: refused('no-link'),
  },
  { row: 15, what: 'a word as a host', inputs: ['https://null'], answer: refused('bad-host') },
  {
    row: 16,
    what: 'over 2,048 characters',
    inputs: [`https://www.linkedin.com/in/jane?x=${'a'.repeat(2020)}`, 'a'.repeat(2049)],
    answer: refusedWith(applyWords.en.tooLong),
  },
  {
    // `profile-links.md`, rule 4: the first profile in the text wins; it is not sent back any more.
    row: 17,
    what: 'two links in one field',
    inputs: [
      'https://linkedin.com/in/jane-doe https://linkedin.com/in/john-roe',
      'linkedin.com/in/jane-doe\r\nlinkedin.com/in/john-roe',
    ],
    answer: linkedin('jane-doe'),
  },
  {
    row: 17,
    what: 'two links grown together',
    inputs: ['https://linkedin.com/in/jane-doehttps://linkedin.com/in/john-roe'],
    answer: refused('bad-handle'),
  },
  {
    row: 17,
    what: 'one link inside a shared text',
    inputs: [
      'Check out Jane Doe’s profile on LinkedIn https://www.linkedin.com/in/jane-doe?utm_source=share',
    ],
    answer: linkedin('jane-doe'),
  },
  {
    row: 18,
    what: 'a link in brackets, quotes or a sentence',
    inputs: [
      '<https://linkedin.com/in/jane-doe>',
      '"https://linkedin.com/in/jane-doe"',
      '[x](https://linkedin.com/in/jane-doe)',
      '(linkedin.com/in/jane-doe)',
      'https://linkedin.com/in/jane-doe.',
      'https://linkedin.com/in/jane-doe,',
      '„https://linkedin.com/in/jane-doe“',
    ],
    answer: linkedin('jane-doe'),
  },
  {
    row: 19,
    what: 'http of a known network',
    inputs: ['http://linkedin.com/in/jane-doe', 'http://www.linkedin.com/in/jane-doe/'],
    answer: linkedin('jane-doe'),
  },
  {
    row: 19,
    what: 'http of another host',
    inputs: ['http://janedoe.dev/about'],
    answer: kept('http://janedoe.dev/about', 'not-encrypted'),
  },
  {
    row: 20,
    what: 'a host that is none',
    inputs: ['https://com', 'https://.', 'https://..com', 'https://janedoe.nosuchending'],
    answer: refused('bad-host'),
  },
  { row: 20, what: 'localhost', inputs: ['https://localhost'], answer: refused('local-host') },
  { row: 20, what: 'a single word', inputs: ['localhost'], answer: refused('bare-handle') },
  {
    row: 21,
    what: 'a host that no registry gives out',
    inputs: ['https://-a.com', '-a.com', `${'a'.repeat(64)}.com`],
    answer: refused('bad-host'),
  },
  {
    row: 21,
    what: 'an underscore in a host',
    inputs: ['https://a_b.com', 'a_b.com'],
    answer: kept('https://a_b.com/'),
  },
  {
    row: 22,
    what: 'a host with a blank, or none',
    inputs: ['https://a b.com', 'https://'],
    answer: refused('bad-host'),
  },
  { row: 22, what: 'words', inputs: ['exa mple'], answer: refused('no-link') },
  {
    row: 22,
    what: 'an IP address that is not closed',
    inputs: ['https://[::1'],
    answer: refused('ip-address'),
  },
];
