import { pages, readHandlePath, type Example, type Network } from '../network.ts';

const rules = {
  pages: pages({
    group: 'org orgs',
    'reserved-path': 'user users repo assets swagger issues pulls milestones -',
  }),
  beyond: 'repository',
} as const;

export const codeberg: Network = {
  id: 'codeberg',
  domains: ['codeberg.org'],
  read: ({ segments }) => readHandlePath(segments, rules),
  handle: /^[a-z0-9_][a-z0-9_.-]{0,39}$/i,
  link: (name) => `https://codeberg.org/${name}`,
  brand: { label: 'codeberg', guard: 'name', domains: ['codeberg.page'] },
};

/** @public A test runs each. */
export const examples: Example[] = [
  ['codeberg.org/janedoe', 'https://codeberg.org/janedoe'],
  ['https://codeberg.org/janedoe/compiler', 'repository https://codeberg.org/janedoe'],
  ['https://codeberg.org/explore/repos', 'search'],
];
