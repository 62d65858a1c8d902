import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import tseslint from 'typescript-eslint';

/** A border between rooms: files in `from` may not import what `patterns` match, for one stated reason. */
const border = (from, patterns, reason) => ({
  files: from.map((room) => `src/${room}/**/*.{ts,astro}`),
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: patterns.map((regex) => ({ regex, message: reason })) },
    ],
  },
});

const platform = '^(astro(:|/|$)|node:|cloudflare:|@astrojs/)';
const rooms = (...names) => `^\\.\\.?/(.*/)?(${names.join('|')})/`;

export default tseslint.config(
  {
    ignores: ['dist', 'node_modules', '.astro', '.wrangler', '.cache', 'tests/fixtures/**'],
  },
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({
    ...config,
    files: ['**/*.ts'],
  })),
  {
    files: ['**/*.ts'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "ImportDeclaration[source.value='zod'][importKind='value'] > ImportSpecifier[imported.name='z']",
          message:
            "Write import * as z from 'zod': the named namespace drags zod's 50 languages into the Worker (65 KB gzip).",
        },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  ...astro.configs.recommended,
  {
    files: ['**/*.astro'],
    plugins: { 'jsx-a11y-x': jsxA11y },
    rules: { 'astro/no-set-html-directive': 'error', 'astro/no-unused-css-selector': 'off' },
  },
  border(
    ['i18n'],
    [
      platform,
      rooms(
        'schemas',
        'vacancies',
        'applications',
        'counting',
        'worker',
        'components',
        'pages',
        'cli',
        'content',
        'cards',
        'profile-link',
        'invitation',
        'layouts',
      ),
    ],
    'i18n is a leaf that every room may use, so it may lean on none of them.',
  ),
  border(
    ['schemas'],
    [
      platform,
      rooms(
        'vacancies',
        'applications',
        'counting',
        'worker',
        'components',
        'pages',
        'cli',
        'content',
        'cards',
        'profile-link',
        'invitation',
        'layouts',
      ),
    ],
    'Schemas are the ground floor: pure, and usable at build, at the edge and in the browser.',
  ),
  border(
    ['profile-link', 'vacancies', 'invitation'],
    [
      platform,
      rooms('applications', 'worker', 'components', 'pages', 'cli', 'content', 'cards', 'layouts'),
    ],
    'Pure rules: clock, randomness and network come in as arguments, so they run anywhere.',
  ),
  border(
    ['applications'],
    [platform, rooms('worker', 'components', 'pages', 'cli', 'content', 'cards', 'layouts')],
    'The steps of an application are pure; the Worker gives them its store, clock and mail.',
  ),
  border(
    ['counting'],
    [
      platform,
      rooms(
        'applications',
        'worker',
        'components',
        'pages',
        'cli',
        'content',
        'cards',
        'layouts',
        'profile-link',
        'invitation',
      ),
    ],
    'What is counted and what it comes to is a pure rule: no store, clock or visitor is in reach.',
  ),
  border(
    ['worker'],
    [
      '^(astro(:|/|$)|@astrojs/)',
      rooms('components', 'pages', 'cli', 'content', 'cards', 'layouts'),
    ],
    'The Worker holds no template and no content: it meets the site in schemas, pure rules, i18n and dist/_beckon.',
  ),
  border(
    ['content'],
    [rooms('applications', 'worker', 'components', 'pages', 'cli', 'layouts')],
    'Reading content is a build-time matter that knows nothing of pages or the edge.',
  ),
  border(
    ['cards'],
    [rooms('applications', 'worker', 'components', 'pages', 'cli', 'layouts')],
    'Cards draw from facts alone, so that they can be drawn and cached without a page.',
  ),
  border(
    ['found'],
    [rooms('applications', 'worker', 'components', 'pages', 'cli', 'layouts', 'shells')],
    'What machines are told is worked out from facts and from drawn HTML, never from the components that draw it.',
  ),
  border(
    ['components', 'layouts', 'pages', 'shells'],
    [rooms('worker', 'cli', 'applications', 'toolbar')],
    'Astro draws and the Worker fills: the site never reaches into the edge or the command line.',
  ),
  border(
    ['scripts'],
    [platform, rooms('worker', 'cli', 'applications', 'content', 'toolbar')],
    'What runs in a visitor’s browser is made of pure rules and words alone.',
  ),
  border(
    ['cli'],
    [rooms('pages', 'components', 'layouts')],
    'The command line starts and checks the site; pages are drawn by Astro alone.',
  ),
);
