import { found, pages, refuse, type Example, type Network } from '../network.ts';

const PAGES = pages({
  group: 'groups',
  'reserved-path':
    '- .well-known 404.html assets favicon.ico files health_check import invites jwt oauth profile projects public s sitemap snippets unsubscribes uploads user v2',
});

const SIGN_IN = /^(?:sign_|password|auth$|confirmation)/;

export const gitlab: Network = {
  id: 'gitlab',
  domains: ['gitlab.com'],
  read({ segments: [first, second, third] }) {
    if (first === undefined) return refuse('home');
    const lower = first.toLowerCase();
    if (lower === 'users')
      return second === undefined || SIGN_IN.test(second) ? refuse('reserved-path') : found(second);
    const page = PAGES.get(lower);
    if (page) return refuse(page);
    if (second === undefined) return found(first);
    return second === '-' && third !== undefined
      ? refuse('reserved-path', first)
      : refuse('repository', first);
  },
  handle: /^(?!.*\.(?:git|atom)$)[a-z0-9_][a-z0-9_.-]{0,253}[a-z0-9_-]$|^[a-z0-9_]$/i,
  link: (name) => `https://gitlab.com/${name}`,
  brand: {
    label: 'gitlab',
    guard: 'strong',
    domains: ['gitlab.io', 'gitlab.net'],
  },
};

/** @public A test runs each. */
export const examples: Example[] = [
  ['https://gitlab.com/jane.doe', 'https://gitlab.com/jane.doe'],
  ['gitlab.com/users/jane_doe/projects', 'https://gitlab.com/jane_doe'],
  ['https://gitlab.com/jane.doe/compiler', 'repository https://gitlab.com/jane.doe'],
  ['https://gitlab.com/explore', 'search'],
  ['https://gitlab.jane-doe.dev/jane', 'https://gitlab.jane-doe.dev/jane'],
];
