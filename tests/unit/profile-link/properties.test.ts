import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_TEXT_LENGTH } from '../../../src/profile-link/limits.ts';
import { readProfileLink } from '../../../src/profile-link/read-profile-link.ts';

/** A few thousand runs in CI; `FC_RUNS=1000000` by hand. */
const NUM_RUNS = Number(process.env['FC_RUNS'] ?? 3000);
const TIMEOUT = 60_000 + NUM_RUNS;
/** Far above what any input needs, far below what a quadratic one would. */
const SLOWEST_MILLISECONDS = 50;

/** Pieces that links and attacks are made of, so that random texts come near to both. */
const PIECES = [
  'https://',
  'http://',
  'https:/',
  'hhttps://',
  'javascript:',
  'data:text/html,',
  'mailto:',
  '//',
  '/',
  '\\',
  '@',
  ':',
  '?',
  '#',
  '&',
  '=',
  '.',
  '..',
  '%2e',
  '%2F',
  '%00',
  '%',
  '%E2%80%AE',
  ' ',
  '\n',
  '\t',
  '\u200b',
  '\u202e',
  '\u2066',
  '<',
  '>',
  '"',
  '(',
  ')',
  '](',
  '*',
  'www.',
  'linkedin',
  'linkedln',
  'github',
  '.com',
  '.dev',
  '.evil.io',
  '.com.evil.io',
  'linkedin.com',
  'github.com',
  'x.com',
  'xing.com/profile/',
  'google.com/url?q=',
  'in/',
  '/in/',
  'pub/',
  'jane',
  'jane-doe',
  'Jane Doe',
  'jörg',
  'ｊａｎｅ',
  '。',
  'і',
  'xn--',
  '127.0.0.1',
  '[::1]',
  'localhost',
  ':8080',
  '@evil.io',
  'ACoAAP____4BabcdefghijklmnopqrstuvwxyzA',
  '👩‍💻',
  '\ud800',
  '\u0301',
  'a'.repeat(40),
  '<script>',
  'utm_source=x',
] as const;
const nearLink = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(''));
const anyText = fc.oneof(
  nearLink,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
);

const letters = (alphabet: string, min: number, max: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength: min, maxLength: max });
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const name = fc
  .tuple(letters('bcdfghjklmnpqrstvwxz', 1, 1), letters(`${LOWER}0123456789`, 4, 12))
  .map((parts) => parts.join('q'));

describe('any text', () => {
  it('never throws, and gives a canonical link that reads as itself', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = readProfileLink(text);
        if (reading.verdict !== 'profile') return;
        expect(readProfileLink(reading.canonical)).toMatchObject({
          verdict: 'profile',
          network: reading.network,
          canonical: reading.canonical,
          key: reading.key,
        });
      }),
      { numRuns: NUM_RUNS },
    );
  });

  it('lets out nothing but plain, encoded links', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = readProfileLink(text);
        const link = reading.verdict === 'profile' ? reading.canonical : (reading.suggest ?? '');
        expect(link).toMatch(/^(?:https?:\/\/[a-z0-9._-]+(?:\/[!#-;=?-Z_a-z~[\]|^{}`]*)?)?$/);
        if (reading.verdict === 'profile' && reading.network !== 'website') {
          expect(link).toMatch(/^https:\/\/[^?#]+(?:\?(?:id|user)=[\w-]+)?$/);
        }
      }),
      { numRuns: NUM_RUNS },
    );
  });

  it('suggests only profiles', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(nearLink, (text) => {
        const reading = readProfileLink(text);
        if (reading.verdict === 'profile' || reading.suggest === undefined) return;
        expect(readProfileLink(reading.suggest)).toMatchObject({ canonical: reading.suggest });
      }),
      { numRuns: NUM_RUNS },
    );
  });
});

