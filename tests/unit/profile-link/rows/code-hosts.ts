import type { ShapeTable } from './shape.ts';

export const tables: ShapeTable[] = [
  {
    network: 'github',
    shapes: [
      {
        fact: 'a login keeps its case',
        gives: 'https://github.com/JaneDoe',
        from: [
          'https://github.com/JaneDoe',
          'github.com/JaneDoe',
          'http://www.github.com/JaneDoe/',
          'https://GitHub.com/JaneDoe',
          'https://github.com//JaneDoe',
          'https://github.com/JaneDoe?tab=repositories',
          'https://github.com/JaneDoe#readme',
          'https://gist.github.com/JaneDoe',
          'https://gist.github.com/JaneDoe/starred',
          'github.com/JaneDoe.',
          'https://github.com/JaneDoe?tab=stars&q=a%20b',
          'https://m.github.com/JaneDoe',
        ],
      },
      {
        fact: 'an old login may end in a hyphen',
        gives: 'https://github.com/jane-',
        from: ['https://github.com/jane-'],
      },
      {
        fact: 'a project suggests its owner',
        gives: 'repository https://github.com/janedoe',
        from: [
          'https://github.com/janedoe/tin',
          'https://github.com/janedoe/tin/',
          'https://github.com/janedoe/janedoe',
          'https://github.com/janedoe/tin/issues/1',
          'https://github.com/janedoe/tin/blob/main/cv.pdf',
          'github.com/janedoe/tin.git',
          'https://github.com/janedoe/tin/tree/main/src#top',
        ],
      },
      {
        fact: 'pages of GitHub are no person',
        gives: 'reserved-path',
        from: [
          'https://github.com/settings/profile',
          'https://github.com/explore',
          'https://github.com/features',
          'https://github.com/marketplace/tin',
          'https://github.com/topics/tin',
          'https://github.com/login?return_to=x',
          'https://github.com/trending',
          'https://docs.github.com/en',
          'https://gist.github.com/discover',
          'https://github.com/pricing',
          'https://github.com/notifications',
          'https://github.com/new',
        ],
      },
      {
        fact: 'pages about a person suggest the person',
        gives: 'reserved-path https://github.com/janedoe',
        from: [
          'https://github.com/sponsors/janedoe',
          'https://github.com/stars/janedoe/lists/tin',
          'https://github.com/users/janedoe/projects/1',
          'https://api.github.com/users/janedoe',
        ],
      },
      {
        fact: 'files suggest their owner',
        gives: 'file https://github.com/janedoe',
        from: [
          'https://github.com/janedoe.png',
          'https://github.com/janedoe.keys',
          'https://raw.github.com/janedoe/tin/main/a.txt',
        ],
      },
      {
        fact: 'organisations are companies',
        gives: 'company',
        from: ['https://github.com/orgs/acme/people', 'https://github.com/enterprises/acme'],
      },
      {
        fact: 'a search is a search',
        gives: 'search',
        from: ['https://github.com/search?q=jane+doe'],
      },
      {
        fact: 'a gist is a piece of work',
        gives: 'work https://github.com/janedoe',
        from: ['https://gist.github.com/janedoe/0123456789abcdef0123456789abcdef'],
      },
      {
        fact: 'a nameless gist too',
        gives: 'work',
        from: ['https://gist.github.com/0123456789abcdef0123', 'https://gist.github.com/1234567'],
      },
      {
        fact: 'underscores belong to companies’ own accounts',
        gives: 'bad-handle',
        from: [
          'https://github.com/jane_doe',
          'https://github.com/jane.doe',
          'https://github.com/-jane',
          `https://github.com/${'j'.repeat(40)}`,
          'https://github.com/jöhn',
          'https://github.com/jane%2Fdoe',
        ],
      },
      {
        fact: 'an @ is offered without',
        gives: 'bad-handle https://github.com/janedoe',
        from: ['https://github.com/@janedoe'],
      },
      {
        fact: 'a template is no person',
        gives: 'placeholder',
        from: [
          'https://github.com/username',
          'https://github.com/your-username',
          'https://github.com/<username>',
          'https://github.com/YOUR_GITHUB_USERNAME',
          'https://github.com/example',
          'https://github.com/{username}',
          'https://github.com/yourgithub',
        ],
      },
      {
        fact: 'the start page is the start page',
        gives: 'home',
        from: ['https://github.com', 'github.com/', 'https://gist.github.com'],
      },
      {
        fact: 'a torn login is refused',
        gives: 'space-in-link',
        from: ['https://github.com/Jane Doe', 'github.com/jane%20doe'],
      },
      {
        fact: 'a LinkedIn path on this host is nobody',
        gives: 'bad-path',
        from: ['https://github.com/in/janedoe'],
      },
      {
        fact: 'a missing letter of percent-encoding is damage',
        gives: 'bad-encoding',
        from: ['https://github.com/jane%zz'],
      },
    ],
  },
  {
    network: 'gitlab',
    shapes: [
      {
        fact: 'names hold dots, hyphens and underscores',
        gives: 'https://gitlab.com/jane.doe_2',
        from: [
          'https://gitlab.com/jane.doe_2',
          'gitlab.com/jane.doe_2/',
          'https://gitlab.com/users/jane.doe_2/projects',
          'https://gitlab.com/users/jane.doe_2',
          'https://www.gitlab.com/jane.doe_2?x=1',
        ],
      },
      {
        fact: 'a project suggests its owner',
        gives: 'repository https://gitlab.com/janedoe',
        from: [
          'https://gitlab.com/janedoe/tin',
          'https://gitlab.com/janedoe/tin/-/issues',
          'https://gitlab.com/janedoe/group/tin',
        ],
      },
      {
        fact: 'pages of GitLab are no person',
        gives: 'reserved-path',
        from: [
          'https://gitlab.com/help/user',
          'https://gitlab.com/-/profile',
          'https://gitlab.com/dashboard/projects',
          'https://about.gitlab.com/pricing',
          'https://gitlab.com/help',
          'https://docs.gitlab.com/ee',
        ],
      },
      {
        fact: 'a group is a group',
        gives: 'group',
        from: ['https://gitlab.com/groups/acme/-/members'],
      },
      { fact: 'the start page is the start page', gives: 'home', from: ['gitlab.com'] },
      {
        fact: 'a name that no account has',
        gives: 'bad-handle',
        from: ['https://gitlab.com/jane!doe', 'https://gitlab.com/jane.git'],
      },
    ],
  },
  {
    network: 'website',
    shapes: [
      {
        fact: 'a self-hosted GitLab is a website',
        gives: 'https://gitlab.janedoe.dev/jane',
        from: ['https://gitlab.janedoe.dev/jane', 'gitlab.janedoe.dev/jane'],
      },
    ],
  },
  {
    network: 'bitbucket',
    shapes: [
      {
        fact: 'a workspace is its owner',
        gives: 'https://bitbucket.org/jane_doe',
        from: [
          'https://bitbucket.org/jane_doe',
          'bitbucket.org/jane_doe/',
          'https://bitbucket.org/jane_doe/workspace/projects/',
          'https://bitbucket.org/jane_doe/workspace/repositories',
        ],
      },
      {
        fact: 'a project suggests its owner',
        gives: 'repository https://bitbucket.org/jane_doe',
        from: [
          'https://bitbucket.org/jane_doe/tin',
          'https://bitbucket.org/jane_doe/tin/src/main/',
        ],
      },
      {
        fact: 'pages of Bitbucket are no person',
        gives: 'reserved-path',
        from: [
          'https://bitbucket.org/product/features',
          'https://bitbucket.org/dashboard/overview',
          'https://bitbucket.org/account/signin',
        ],
      },
      { fact: 'the start page', gives: 'home', from: ['https://bitbucket.org/'] },
    ],
  },
  {
    network: 'codeberg',
    shapes: [
      {
        fact: 'a name is a profile',
        gives: 'https://codeberg.org/janedoe',
        from: [
          'https://codeberg.org/janedoe',
          'codeberg.org/janedoe/',
          'https://codeberg.org/janedoe?tab=activity',
        ],
      },
      {
        fact: 'a project suggests its owner',
        gives: 'repository https://codeberg.org/janedoe',
        from: ['https://codeberg.org/janedoe/tin'],
      },
      {
        fact: 'pages of Codeberg are no person',
        gives: 'reserved-path',
        from: [
          'https://codeberg.org/issues',
          'https://codeberg.org/user/login',
          'https://docs.codeberg.org/',
        ],
      },
    ],
  },
  {
    network: 'stackoverflow',
    shapes: [
      {
        fact: 'the number is the person',
        gives: 'https://stackoverflow.com/users/1234567',
        from: [
          'https://stackoverflow.com/users/1234567/jane-doe',
          'stackoverflow.com/users/1234567',
          'https://stackoverflow.com/users/1234567/jane-doe?tab=profile',
          'https://www.stackoverflow.com/users/1234567/other-name',
          'https://stackoverflow.com/users/story/1234567',
          'https://stackoverflow.com/u/1234567',
          'http://stackoverflow.com/users/1234567/j%C3%B6rg',
        ],
      },
      {
        fact: 'other languages number apart',
        gives: 'https://pt.stackoverflow.com/users/1234',
        from: ['https://pt.stackoverflow.com/users/1234/jane'],
      },
      {
        fact: 'closed parts are closed',
        gives: 'closed-network',
        from: [
          'https://stackoverflow.com/cv/janedoe',
          'https://stackoverflow.com/story/janedoe',
          'https://careers.stackoverflow.com/janedoe',
        ],
      },
      {
        fact: 'a question is a post',
        gives: 'post',
        from: [
          'https://stackoverflow.com/questions/1/how-to-tin',
          'https://stackoverflow.com/a/1/1234567',
          'https://stackoverflow.com/q/1',
        ],
      },
      { fact: 'a job is a job', gives: 'job', from: ['https://stackoverflow.com/jobs/1'] },
      {
        fact: 'one’s own alias',
        gives: 'self-alias',
        from: ['https://stackoverflow.com/users/current'],
      },
      {
        fact: 'lists of users are no user',
        gives: 'reserved-path',
        from: [
          'https://stackoverflow.com/users',
          'https://stackoverflow.com/users/login',
          'https://stackoverflow.com/tags/tin',
        ],
      },
      {
        fact: 'a number that is none',
        gives: 'bad-handle',
        from: ['https://stackoverflow.com/users/12a'],
      },
    ],
  },
  {
    network: 'stackexchange',
    shapes: [
      {
        fact: 'site and number are the person',
        gives: 'https://math.stackexchange.com/users/1234',
        from: [
          'https://math.stackexchange.com/users/1234/jane',
          'math.stackexchange.com/users/1234',
        ],
      },
      {
        fact: 'sites with a domain of their own keep it',
        gives: 'https://askubuntu.com/users/1234',
        from: ['https://askubuntu.com/users/1234/jane', 'https://www.askubuntu.com/users/1234'],
      },
      {
        fact: 'a meta site is its own',
        gives: 'https://meta.superuser.com/users/1234',
        from: ['https://meta.superuser.com/users/1234/jane'],
      },
      {
        fact: 'the account over all sites',
        gives: 'https://stackexchange.com/users/1234',
        from: ['https://stackexchange.com/users/1234/jane?tab=top'],
      },
      {
        fact: 'a badge picture suggests its owner',
        gives: 'file https://math.stackexchange.com/users/1234',
        from: ['https://math.stackexchange.com/users/flair/1234.png'],
      },
      {
        fact: 'a question is a post',
        gives: 'post',
        from: ['https://serverfault.com/questions/1/x'],
      },
    ],
  },
  {
    network: 'huggingface',
    shapes: [
      {
        fact: 'a name is a profile',
        gives: 'https://huggingface.co/JaneDoe',
        from: [
          'https://huggingface.co/JaneDoe',
          'hf.co/JaneDoe',
          'https://huggingface.co/JaneDoe/activity/all',
        ],
      },
      {
        fact: 'a model or space suggests its maker',
        gives: 'repository https://huggingface.co/janedoe',
        from: [
          'https://huggingface.co/janedoe/tin-7b',
          'https://huggingface.co/spaces/janedoe/tin',
          'https://huggingface.co/datasets/janedoe/tin',
        ],
      },
      {
        fact: 'pages of the network',
        gives: 'reserved-path',
        from: ['https://huggingface.co/models', 'https://huggingface.co/docs/hub'],
      },
    ],
  },
  {
    network: 'kaggle',
    shapes: [
      {
        fact: 'a name is a profile',
        gives: 'https://www.kaggle.com/janedoe',
        from: [
          'https://www.kaggle.com/janedoe',
          'kaggle.com/janedoe/',
          'https://www.kaggle.com/janedoe/code',
          'https://www.kaggle.com/janedoe/competitions?tab=active',
        ],
      },
      {
        fact: 'work suggests its maker',
        gives: 'work https://www.kaggle.com/janedoe',
        from: [
          'https://www.kaggle.com/datasets/janedoe/tin',
          'https://www.kaggle.com/code/janedoe/tin',
          'https://www.kaggle.com/janedoe/tin-data',
        ],
      },
      {
        fact: 'a competition is an event',
        gives: 'event',
        from: ['https://www.kaggle.com/c/tin', 'https://www.kaggle.com/competitions/tin/overview'],
      },
    ],
  },
  {
    network: 'codepen',
    shapes: [
      {
        fact: 'a name is a profile',
        gives: 'https://codepen.io/Jane_Doe',
        from: [
          'https://codepen.io/Jane_Doe',
          'codepen.io/Jane_Doe/',
          'https://codepen.io/Jane_Doe/pens/public',
        ],
      },
      {
        fact: 'a pen suggests its maker',
        gives: 'work https://codepen.io/janedoe',
        from: ['https://codepen.io/janedoe/pen/AbCdEf', 'https://codepen.io/janedoe/full/AbCdEf'],
      },
      {
        fact: 'pages of CodePen',
        gives: 'search',
        from: ['https://codepen.io/trending', 'https://codepen.io/search/pens?q=tin'],
      },
    ],
  },
  {
    network: 'leetcode',
    shapes: [
      {
        fact: 'both shapes are one profile',
        gives: 'https://leetcode.com/u/jane-doe',
        from: [
          'https://leetcode.com/jane-doe/',
          'https://leetcode.com/u/jane-doe/',
          'leetcode.com/u/jane-doe',
        ],
      },
      {
        fact: 'a problem is a course',
        gives: 'course',
        from: ['https://leetcode.com/problems/two-sum/', 'https://leetcode.com/problemset/all/'],
      },
      {
        fact: 'a contest is an event',
        gives: 'event',
        from: ['https://leetcode.com/contest/weekly-1'],
      },
    ],
  },
  {
    network: 'hackerrank',
    shapes: [
      {
        fact: 'both shapes are one profile',
        gives: 'https://www.hackerrank.com/profile/janedoe',
        from: [
          'https://www.hackerrank.com/janedoe',
          'https://www.hackerrank.com/profile/janedoe',
          'https://www.hackerrank.com/janedoe?hr_r=1',
          'https://www.hackerrank.com/janedoe/hackos',
          'https://www.hackerrank.com/@janedoe'.replace('@', ''),
        ],
      },
      {
        fact: 'a certificate is a piece of work',
        gives: 'work',
        from: ['https://www.hackerrank.com/certificates/abc'],
      },
      {
        fact: 'pages of HackerRank',
        gives: 'reserved-path',
        from: ['https://www.hackerrank.com/dashboard', 'https://www.hackerrank.com/leaderboard'],
      },
    ],
  },
  {
    network: 'codeforces',
    shapes: [
      {
        fact: 'a name is a profile',
        gives: 'https://codeforces.com/profile/Jane-Doe',
        from: [
          'https://codeforces.com/profile/Jane-Doe',
          'codeforces.com/profile/Jane-Doe/',
          'https://m.codeforces.com/profile/Jane-Doe',
        ],
      },
      {
        fact: 'a contest is an event',
        gives: 'event',
        from: ['https://codeforces.com/contest/1/problem/A'],
      },
      {
        fact: 'a name alone is nobody',
        gives: 'bad-path',
        from: ['https://codeforces.com/Jane-Doe'],
      },
    ],
  },
  {
    network: 'codewars',
    shapes: [
      {
        fact: 'a name is a profile',
        gives: 'https://www.codewars.com/users/JaneDoe',
        from: ['https://www.codewars.com/users/JaneDoe', 'codewars.com/users/JaneDoe/stats'],
      },
      { fact: 'a kata is a course', gives: 'course', from: ['https://www.codewars.com/kata/abc'] },
    ],
  },
  {
    network: 'codechef',
    shapes: [
      {
        fact: 'a name is a profile',
        gives: 'https://www.codechef.com/users/jane_doe',
        from: ['https://www.codechef.com/users/jane_doe', 'codechef.com/users/jane_doe'],
      },
      {
        fact: 'a contest is an event',
        gives: 'event',
        from: ['https://www.codechef.com/contests/x'],
      },
    ],
  },
];
