import { found, pages, readHandlePath, refuse, type Example, type Network } from '../network.ts';

const rules = {
  pages: pages({
    work: 'submissions playground',
    search: 'tag',
    event: 'contest',
    company: 'company',
    course: 'problems problemset problem-list studyplan study-plan explore',
    'reserved-path': 'discuss subscribe store articles profile list progress notes',
  }),
} as const;

export const leetcode: Network = {
  id: 'leetcode',
  domains: ['leetcode.com'],
  read({ segments }) {
    const [first, second] = segments;
    if (first?.toLowerCase() === 'u')
      return second === undefined ? refuse('bad-path') : found(second);
    return readHandlePath(segments, rules);
  },
  handle: /^[\w.-]{1,40}$/,
  link: (name) => `https://leetcode.com/u/${name}`,
  brand: { label: 'leetcode', guard: 'strong', domains: ['leetcode.cn'] },
};

/** @public A test runs each. */
export const examples: Example[] = [
  ['http://leetcode.com/Jane_Doe/', 'https://leetcode.com/u/Jane_Doe'],
  ['https://leetcode.com/u/jane-doe/', 'https://leetcode.com/u/jane-doe'],
  ['https://leetcode.com/problems/two-sum/', 'course'],
];
