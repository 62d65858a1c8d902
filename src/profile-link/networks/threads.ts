import { found, refuse, toLower, words, type Example, type Network } from '../network.ts';

const TABS = words('replies reposts media');

export const threads: Network = {
  id: 'threads',
  domains: ['threads.com', 'threads.net'],
  read({ segments: [first, second] }) {
    if (first === undefined) return refuse('home');
    if (!first.startsWith('@')) {
      if (first === 't') return refuse('post');
      return first === 'search'
        ? refuse('search')
        : refuse('bad-path', second === undefined ? first : undefined);
    }
    const name = first.slice(1);
    return second === undefined || TABS.has(second) ? found(name) : refuse('post', name);
  },
  handle: /^(?!.*\.\.)[a-z0-9_.]{0,29}[a-z0-9_]$/,
  fold: toLower,
  link: (name) => `https://www.threads.com/@${name}`,
  brand: { label: 'threads', guard: 'word', domains: [] },
};

/** @public A test runs each. */
export const examples: Example[] = [
  ['https://www.threads.net/@Jane.Doe', 'https://www.threads.com/@jane.doe'],
  ['https://www.threads.com/@janedoe/post/Abc', 'post https://www.threads.com/@janedoe'],
];
