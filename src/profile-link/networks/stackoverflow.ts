import {
  found,
  oneOf,
  pages,
  refuse,
  type Example,
  type Finding,
  type Network,
} from '../network.ts';

/** Stack Overflow in other languages numbers its users afresh: `ru/123` is not `123`. */
const LANGUAGES = oneOf('ru pt es ja');
const PAGES = pages({
  post: 'questions q a posts review',
  company: 'companies teams c',
  'closed-network': 'cv story',
  'reserved-path':
    'tags tour collectives election badges unanswered advertising saves discussions beta',
});

function readUser(second: string | undefined, third: string | undefined): Finding {
  if (second === 'current') return refuse('self-alias');
  if (second === 'story' && third !== undefined) return found(third);
  if (second === 'flair') return refuse('file', third?.replace(/\..*$/, ''));
  if (second === undefined || !/^\d/.test(second)) return refuse('reserved-path');
  return found(second);
}

export const stackoverflow: Network = {
  id: 'stackoverflow',
  domains: ['stackoverflow.com'],
  subdomains: oneOf(' www m ru pt es ja careers'),
  read({ subdomain, segments: [first, second, third] }) {
    if (subdomain === 'careers') return refuse('closed-network');
    if (first === undefined) return refuse('home');
    const lower = first.toLowerCase();
    if (lower !== 'users' && lower !== 'u') return refuse(PAGES.get(lower) ?? 'bad-path');
    const finding = readUser(second, third);
    if ('handle' in finding && LANGUAGES(subdomain)) return found(`${subdomain}/${finding.handle}`);
    return finding;
  },
  handle: /^(?:(?:ru|pt|es|ja)\/)?[1-9]\d{0,9}$/,
  link(handle) {
    const [id = '', language] = handle.split('/').reverse();
    return `https://${language === undefined ? '' : `${language}.`}stackoverflow.com/users/${id}`;
  },
  brand: {
    label: 'stackoverflow',
    guard: 'strong',
    domains: ['stackoverflow.co', 'stackoverflow.blog'],
  },
};

/** @public A test runs each. */
export const examples: Example[] = [
  [
    'https://stackoverflow.com/users/1234567/jane-doe?tab=profile',
    'https://stackoverflow.com/users/1234567',
  ],
  ['stackoverflow.com/users/story/1234567', 'https://stackoverflow.com/users/1234567'],
  ['https://ru.stackoverflow.com/users/1234/jane', 'https://ru.stackoverflow.com/users/1234'],
  ['https://stackoverflow.com/cv/janedoe', 'closed-network'],
  ['https://stackoverflow.com/questions/4/how', 'post'],
];
