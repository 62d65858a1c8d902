import { pages, readHandlePath, refuse, words, type Example, type Network } from '../network.ts';

/** `/spaces/jane/chat` names its maker second. */
const MADE_BY = words('spaces datasets collections');
const rules = {
  pages: pages({
    article: 'blog papers posts',
    course: 'learn course',
    'reserved-path': 'models datasets spaces docs tasks chat collections new',
  }),
  tabs: words('activity models datasets spaces followers following collections papers likes'),
  beyond: 'repository',
} as const;

export const huggingface: Network = {
  id: 'huggingface',
  domains: ['huggingface.co', 'hf.co'],
  read({ segments }) {
    const [first = '', second, third] = segments;
    if (MADE_BY.has(first.toLowerCase()) && third !== undefined)
      return refuse('repository', second);
    return readHandlePath(segments, rules);
  },
  handle: /^[a-z0-9][a-z0-9_.-]{0,95}$/i,
  link: (name) => `https://huggingface.co/${name}`,
  brand: { label: 'huggingface', guard: 'strong', domains: ['hf.space'] },
};

/** @public A test runs each. */
export const examples: Example[] = [
  ['https://huggingface.co/JaneDoe', 'https://huggingface.co/JaneDoe'],
  ['https://huggingface.co/janedoe/small-model', 'repository https://huggingface.co/janedoe'],
  ['https://huggingface.co/spaces/janedoe/chat', 'repository https://huggingface.co/janedoe'],
];
