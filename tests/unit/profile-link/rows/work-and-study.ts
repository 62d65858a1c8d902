import type { ShapeTable } from './shape.ts';

export const tables: ShapeTable[] = [
  {
    network: 'xing',
    shapes: [
      {
        fact: 'a name keeps its case',
        gives: 'https://www.xing.com/profile/Jane_Doe12',
        from: [
          'https://www.xing.com/profile/Jane_Doe12',
          'xing.com/profile/Jane_Doe12/',
          'https://www.xing.com/profiles/Jane_Doe12',
          'https://m.xing.com/profile/Jane_Doe12',
          'https://www.xing.com/profile/Jane_Doe12/cv?sc_o=x',
          'https://www.xing.com/profile/Jane_Doe12/web_profiles',
          'https://www.xing.com/profile/Jane_Doe12/portfolio',
          'XING: www.xing.com/profile/Jane_Doe12',
        ],
      },
      {
        fact: 'the signed-in page suggests the public one',
        gives: 'not-public https://www.xing.com/profile/Jane_Doe',
        from: [
          'https://www.xing.com/app/profile?op=showroom;name=Jane_Doe',
          'https://www.xing.com/app/profile?name=Jane_Doe&op=x',
        ],
      },
      {
        fact: 'companies',
        gives: 'company',
        from: [
          'https://www.xing.com/pages/acme',
          'https://www.xing.com/companies/acme',
          'https://www.xing.com/company/acme',
        ],
      },
      { fact: 'jobs', gives: 'job', from: ['https://www.xing.com/jobs/umea-tin-1'] },
      {
        fact: 'groups',
        gives: 'group',
        from: ['https://www.xing.com/communities/groups/tin-1', 'https://www.xing.com/groups/tin'],
      },
      { fact: 'events', gives: 'event', from: ['https://www.xing.com/events/tin-1'] },
      {
        fact: 'searches',
        gives: 'search',
        from: [
          'https://www.xing.com/search/members?keywords=jane',
          'https://www.xing.com/discover',
        ],
      },
      { fact: 'short links', gives: 'short-link', from: ['https://xing.to/abc'] },
      {
        fact: 'one’s own alias',
        gives: 'self-alias',
        from: ['https://www.xing.com/profile/my_profile'],
      },
      { fact: 'the start page', gives: 'home', from: ['https://www.xing.com/'] },
      {
        fact: 'a name without its word',
        gives: 'bad-path',
        from: ['https://www.xing.com/Jane_Doe', 'https://www.xing.com/profile/'],
      },
      {
        fact: 'other letters are nobody',
        gives: 'bad-handle',
        from: ['https://www.xing.com/profile/Jane@Doe'],
      },
    ],
  },
  {
    network: 'behance',
    shapes: [
      {
        fact: 'a name and its tabs',
        gives: 'https://www.behance.net/JaneDoe',
        from: [
          'https://www.behance.net/JaneDoe',
          'behance.net/JaneDoe/',
          'https://www.behance.net/JaneDoe/projects',
          'https://www.behance.net/JaneDoe/appreciated',
          'https://be.net/JaneDoe',
          'https://www.behance.net/JaneDoe?tracking_source=x',
        ],
      },
      {
        fact: 'a project is a piece of work',
        gives: 'work',
        from: ['https://www.behance.net/gallery/12345678/Tin'],
      },
      { fact: 'jobs and searches', gives: 'job', from: ['https://www.behance.net/joblist'] },
      {
        fact: 'a search',
        gives: 'search',
        from: ['https://www.behance.net/search/projects?search=tin'],
      },
    ],
  },
  {
    network: 'dribbble',
    shapes: [
      {
        fact: 'a name and its tabs',
        gives: 'https://dribbble.com/Jane_Doe',
        from: [
          'https://dribbble.com/Jane_Doe',
          'dribbble.com/Jane_Doe/',
          'https://dribbble.com/Jane_Doe/about',
          'https://www.dribbble.com/Jane_Doe/collections',
        ],
      },
      {
        fact: 'a shot is a piece of work',
        gives: 'work',
        from: ['https://dribbble.com/shots/1234-Tin'],
      },
      {
        fact: 'tags are searches',
        gives: 'search',
        from: ['https://dribbble.com/tags/tin', 'https://dribbble.com/search/tin'],
      },
    ],
  },
  {
    network: 'artstation',
    shapes: [
      {
        fact: 'every shape is one profile',
        gives: 'https://www.artstation.com/jane_doe',
        from: [
          'https://www.artstation.com/jane_doe',
          'https://www.artstation.com/artist/jane_doe',
          'artstation.com/jane_doe/albums/all',
          'https://jane_doe.artstation.com/',
          'https://www.artstation.com/jane_doe/profile',
        ],
      },
      {
        fact: 'artwork is a piece of work',
        gives: 'work',
        from: ['https://www.artstation.com/artwork/abc'],
      },
      { fact: 'jobs', gives: 'job', from: ['https://www.artstation.com/jobs/all'] },
    ],
  },
  {
    network: 'orcid',
    shapes: [
      {
        fact: 'a right check digit',
        gives: 'https://orcid.org/0000-0002-1825-0097',
        from: [
          'https://orcid.org/0000-0002-1825-0097',
          'http://www.orcid.org/0000-0002-1825-0097',
          '0000-0002-1825-0097',
          'orcid.org/0000-0002-1825-0097',
          'https://orcid.org/my-orcid?orcid=0000-0002-1825-0097',
          'ORCID: 0000-0002-1825-0097',
          'ORCID iD: https://orcid.org/0000-0002-1825-0097',
          'https://orcid.org/0000-0002-1825-0097/',
        ],
      },
      {
        fact: 'an X is a capital',
        gives: 'https://orcid.org/0000-0002-1694-233X',
        from: ['https://orcid.org/0000-0002-1694-233x', '0000-0002-1694-233X'],
      },
      {
        fact: 'a wrong check digit',
        gives: 'bad-handle',
        from: ['https://orcid.org/0000-0002-1825-0098', 'https://orcid.org/0000-0002-1825'],
      },
      {
        fact: 'a wrong bare number is no link',
        gives: 'bare-handle',
        from: ['0000-0002-1825-0098'],
      },
      {
        fact: 'a search',
        gives: 'search',
        from: ['https://orcid.org/orcid-search/search?searchQuery=jane'],
      },
      { fact: 'one’s own alias', gives: 'self-alias', from: ['https://orcid.org/my-orcid'] },
      {
        fact: 'the testing site',
        gives: 'reserved-path',
        from: ['https://sandbox.orcid.org/0000-0002-1825-0097'],
      },
    ],
  },
  {
    network: 'googlescholar',
    shapes: [
      {
        fact: 'any country, one id',
        gives: 'https://scholar.google.com/citations?user=AbCdEfGhIjKl',
        from: [
          'https://scholar.google.com/citations?user=AbCdEfGhIjKl&hl=en',
          'https://scholar.google.de/citations?hl=de&user=AbCdEfGhIjKl',
          'scholar.google.co.uk/citations?user=AbCdEfGhIjKl',
          'https://scholar.google.com.br/citations?view_op=list_works&user=AbCdEfGhIjKl',
          'https://scholar.google.com/citations?hl=en&amp;user=AbCdEfGhIjKl',
        ],
      },
      {
        fact: 'a citation suggests its author',
        gives: 'work https://scholar.google.com/citations?user=AbCdEfGhIjKl',
        from: [
          'https://scholar.google.com/citations?view_op=view_citation&hl=en&user=AbCdEfGhIjKl&citation_for_view=x',
        ],
      },
      {
        fact: 'searches',
        gives: 'search',
        from: [
          'https://scholar.google.com/scholar?q=jane',
          'https://scholar.google.com/citations?view_op=search_authors&mauthors=jane',
        ],
      },
      {
        fact: 'an id of another length',
        gives: 'bad-handle',
        from: ['https://scholar.google.com/citations?user=AbC'],
      },
    ],
  },
  {
    network: 'researchgate',
    shapes: [
      {
        fact: 'a name and its tabs',
        gives: 'https://www.researchgate.net/profile/Jane-Doe-2',
        from: [
          'https://www.researchgate.net/profile/Jane-Doe-2',
          'researchgate.net/profile/Jane-Doe-2/research',
          'https://www.researchgate.net/profile/Jane-Doe-2?ev=hdr',
        ],
      },
      {
        fact: 'a publication suggests its author',
        gives: 'work https://www.researchgate.net/profile/Jane_Doe',
        from: ['https://www.researchgate.net/profile/Jane_Doe/publication/1_Tin'],
      },
      {
        fact: 'a publication alone',
        gives: 'work',
        from: ['https://www.researchgate.net/publication/1_Tin'],
      },
      {
        fact: 'an institution',
        gives: 'company',
        from: ['https://www.researchgate.net/institution/Acme'],
      },
    ],
  },
  {
    network: 'medium',
    shapes: [
      {
        fact: 'both shapes are one profile',
        gives: 'https://medium.com/@jane.doe',
        from: [
          'https://medium.com/@jane.doe',
          'medium.com/@jane.doe/',
          'https://medium.com/@jane.doe/about',
          'https://medium.com/@jane.doe/list/tin-1a',
          'https://www.medium.com/@jane.doe?source=x',
        ],
      },
      {
        fact: 'a host of one’s own',
        gives: 'https://medium.com/@janedoe',
        from: ['https://janedoe.medium.com', 'janedoe.medium.com/about'],
      },
      {
        fact: 'an article suggests its author',
        gives: 'article https://medium.com/@janedoe',
        from: [
          'https://medium.com/@janedoe/on-tin-1a2b3c4d5e6f',
          'https://janedoe.medium.com/on-tin-1a2b3c4d5e6f',
        ],
      },
      {
        fact: 'an article of a publication',
        gives: 'article',
        from: ['https://medium.com/acme/on-tin-1a2b3c4d5e6f', 'https://medium.com/p/1a2b3c4d5e6f'],
      },
      { fact: 'a publication', gives: 'publication', from: ['https://medium.com/acme'] },
      { fact: 'a tag', gives: 'search', from: ['https://medium.com/tag/tin'] },
      { fact: 'one’s own', gives: 'self-alias', from: ['https://medium.com/me/stories'] },
      { fact: 'a short link', gives: 'short-link', from: ['https://link.medium.com/abc'] },
    ],
  },
  {
    network: 'devto',
    shapes: [
      {
        fact: 'a name is a profile',
        gives: 'https://dev.to/jane_doe',
        from: ['https://dev.to/jane_doe', 'dev.to/jane_doe/', 'https://dev.to/@jane_doe'],
      },
      {
        fact: 'an article suggests its author',
        gives: 'article https://dev.to/janedoe',
        from: ['https://dev.to/janedoe/on-tin-3kb4'],
      },
      {
        fact: 'tags',
        gives: 'search',
        from: ['https://dev.to/t/tin', 'https://dev.to/search?q=tin'],
      },
      {
        fact: 'pages of DEV',
        gives: 'reserved-path',
        from: ['https://dev.to/settings', 'https://dev.to/about'],
      },
    ],
  },
  {
    network: 'substack',
    shapes: [
      {
        fact: 'a publication is a profile',
        gives: 'https://janedoe.substack.com',
        from: [
          'https://janedoe.substack.com',
          'JaneDoe.substack.com/about',
          'https://janedoe.substack.com/archive?sort=new',
        ],
      },
      {
        fact: 'a person is another',
        gives: 'https://substack.com/@janedoe',
        from: ['https://substack.com/@janedoe', 'substack.com/@JaneDoe/notes'],
      },
      {
        fact: 'an article suggests its publication',
        gives: 'article https://janedoe.substack.com',
        from: [
          'https://janedoe.substack.com/p/on-tin',
          'https://open.substack.com/pub/janedoe/p/on-tin?r=1',
        ],
      },
      {
        fact: 'a note suggests its author',
        gives: 'post https://substack.com/@janedoe',
        from: ['https://substack.com/@janedoe/note/c-1'],
      },
    ],
  },
  {
    network: 'hashnode',
    shapes: [
      {
        fact: 'a name is a profile',
        gives: 'https://hashnode.com/@Jane-Doe',
        from: ['https://hashnode.com/@Jane-Doe', 'hashnode.com/@Jane-Doe/badges'],
      },
      {
        fact: 'a forgotten @ is offered',
        gives: 'bad-path https://hashnode.com/@janedoe',
        from: ['https://hashnode.com/janedoe'],
      },
      { fact: 'the start page', gives: 'home', from: ['https://hashnode.com/'] },
    ],
  },
  {
    network: 'upwork',
    shapes: [
      {
        fact: 'a number in every shape',
        gives: 'https://www.upwork.com/freelancers/~01a2b3c4d5e6f7a8b9',
        from: [
          'https://www.upwork.com/freelancers/~01a2b3c4d5e6f7a8b9',
          'upwork.com/freelancers/~01A2B3C4D5E6F7A8B9?viewMode=1',
          'https://www.upwork.com/o/profiles/users/_~01a2b3c4d5e6f7a8b9/',
          'https://www.upwork.com/o/profiles/users/~01a2b3c4d5e6f7a8b9',
          'https://www.upwork.com/freelancers/%7E01a2b3c4d5e6f7a8b9',
          'https://www.upwork.com/fl/~01a2b3c4d5e6f7a8b9',
        ],
      },
      {
        fact: 'a name of one’s own',
        gives: 'https://www.upwork.com/freelancers/janedoe',
        from: ['https://www.upwork.com/freelancers/JaneDoe', 'https://www.upwork.com/fl/janedoe'],
      },
      {
        fact: 'jobs',
        gives: 'job',
        from: [
          'https://www.upwork.com/jobs/Tin_~01a2b3c4d5e6f7a8b9',
          'https://www.upwork.com/freelance-jobs/',
        ],
      },
      {
        fact: 'agencies',
        gives: 'company',
        from: [
          'https://www.upwork.com/ag/acme/',
          'https://www.upwork.com/agencies/~01a2b3c4d5e6f7a8b9/',
        ],
      },
      {
        fact: 'searches',
        gives: 'search',
        from: [
          'https://www.upwork.com/search/profiles/?q=tin',
          'https://www.upwork.com/nx/search/talent/',
        ],
      },
    ],
  },
  {
    network: 'malt',
    shapes: [
      {
        fact: 'the country stays',
        gives: 'https://www.malt.fr/profile/janedoe',
        from: [
          'https://www.malt.fr/profile/janedoe',
          'malt.fr/profile/janedoe/',
          'https://www.malt.fr/profile/janedoe?q=tin',
        ],
      },
      {
        fact: 'the language does not',
        gives: 'https://www.malt.de/profile/janedoe',
        from: ['https://en.malt.de/profile/janedoe', 'https://www.malt.de/profile/janedoe'],
      },
      { fact: 'searches', gives: 'search', from: ['https://www.malt.fr/s?q=tin'] },
    ],
  },
  {
    network: 'freelancer',
    shapes: [
      {
        fact: 'one host for all countries',
        gives: 'https://www.freelancer.com/u/JaneDoe',
        from: [
          'https://www.freelancer.com/u/JaneDoe',
          'freelancer.in/u/JaneDoe',
          'https://www.freelancer.co.uk/u/JaneDoe/',
        ],
      },
      {
        fact: 'projects are jobs',
        gives: 'job',
        from: ['https://www.freelancer.com/projects/tin/1', 'https://www.freelancer.com/jobs/tin'],
      },
    ],
  },
  {
    network: 'toptal',
    shapes: [
      {
        fact: 'a résumé is a profile',
        gives: 'https://www.toptal.com/resume/jane-doe',
        from: ['https://www.toptal.com/resume/jane-doe', 'toptal.com/designers/resume/jane-doe'],
      },
      {
        fact: 'skills are pages of Toptal',
        gives: 'reserved-path',
        from: ['https://www.toptal.com/developers/tin'],
      },
    ],
  },
  {
    network: 'wellfound',
    shapes: [
      {
        fact: 'AngelList is Wellfound',
        gives: 'https://wellfound.com/u/jane-doe',
        from: [
          'https://wellfound.com/u/jane-doe',
          'https://angel.co/u/jane-doe',
          'angel.co/p/jane-doe',
          'https://www.wellfound.com/u/jane-doe/',
        ],
      },
      {
        fact: 'companies',
        gives: 'company',
        from: ['https://wellfound.com/company/acme', 'https://angel.co/company/acme'],
      },
      { fact: 'jobs', gives: 'job', from: ['https://wellfound.com/jobs/1-tin'] },
    ],
  },
  {
    network: 'fiverr',
    shapes: [
      {
        fact: 'a name is a profile',
        gives: 'https://www.fiverr.com/jane_doe',
        from: [
          'https://www.fiverr.com/jane_doe',
          'fiverr.com/jane_doe?x=1',
          'https://www.fiverr.com/sellers/jane_doe',
        ],
      },
      {
        fact: 'an offer suggests its maker',
        gives: 'work https://www.fiverr.com/janedoe',
        from: ['https://www.fiverr.com/janedoe/paint-tin'],
      },
      { fact: 'short links', gives: 'short-link', from: ['https://www.fiverr.com/s/AbC'] },
    ],
  },
  {
    network: 'indeed',
    shapes: [
      {
        fact: 'both hosts are one profile',
        gives: 'https://profile.indeed.com/p/janed-abc1234',
        from: ['https://profile.indeed.com/p/janed-abc1234', 'my.indeed.com/p/janed-abc1234'],
      },
      {
        fact: 'jobs',
        gives: 'job',
        from: ['https://de.indeed.com/viewjob?jk=1', 'https://www.indeed.com/viewjob?jk=1'],
      },
      {
        fact: 'an employer’s view',
        gives: 'not-public',
        from: ['https://www.indeed.com/r/Jane-Doe/1a2b3c'],
      },
      { fact: 'one’s own', gives: 'self-alias', from: ['https://profile.indeed.com/'] },
    ],
  },
  {
    network: 'figma',
    shapes: [
      {
        fact: 'a name is a profile',
        gives: 'https://www.figma.com/@janedoe',
        from: ['https://www.figma.com/@janedoe', 'figma.com/@janedoe/files'],
      },
      {
        fact: 'files are work',
        gives: 'work',
        from: [
          'https://www.figma.com/file/AbC/Tin',
          'https://www.figma.com/proto/AbC/Tin',
          'https://www.figma.com/community/file/1',
          'https://www.figma.com/design/AbC/Tin?node-id=0',
        ],
      },
    ],
  },
  {
    network: 'peerlist',
    shapes: [
      {
        fact: 'a name is a profile',
        gives: 'https://peerlist.io/janedoe',
        from: [
          'https://peerlist.io/janedoe',
          'peerlist.io/janedoe?tab=ama',
          'https://peerlist.io/janedoe/resume',
        ],
      },
      { fact: 'jobs', gives: 'job', from: ['https://peerlist.io/jobs'] },
    ],
  },
];