describe('a dangerous text', () => {
  const around = fc.tuple(nearLink, nearLink);

  it('is never a profile with a scheme that runs code', { timeout: TIMEOUT }, () => {
    const scheme = fc.constantFrom(
      'javascript:',
      'JAVASCRIPT:',
      'java\tscript:',
      'java\nscript:',
      'vbscript:',
      'data:text/html,',
      'data:,',
    );
    fc.assert(
      fc.property(scheme, around, (danger, [, after]) => {
        expect(readProfileLink(`${danger}${after}`).verdict).not.toBe('profile');
        expect(readProfileLink(`${danger}${after} https://linkedin.com/in/jane`).verdict).not.toBe(
          'profile',
        );
      }),
      { numRuns: NUM_RUNS },
    );
  });

  it(
    'is never a profile with a user name or password before the host',
    { timeout: TIMEOUT },
    () => {
      const host = fc.constantFrom(
        'linkedin.com/in/jane',
        'github.com/jane',
        'evil.io',
        'janedoe.dev/x',
      );
      fc.assert(
        fc.property(
          fc.constantFrom('https://', 'http://', 'https:/', '//', 'https:\\\\'),
          letters(`${LOWER}.:`, 0, 12),
          host,
          (scheme, user, rest) => {
            expect(readProfileLink(`${scheme}${user}@${rest}`).verdict).not.toBe('profile');
          },
        ),
        { numRuns: NUM_RUNS },
      );
    },
  );

  it('is never a profile with a direction control anywhere', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(
        around,
        fc.constantFrom(...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'),
        ([before, after], control) => {
          const text = `x${before}${control}${after}x`;
          if (text.length <= MAX_TEXT_LENGTH)
            expect(readProfileLink(text)).toMatchObject({
              verdict: 'suspicious',
              reason: 'bidi-control',
            });
        },
      ),
      { numRuns: NUM_RUNS },
    );
  });

  it('is never a profile on a host that looks like a network', { timeout: TIMEOUT }, () => {
    const lookalike = fc
      .tuple(
        fc.constantFrom('linkedin', 'github', 'facebook', 'instagram', 'stackoverflow', 'dribbble'),
        fc.nat(20),
        fc.constantFrom(...LOWER, '-', '1', 'і'),
        fc.constantFrom('swap', 'add', 'drop', 'prefix', 'suffix', 'label'),
      )
      .map(([brand, at, letter, how]) => {
        const place = at % brand.length;
        const cut = [brand.slice(0, place), brand.slice(place + 1)] as const;
        if (how === 'swap') return `${cut[0]}${letter === '-' ? 'z' : letter}${cut[1]}.com`;
        if (how === 'add')
          return `${brand.slice(0, place)}${letter === '-' && place === 0 ? 'z' : letter}${brand.slice(place)}.com`;
        if (how === 'drop') return `${cut[0]}${cut[1]}.com`;
        if (how === 'prefix') return `my-${brand}.com`;
        return how === 'suffix' ? `${brand}-login.net` : `${brand}.com.evil.io`;
      })
      .filter(
        (host) =>
          !/^(?:linkedin|github|facebook|instagram|stackoverflow|dribbble)\.com$/.test(host),
      );
    fc.assert(
      fc.property(
        lookalike,
        fc.constantFrom('https://', 'http://www.', ''),
        fc.constantFrom('/in/jane', '/jane', ''),
        (host, before, after) => {
          expect(readProfileLink(`${before}${host}${after}`).verdict).not.toBe('profile');
        },
      ),
      { numRuns: NUM_RUNS },
    );
  });
});

