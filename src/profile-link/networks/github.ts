import {
  found,
  oneOf,
  pages,
  refuse,
  words,
  type Example,
  type Finding,
  type Network,
} from '../network.ts';

/** Pages about a person that stand below a word of GitHub's own. */
const ABOUT_SOMEBODY = words('sponsors stars users');
/** The common ones; the server also knows those of `github-reserved-names`. */
const PAGES = pages({
  company: 'orgs organizations enterprises enterprise',
  job: 'careers',
  event: 'events',
  'reserved-path':
    'codespaces collections copilot customer-stories discussions explore gist gists issues marketplace new organizations pulls readme security site status store team topics trending watching wiki',
});
const FILE = /^(.+)\.(?:png|keys|gpg|atom|json)$/i;
const GIST_ID = /^(?:[0-9a-f]{20}|[0-9a-f]{32}|\d{1,8})$/;

function readRaw(segments: string[]): Finding {
  return refuse('file', segments[0]);
}

function readGist([first, second]: string[]): Finding {
  if (first === undefined) return refuse('home');
  if (second !== undefined && !/^(?:starred|forked|public|secret)$/.test(second))
    return refuse('work', first);
  if (first === 'discover' || first === 'starred' || first === 'search')
    return refuse('reserved-path');
  return GIST_ID.test(first) ? refuse('work') : found(first);
}

function readMain([first, second]: string[]): Finding {
  if (first === undefined) return refuse('home');
  const lower = first.toLowerCase();
  const page = PAGES.get(lower);
  if (page) return refuse(page);
  if (ABOUT_SOMEBODY.has(lower)) return refuse('reserved-path', second);
  const file = FILE.exec(first)?.[1];
  if (file !== undefined) return refuse('file', file);
  if (first.startsWith('@')) return refuse('bad-handle', first.slice(1));
  return second === undefined ? found(first) : refuse('repository', first);
}

export const github: Network = {
  id: 'github',
  domains: ['github.com'],
  subdomains: oneOf(' www m mobile gist api raw codeload'),
  read({ subdomain, segments }) {
    if (subdomain === 'gist') return readGist(segments);
    if (subdomain === 'api')
      return refuse('reserved-path', segments[0] === 'users' ? segments[1] : undefined);
    if (subdomain === 'raw' || subdomain === 'codeload') return readRaw(segments);
    return readMain(segments);
  },
  handle: /^[a-z0-9][a-z0-9-]{0,38}$/i,
  link: (login) => `https://github.com/${login}`,
  brand: {
    label: 'github',
    guard: 'strong',
    domains: 'github.io github.dev github.blog githubusercontent.com'.split(' '),
  },
};

/** @public A test runs each. */
export const examples: Example[] = [
  ['https://github.com/Jane-Doe?tab=repositories', 'https://github.com/Jane-Doe'],
  ['gist.github.com/janedoe', 'https://github.com/janedoe'],
  ['https://github.com/janedoe/compiler', 'repository https://github.com/janedoe'],
  ['https://github.com/sponsors/janedoe', 'reserved-path https://github.com/janedoe'],
  ['https://github.com/jane_acme', 'bad-handle'],
];
