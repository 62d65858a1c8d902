import { findEnding } from './find-ending.ts';
import type { Link } from './link.ts';
import type { Reason } from './reasons.ts';

/** Public hosts that are no person's page whatever the path, by what they are instead. */
const HOSTS: Partial<Record<Reason, string>> = {
  document:
    'docs.google.com drive.google.com photos.google.com forms.gle dropbox.com 1drv.ms onedrive.live.com sharepoint.com icloud.com box.com wetransfer.com mega.nz notion.so notion.com canva.com scribd.com',
  contact:
    'wa.me whatsapp.com t.me telegram.me telegram.org discord.gg discord.com discordapp.com calendly.com cal.com m.me messenger.com ig.me signal.me signal.group join.skype.com skype.com zoom.us meet.google.com calendar.google.com teams.microsoft.com line.me viber.com wechat.com slack.com tidycal.com mail.google.com outlook.live.com outlook.office.com outlook.com gmail.com hotmail.com googlemail.com mail.yahoo.com gmx.de gmx.net web.de t-online.de proton.me protonmail.com pm.me matrix.to',
  'short-link':
    'lnkd.in bit.ly bitly.com j.mp t.co tinyurl.com xing.to goo.gl app.goo.gl g.co g.page ow.ly buff.ly is.gd v.gd rebrand.ly cutt.ly rb.gy shorturl.at shorturl.com tiny.cc dub.sh dub.co s.id t.ly fb.me git.io aka.ms hubs.ly short.io page.link app.link pin.it redd.it vm.tiktok.com spoti.fi amzn.to tr.ee',
  'closed-network': 'polywork.com read.cv posts.cv plus.google.com',
  video: 'fb.watch loom.com',
  search: 'google.com bing.com duckduckgo.com yahoo.com ecosia.org yandex.ru',
  repository: 'github.dev',
  work: 'apps.apple.com play.google.com',
  file: 'githubusercontent.com media.licdn.com',
  'not-public': 'accounts.google.com',
  redirect: 'slack-redir.net translate.goog out.reddit.com',
  'reserved-path': 'licdn.com',
};
/** Turns groups of hosts into what each host is. */
export function mapHosts(groups: Partial<Record<Reason, string>>): Map<string, Reason> {
  return new Map(
    (Object.entries(groups) as [Reason, string][]).flatMap(([reason, hosts]) =>
      hosts.split(' ').map((host): [string, Reason] => [host, reason]),
    ),
  );
}

const REASON_OF = mapHosts(HOSTS);
/** Hosts of Google that people publish their own pages on. */
const PEOPLE_AT_GOOGLE = new Set(['sites.google.com', 'developers.google.com', 'cloud.google.com']);
const GOOGLE = /^(?:[a-z0-9-]+\.)*google\.(?:com?\.)?[a-z]{2,3}$/;

/** What a well-known host that is no profile is instead; undefined for anybody's own. */
export function readOtherPlace(
  link: Link,
  rareHosts?: ReadonlyMap<string, Reason>,
): Reason | undefined {
  const { host } = link;
  if (PEOPLE_AT_GOOGLE.has(host)) return undefined;
  const find = (hosts: ReadonlyMap<string, Reason>) => {
    const ending = findEnding(host, (known) => hosts.has(known));
    return ending === undefined ? undefined : hosts.get(ending);
  };
  const reason = find(REASON_OF) ?? (rareHosts && find(rareHosts));
  if (reason) return reason;
  return GOOGLE.test(host) ? 'search' : undefined;
}
