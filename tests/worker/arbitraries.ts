import * as fc from 'fast-check';

const GLUE = [
  ...['linkedin.com/in/', 'https://', 'http:', '//', '@', '\\', '.', '/', '?', '#', '%', '%2f'],
  ...[
    'github.com/jane',
    'janedoe.dev',
    'xn--',
    '127.0.0.1',
    '\u202E',
    '\u200B',
    '\uFEFF',
    '\u0301',
  ],
  ...['<script>', '"', "'", '&lt;', '&', '{{page}}', '\r\n', '\n', '\t', '\0', '\uD800', '😀', 'ä'],
  ...['javascript:', 'data:', 'a@b.se', '+46 70 1', ' ', 'null', '__proto__', '=', ';', ','],
];

/** Texts of the pieces that mistakes and attacks are made of, and texts of anything. */
export const anyText = fc.oneof(
  fc.array(fc.constantFrom(...GLUE), { maxLength: 12 }).map((parts) => parts.join('')),
  fc
    .array(fc.oneof(fc.constantFrom(...GLUE), fc.string({ unit: 'binary', maxLength: 5 })), {
      maxLength: 8,
    })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);

const soundLink = fc.constantFrom(
  'linkedin.com/in/jane-doe',
  'https://janedoe.dev/about?x=1&y=<2>#z',
  'github.com/jane-doe',
  'http://münchen.de/~jane',
  'https://www.linkedin.com/in/Jörg-Müller',
);

/** A form as it may come: sound in parts, anything in others. */
export const anyForm: fc.Arbitrary<Record<string, string>> = fc.record(
  {
    profile: fc.oneof({ weight: 2, arbitrary: soundLink }, { weight: 1, arbitrary: anyText }),
    email: fc.oneof(fc.constantFrom('', 'jane@gmail.com', 'Jürgen@müller.de'), anyText),
    phone: fc.oneof(fc.constantFrom('', '+46 70 123 45 67'), anyText),
    question: anyText,
    channel: fc.oneof(fc.constantFrom('any', 'profile', 'email', 'phone'), anyText),
    hours: fc.constantFrom('any', 'lunch', 'evenings', 'midnight', ''),
    motives: fc.constantFrom('pay', 'time', 'fame', ''),
    keep: fc.constantFrom('yes', ''),
    ref: anyText,
    audience: fc.oneof(fc.constant('apprentice'), anyText),
    elapsed: fc.oneof(fc.constant('5000'), anyText),
  },
  { requiredKeys: ['profile'] },
);
