import type { ShapeTable } from './shape.ts';

export const tables: ShapeTable[] = [
  {
    network: 'x',
    shapes: [
      {
        fact: 'Twitter is X',
        gives: 'https://x.com/JaneDoe',
        from: [
          'https://twitter.com/JaneDoe',
          'https://x.com/JaneDoe',
          'https://www.twitter.com/JaneDoe/',
          'https://mobile.twitter.com/JaneDoe',
          'https://m.twitter.com/JaneDoe',
          'twitter.com/@JaneDoe',
          'https://twitter.com/#!/JaneDoe',
          'https://twitter.com/intent/user?screen_name=JaneDoe',
          'https://twitter.com/intent/follow?screen_name=JaneDoe&x=1',
          'https://x.com/JaneDoe?t=abc&s=09',
          'https://x.com/JaneDoe/with_replies',
          'https://x.com/JaneDoe/followers',
          'https://twitter.com/?lang=de#!/JaneDoe',
          'x.com/JaneDoe',
        ],
      },
      {
        fact: 'a post suggests its author',
        gives: 'post https://x.com/janedoe',
        from: [
          'https://x.com/janedoe/status/1700000000000000000',
          'https://twitter.com/janedoe/status/1700000000000000000?s=20',
        ],
      },
      {
        fact: 'a name over fifteen or with other letters is nobody',
        gives: 'bad-handle',
        from: [
          'https://x.com/jane-doe',
          'https://x.com/jane.doe',
          'https://x.com/abcdefghijklmnop',
          'https://twitter.com/jöhn',
        ],
      },
      {
        fact: 'a LinkedIn path on this host is nobody',
        gives: 'bad-path',
        from: ['https://twitter.com/in/janedoe', 'https://x.com/janedoe/tin'],
      },
      {
        fact: 'searches are searches',
        gives: 'search',
        from: [
          'https://twitter.com/search?q=jane',
          'https://x.com/hashtag/tin',
          'https://x.com/explore',
        ],
      },
      {
        fact: 'pages of X are no person',
        gives: 'reserved-path',
        from: [
          'https://x.com/i/flow/login',
          'https://x.com/i/user/123',
          'https://x.com/settings/profile',
          'https://x.com/share?text=x',
          'https://help.x.com/en',
          'https://developer.twitter.com/en',
        ],
      },
      {
        fact: 'feeds are feeds',
        gives: 'feed',
        from: ['https://x.com/home', 'https://x.com/notifications'],
      },
      {
        fact: 'a template is nobody',
        gives: 'placeholder',
        from: [
          'https://twitter.com/<Your Twitter Username>',
          'https://twitter.com/your_username',
          'https://x.com/username',
        ],
      },
      { fact: 'the start page', gives: 'home', from: ['https://x.com', 'twitter.com'] },
    ],
  },
  {
    network: 'mastodon',
    shapes: [
      {
        fact: 'every way of writing is one profile',
        gives: 'https://fosstodon.org/@JaneDoe',
        from: [
          'https://fosstodon.org/@JaneDoe',
          'fosstodon.org/@JaneDoe/',
          'https://fosstodon.org/web/@JaneDoe',
          'https://fosstodon.org/users/JaneDoe',
          '@JaneDoe@fosstodon.org',
          'https://fosstodon.org/@JaneDoe/with_replies',
          'https://fosstodon.org/@JaneDoe#',
          'Find me as @JaneDoe@fosstodon.org (or ask)',
        ],
      },
      {
        fact: 'a guest of one host lives on another',
        gives: 'https://hachyderm.io/@jane',
        from: ['https://mastodon.social/@jane@hachyderm.io'],
      },
      {
        fact: 'any host may run it',
        gives: 'https://mastodon.janedoe.dev/@jane',
        from: ['https://mastodon.janedoe.dev/@jane', '@jane@mastodon.janedoe.dev'],
      },
      {
        fact: 'a name on any host is one, whatever ends the link',
        gives: 'https://janedoe.dev/@jane',
        from: ['https://janedoe.dev/@jane', 'https://janedoe.dev/@jane&'],
      },
      {
        fact: 'a post suggests its author',
        gives: 'post https://mastodon.social/@jane',
        from: [
          'https://mastodon.social/@jane/110000000000000000',
          'https://mastodon.social/users/jane/statuses/110000000000000000',
        ],
      },
      {
        fact: 'pages of the host are no person',
        gives: 'feed',
        from: ['https://mastodon.social/explore', 'https://mastodon.social/public/local'],
      },
      { fact: 'the start page', gives: 'home', from: ['https://mastodon.social/'] },
    ],
  },
  {
    network: 'bluesky',
    shapes: [
      {
        fact: 'handles are domains',
        gives: 'https://bsky.app/profile/janedoe.bsky.social',
        from: [
          'https://bsky.app/profile/JaneDoe.bsky.social',
          'bsky.app/profile/janedoe.bsky.social/',
          '@janedoe.bsky.social',
          'janedoe.bsky.social',
          'https://janedoe.bsky.social',
          'https://bsky.app/profile/janedoe.bsky.social/followers',
          'https://bsky.app/profile/@janedoe.bsky.social',
        ],
      },
      {
        fact: 'a domain of one’s own',
        gives: 'https://bsky.app/profile/janedoe.dev',
        from: [
          'https://bsky.app/profile/janedoe.dev',
          'https://bsky.app/profile/JaneDoe.dev?ref=x',
        ],
      },
      {
        fact: 'a number of the protocol',
        gives: 'https://bsky.app/profile/did:plc:abcdefghijklmnopqrstuvwx',
        from: ['https://bsky.app/profile/did:plc:abcdefghijklmnopqrstuvwx'],
      },
      {
        fact: 'a post suggests its author',
        gives: 'post https://bsky.app/profile/janedoe.dev',
        from: ['https://bsky.app/profile/janedoe.dev/post/3kabc'],
      },
      {
        fact: 'a feed suggests its maker',
        gives: 'feed https://bsky.app/profile/janedoe.dev',
        from: ['https://bsky.app/profile/janedoe.dev/feed/tin'],
      },
      {
        fact: 'a handle without a dot is completed as an offer',
        gives: 'bad-handle https://bsky.app/profile/janedoe.bsky.social',
        from: ['https://bsky.app/profile/janedoe'],
      },
      { fact: 'the start page', gives: 'home', from: ['https://bsky.app'] },
    ],
  },
  {
    network: 'threads',
    shapes: [
      {
        fact: 'threads.net moved to threads.com',
        gives: 'https://www.threads.com/@jane.doe',
        from: [
          'https://www.threads.net/@Jane.Doe',
          'https://threads.net/@jane.doe',
          'https://www.threads.com/@jane.doe?hl=de',
          'threads.com/@jane.doe/replies',
        ],
      },
      {
        fact: 'a post suggests its author',
        gives: 'post https://www.threads.com/@janedoe',
        from: ['https://www.threads.net/@janedoe/post/AbC'],
      },
      {
        fact: 'a forgotten @ is offered',
        gives: 'bad-path https://www.threads.com/@janedoe',
        from: ['https://www.threads.net/janedoe'],
      },
    ],
  },
  {
    network: 'youtube',
    shapes: [
      {
        fact: 'a handle is a channel',
        gives: 'https://www.youtube.com/@JaneDoe',
        from: [
          'https://www.youtube.com/@JaneDoe',
          'https://m.youtube.com/@JaneDoe/videos',
          'youtube.com/@JaneDoe?sub_confirmation=1',
          'https://youtube.com/@JaneDoe/featured',
        ],
      },
      {
        fact: 'a channel id keeps its case',
        gives: 'https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv',
        from: [
          'https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv',
          'https://music.youtube.com/channel/UCabcdefghijklmnopqrstuv',
        ],
      },
      {
        fact: 'old user names',
        gives: 'https://www.youtube.com/user/JaneDoe',
        from: ['https://www.youtube.com/user/JaneDoe/videos', 'youtube.com/user/JaneDoe'],
      },
      {
        fact: 'custom names',
        gives: 'https://www.youtube.com/c/JaneDoe',
        from: ['https://www.youtube.com/c/JaneDoe'],
      },
      {
        fact: 'handles of other scripts',
        gives: 'https://www.youtube.com/@%E5%B1%B1%E7%94%B0',
        from: ['https://www.youtube.com/@山田', 'https://www.youtube.com/@%e5%b1%b1%e7%94%b0'],
      },
      {
        fact: 'videos are videos',
        gives: 'video',
        from: [
          'https://www.youtube.com/watch?v=a1B2c3D4e5F',
          'https://youtu.be/a1B2c3D4e5F',
          'https://www.youtube.com/shorts/a1B2c3D4e5F',
          'https://www.youtube.com/playlist?list=PL1',
          'https://www.youtube.com/embed/a1B2c3D4e5F',
          'https://www.youtube.com/live/a1B2c3D4e5F',
        ],
      },
      {
        fact: 'an id too short is nobody',
        gives: 'bad-handle',
        from: ['https://www.youtube.com/channel/UCabc'],
      },
      {
        fact: 'a bare name is offered as a handle',
        gives: 'bad-path https://www.youtube.com/@JaneDoe',
        from: ['https://www.youtube.com/JaneDoe'],
      },
      {
        fact: 'a search is a search',
        gives: 'search',
        from: ['https://www.youtube.com/results?search_query=tin'],
      },
    ],
  },
  {
    network: 'instagram',
    shapes: [
      {
        fact: 'names are lower case',
        gives: 'https://www.instagram.com/jane.doe_',
        from: [
          'https://www.instagram.com/Jane.Doe_/',
          'instagram.com/jane.doe_?igshid=a%3D',
          'https://instagr.am/jane.doe_',
          'https://www.instagram.com/_u/jane.doe_',
          'https://www.instagram.com/jane.doe_/tagged/',
          'https://m.instagram.com/jane.doe_',
        ],
      },
      {
        fact: 'posts are posts',
        gives: 'post',
        from: [
          'https://www.instagram.com/p/AbCdEf/',
          'https://www.instagram.com/reel/AbCdEf/',
          'https://www.instagram.com/stories/highlights/1/',
        ],
      },
      {
        fact: 'a story suggests its author',
        gives: 'post https://www.instagram.com/janedoe',
        from: [
          'https://www.instagram.com/stories/janedoe/1/',
          'https://www.instagram.com/janedoe/p/AbC/',
        ],
      },
      {
        fact: 'other letters are nobody',
        gives: 'bad-handle',
        from: ['https://www.instagram.com/jane-doe/', 'https://www.instagram.com/jane..doe'],
      },
      {
        fact: 'a LinkedIn path',
        gives: 'bad-path',
        from: ['https://www.instagram.com/in/janedoe'],
      },
      {
        fact: 'pages of Instagram',
        gives: 'reserved-path',
        from: [
          'https://www.instagram.com/accounts/login/?next=/janedoe/',
          'https://www.instagram.com/invites/contact/?i=1',
          'https://help.instagram.com/1',
        ],
      },
    ],
  },
  {
    network: 'facebook',
    shapes: [
      {
        fact: 'a name is a profile',
        gives: 'https://www.facebook.com/jane.doe.5',
        from: [
          'https://www.facebook.com/jane.doe.5',
          'https://m.facebook.com/jane.doe.5/',
          'https://web.facebook.com/jane.doe.5?ref=x',
          'https://de-de.facebook.com/jane.doe.5',
          'fb.com/jane.doe.5',
          'https://www.facebook.com/jane.doe.5/about',
          'https://mbasic.facebook.com/jane.doe.5',
          'https://www.facebook.com/#!/jane.doe.5',
        ],
      },
      {
        fact: 'a number is a profile',
        gives: 'https://www.facebook.com/profile.php?id=100000000000001',
        from: [
          'https://www.facebook.com/profile.php?id=100000000000001',
          'https://www.facebook.com/profile.php?id=100000000000001&mibextid=a',
          'https://www.facebook.com/100000000000001',
          'https://www.facebook.com/people/Jane-Doe/100000000000001/',
          'https://www.facebook.com/people/_/100000000000001',
        ],
      },
      { fact: 'groups are groups', gives: 'group', from: ['https://www.facebook.com/groups/1/'] },
      {
        fact: 'pages are companies',
        gives: 'company',
        from: ['https://www.facebook.com/pages/Acme/1'],
      },
      { fact: 'events are events', gives: 'event', from: ['https://www.facebook.com/events/1'] },
      {
        fact: 'a post suggests its author',
        gives: 'post https://www.facebook.com/janedoe',
        from: [
          'https://www.facebook.com/janedoe/posts/1',
          'https://www.facebook.com/janedoe/videos/1',
        ],
      },
      {
        fact: 'one’s own number is missing',
        gives: 'self-alias',
        from: ['https://www.facebook.com/profile.php', 'https://www.facebook.com/me'],
      },
      {
        fact: 'a shared link is short',
        gives: 'short-link',
        from: ['https://www.facebook.com/share/1AbC/', 'https://fb.me/janedoe'],
      },
      {
        fact: 'videos',
        gives: 'video',
        from: [
          'https://www.facebook.com/watch/?v=1',
          'https://www.facebook.com/reel/1',
          'https://fb.watch/abc/',
        ],
      },
    ],
  },
  {
    network: 'linktree',
    shapes: [
      {
        fact: 'a name is a profile',
        gives: 'https://linktr.ee/Jane_Doe',
        from: [
          'https://linktr.ee/Jane_Doe',
          'linktr.ee/Jane_Doe/',
          'http://www.linktr.ee/Jane_Doe?utm_source=x',
        ],
      },
      {
        fact: 'pages of Linktree',
        gives: 'reserved-path',
        from: ['https://linktr.ee/login', 'https://linktr.ee/register'],
      },
    ],
  },
  {
    network: 'aboutme',
    shapes: [
      {
        fact: 'a name is a profile',
        gives: 'https://about.me/janedoe',
        from: ['https://about.me/janedoe', 'about.me/janedoe/', 'http://about.me/janedoe#bio'],
      },
      {
        fact: 'pages of about.me',
        gives: 'reserved-path',
        from: ['https://about.me/login', 'https://about.me/pricing'],
      },
    ],
  },
  {
    network: 'gdev',
    shapes: [
      {
        fact: 'a name is a profile',
        gives: 'https://g.dev/janedoe',
        from: ['https://g.dev/janedoe', 'g.dev/janedoe/'],
      },
    ],
  },
  {
    network: 'sessionize',
    shapes: [
      {
        fact: 'a name is a profile',
        gives: 'https://sessionize.com/jane-doe',
        from: ['https://sessionize.com/jane-doe/', 'sessionize.com/jane-doe'],
      },
      {
        fact: 'pages of Sessionize',
        gives: 'reserved-path',
        from: ['https://sessionize.com/login'],
      },
    ],
  },
];