describe('one profile', () => {
  const schemes = fc.constantFrom(
    'https://',
    'http://',
    '',
    'HTTPS://',
    'https:/',
    'https:',
    '//',
    'hhttps://',
    'https://https://',
    'https//',
  );
  const wraps = fc.constantFrom<(link: string) => string>(
    (link) => link,
    (link) => `  ${link}\n`,
    (link) => `<${link}>`,
    (link) => `(${link})`,
    (link) => `"${link}".`,
    (link) => `[me](${link})`,
    (link) => `Profile: ${link}`,
    (link) => `<a href="${link}">me</a>`,
    (link) => `\ufeff${link}\u200b`,
    (link) => `https://www.google.com/url?q=${encodeURIComponent(link)}`,
  );
  const tails = fc.constantFrom('', '/', '?utm_source=share', '/?trk=x', '#top', '/?a=b&c=d#e');
  const shapes = fc.constantFrom<[string, (name: string) => string[]]>(
    [
      'linkedin',
      (who) => [
        `www.linkedin.com/in/${who}`,
        `de.linkedin.com/in/${who}`,
        `LinkedIn.com/in/${who.toUpperCase()}`,
        `linkedin.com/mwlite/in/${who}`,
      ],
    ],
    [
      'github',
      (who) => [
        `github.com/${who}`,
        `www.github.com/${who}`,
        `gist.github.com/${who}`,
        `github.com/${who.toUpperCase()}`,
      ],
    ],
    [
      'xing',
      (who) => [
        `www.xing.com/profile/${who}`,
        `xing.com/profiles/${who}`,
        `m.xing.com/profile/${who}/cv`,
      ],
    ],
    ['x', (who) => [`x.com/${who}`, `twitter.com/@${who}`, `mobile.twitter.com/${who}`]],
    ['medium', (who) => [`medium.com/@${who}`, `${who}.medium.com`]],
    ['leetcode', (who) => [`leetcode.com/${who}`, `leetcode.com/u/${who}`]],
  );

  it('has one key however it is written', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(
        shapes,
        name,
        fc.nat(),
        schemes,
        wraps,
        tails,
        ([network, write], who, pick, scheme, wrap, tail) => {
          const forms = write(who);
          const link = `${scheme}${forms[pick % forms.length] ?? ''}${tail}`;
          expect(readProfileLink(wrap(link))).toMatchObject({
            verdict: 'profile',
            network,
            key: `${network}:${who}`,
          });
        },
      ),
      { numRuns: NUM_RUNS },
    );
  });

  it('shares its key with no other name', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        const [a, b] = [one, other].map((who) => readProfileLink(`linkedin.com/in/${who}`));
        if (a?.verdict === 'profile' && b?.verdict === 'profile')
          expect(a.key === b.key).toBe(one === other);
      }),
      { numRuns: NUM_RUNS },
    );
  });
});

describe('time', () => {
  const WORST = [
    'a',
    '.',
    '/',
    '@',
    ':',
    '%',
    '(',
    '"',
    '<',
    '-',
    'a.',
    'a@',
    'a.de ',
    'https://',
    'https:',
    '//',
    '.com',
    'in/',
    '&a=',
    'xn--',
    '](',
    '。',
    '\u0301',
    'a:',
    'linkedin.com ',
    '<a ',
    '%3a%2f',
    'a-',
    'і',
    '❤️',
  ];

  it('grows no faster than the text', () => {
    for (const piece of WORST)
      for (const prefix of ['', 'https://', 'https://a.de/', 'linkedin.com/in/']) {
        const text = (prefix + piece.repeat(MAX_TEXT_LENGTH)).slice(0, MAX_TEXT_LENGTH - 1) + 'a';
        readProfileLink(text);
        const start = performance.now();
        readProfileLink(text);
        expect([piece, performance.now() - start < SLOWEST_MILLISECONDS]).toEqual([piece, true]);
      }
  });

  it('is nothing for a text of a million characters', () => {
    for (const text of [
      'a'.repeat(1e6),
      ' '.repeat(1e6),
      `${' '.repeat(1e6)}x`,
      'https://'.repeat(125_000),
    ]) {
      const start = performance.now();
      const reading = readProfileLink(text);
      expect(performance.now() - start).toBeLessThan(SLOWEST_MILLISECONDS);
      expect(reading.verdict === 'invalid').toBe(true);
    }
  });
});
