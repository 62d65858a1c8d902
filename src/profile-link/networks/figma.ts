import { found, pages, refuse, words, type Example, type Network } from '../network.ts';

const PAGES = pages({
  work: 'file proto design board slides deck buzz site make',
  search: 'templates',
  'reserved-path': 'community files team education resources plugin-docs developers embed',
});
const TABS = words('files plugins widgets likes followers following');

export const figma: Network = {
  id: 'figma',
  domains: ['figma.com'],
  read({ segments: [first, second, third] }) {
    if (first === undefined) return refuse('home');
    if (first.startsWith('@'))
      return second === undefined || TABS.has(second)
        ? found(first.slice(1))
        : refuse('bad-path', first.slice(1));
    if (first === 'community' && third !== undefined) return refuse('work');
    return refuse(PAGES.get(first.toLowerCase()) ?? 'bad-path');
  },
  handle: /^[a-z0-9_.-]{1,60}$/i,
  link: (name) => `https://www.figma.com/@${name}`,
  brand: { label: 'figma', guard: 'label', domains: ['figma.site'] },
};

/** @public A test runs each. */
export const examples: Example[] = [
  ['https://www.figma.com/@JaneDoe', 'https://www.figma.com/@JaneDoe'],
  ['https://www.figma.com/file/AbC/Poster', 'work'],
];
