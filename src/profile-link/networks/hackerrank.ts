import {
  found,
  pages,
  readHandlePath,
  refuse,
  words,
  type Example,
  type Network,
} from '../network.ts';

const rules = {
  pages: pages({
    work: 'certificates',
    event: 'contests',
    course: 'domains challenges skills-verification interview prepare test tests x rest apply',
    'reserved-path': 'work products leaderboard',
  }),
  tabs: words('hackos badges submissions certificates'),
} as const;

export const hackerrank: Network = {
  id: 'hackerrank',
  domains: ['hackerrank.com'],
  read({ segments }) {
    const [first, second] = segments;
    if (first?.toLowerCase() === 'profile')
      return second === undefined ? refuse('self-alias') : found(second);
    return readHandlePath(segments, rules);
  },
  handle: /^@?[\w.-]{1,60}$/,
  fold: (name) => name.replace(/^@/, ''),
  link: (name) => `https://www.hackerrank.com/profile/${name}`,
  brand: { label: 'hackerrank', guard: 'strong', domains: [] },
};

/** @public A test runs each. */
export const examples: Example[] = [
  ['https://www.hackerrank.com/Jane_Doe?hr_r=1', 'https://www.hackerrank.com/profile/Jane_Doe'],
  ['https://www.hackerrank.com/certificates/1a2b', 'work'],
];
