import { aboutme } from './aboutme.ts';
import { artstation } from './artstation.ts';
import { behance } from './behance.ts';
import { bitbucket } from './bitbucket.ts';
import { bluesky } from './bluesky.ts';
import { codeberg } from './codeberg.ts';
import { codechef } from './codechef.ts';
import { codeforces } from './codeforces.ts';
import { codepen } from './codepen.ts';
import { codewars } from './codewars.ts';
import { devto } from './devto.ts';
import { dribbble } from './dribbble.ts';
import { facebook } from './facebook.ts';
import { figma } from './figma.ts';
import { fiverr } from './fiverr.ts';
import { freelancer } from './freelancer.ts';
import { gdev } from './gdev.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { googlescholar } from './googlescholar.ts';
import { hackerrank } from './hackerrank.ts';
import { hashnode } from './hashnode.ts';
import { huggingface } from './huggingface.ts';
import { indeed } from './indeed.ts';
import { instagram } from './instagram.ts';
import { kaggle } from './kaggle.ts';
import { leetcode } from './leetcode.ts';
import { linkedin } from './linkedin.ts';
import { linktree } from './linktree.ts';
import { malt } from './malt.ts';
import { medium } from './medium.ts';
import { orcid } from './orcid.ts';
import { peerlist } from './peerlist.ts';
import { researchgate } from './researchgate.ts';
import { sessionize } from './sessionize.ts';
import { stackexchange } from './stackexchange.ts';
import { stackoverflow } from './stackoverflow.ts';
import { substack } from './substack.ts';
import { threads } from './threads.ts';
import { toptal } from './toptal.ts';
import { upwork } from './upwork.ts';
import { wellfound } from './wellfound.ts';
import { x } from './x.ts';
import { xing } from './xing.ts';
import { youtube } from './youtube.ts';
import type { Network } from '../network.ts';

/** Every network with rules of its own. A new one is a file beside this and a line here. */
export const NETWORKS: Network[] = [
  linkedin,
  xing,
  github,
  gitlab,
  bitbucket,
  codeberg,
  stackoverflow,
  stackexchange,
  behance,
  dribbble,
  artstation,
  kaggle,
  huggingface,
  orcid,
  googlescholar,
  researchgate,
  medium,
  devto,
  substack,
  hashnode,
  x,
  bluesky,
  threads,
  youtube,
  instagram,
  facebook,
  upwork,
  malt,
  freelancer,
  toptal,
  wellfound,
  fiverr,
  indeed,
  linktree,
  aboutme,
  figma,
  codepen,
  leetcode,
  hackerrank,
  codeforces,
  codewars,
  codechef,
  peerlist,
  sessionize,
  gdev,
];
