import { pages, readHandlePath, refuse, words, type Example, type Network } from '../network.ts';

/** `/datasets/jane/salaries` names its maker second. */
const MADE_BY = words('datasets code models writeups');
const rules = {
  pages: pages({
    event: 'competitions c',
    'reserved-path':
      'datasets code models learn discussions discussion docs rankings notebooks organizations work',
  }),
  tabs: words(
    'code datasets competitions discussion models followers following account notebooks activity about organizations',
  ),
  beyond: 'work',
} as const;

export const kaggle: Network = {
  id: 'kaggle',
  domains: ['kaggle.com'],
  read({ segments }) {
    const [first = '', second, third] = segments;
    if (MADE_BY.has(first.toLowerCase()) && third !== undefined) return refuse('work', second);
    return readHandlePath(segments, rules);
  },
  handle: /^[a-z0-9][a-z0-9_-]{0,59}$/i,
  link: (name) => `https://www.kaggle.com/${name}`,
  brand: { label: 'kaggle', guard: 'name', domains: [] },
};

/** @public A test runs each. */
export const examples: Example[] = [
  ['https://www.kaggle.com/janedoe/code', 'https://www.kaggle.com/janedoe'],
  ['https://www.kaggle.com/datasets/janedoe/salaries', 'work https://www.kaggle.com/janedoe'],
  ['https://www.kaggle.com/competitions/titanic', 'event'],
];
