import { pages, readHandlePath, words, type Example, type Network } from '../network.ts';

const rules = {
  pages: pages({
    'reserved-path': 'product repo site snippets status projects workspace users',
  }),
  tabs: words('workspace profile repositories overview'),
  beyond: 'repository',
} as const;

export const bitbucket: Network = {
  id: 'bitbucket',
  domains: ['bitbucket.org'],
  read: ({ segments }) => readHandlePath(segments, rules),
  handle: /^[a-z0-9_][a-z0-9_-]{0,61}$/i,
  link: (name) => `https://bitbucket.org/${name}`,
  brand: { label: 'bitbucket', guard: 'strong', domains: ['bitbucket.io'] },
};

/** @public A test runs each. */
export const examples: Example[] = [
  ['https://bitbucket.org/jane_doe/workspace/repositories/', 'https://bitbucket.org/jane_doe'],
  ['https://bitbucket.org/jane_doe/compiler', 'repository https://bitbucket.org/jane_doe'],
  ['https://bitbucket.org/product', 'reserved-path'],
];
