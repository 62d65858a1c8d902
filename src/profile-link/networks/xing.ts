import { encode, found, pages, refuse, words, type Example, type Network } from '../network.ts';

const PROFILE = words('profile profiles');
const PAGES = pages({
  company: 'pages companies company campus',
  job: 'job',
  group: 'communities groups net group',
  event: 'events',
  search: 'discover people find',
  article: 'news insights',
  feed: 'home notifications messages contacts',
  'reserved-path': 'app start premium projobs',
});

export const xing: Network = {
  id: 'xing',
  domains: ['xing.com', 'xing.de'],
  read({ segments: [first, second, third], query }) {
    if (first === undefined) return refuse('home');
    const lower = first.toLowerCase();
    if (lower === 'app' && second === 'profile') return refuse('not-public', query('name'));
    if (!PROFILE.has(lower)) return refuse(PAGES.get(lower) ?? 'bad-path');
    if (second === undefined) return refuse('bad-path');
    if (second.toLowerCase() === 'my_profile' || second.toLowerCase() === 'me')
      return refuse('self-alias');
    return second === 'in' && third !== undefined ? refuse('bad-path') : found(second);
  },
  handle: /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]{0,99}$/u,
  link: (name) => `https://www.xing.com/profile/${encode(name)}`,
  brand: { label: 'xing', guard: 'label', domains: ['xing.to'] },
};

/** @public A test runs each. */
export const examples: Example[] = [
  [
    'https://www.xing.com/profile/Jane_Doe12/cv?sc_o=mxb_p',
    'https://www.xing.com/profile/Jane_Doe12',
  ],
  ['m.xing.com/profiles/Jane_Doe', 'https://www.xing.com/profile/Jane_Doe'],
  [
    'https://www.xing.com/app/profile?op=showroom;name=Jane_Doe',
    'not-public https://www.xing.com/profile/Jane_Doe',
  ],
  ['https://www.xing.com/pages/acme', 'company'],
  ['https://www.xing.com/profile/my_profile', 'self-alias'],
];
