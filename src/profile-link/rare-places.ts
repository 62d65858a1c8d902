import { mapHosts } from './other-places.ts';

/** Hosts too rare to carry into a browser; the server, which decides, knows them too. */
export const RARE_HOSTS = mapHosts({
  document:
    'photos.app.goo.gl db.tt onedrive.com we.tl mediafire.com pcloud.link documentcloud.adobe.com smallpdf.com pdfhost.io ' +
    'dropboxusercontent.com issuu.com slideshare.net drive.proton.me acrobat.adobe.com overleaf.com',
  contact:
    'wa.link telegram.dog teams.live.com weixin.qq.com savvycal.com youcanbook.me zcal.co meetings.hubspot.com imo.im kik.me ' +
    'vk.me calendar.app.google chat.google.com hangouts.google.com outlook.office365.com gmx.com gmx.at gmx.ch mac.com me.com ' +
    'live.com msn.com tutanota.com mail.ru signal.org',
  'short-link':
    'flip.it wp.me short.gy snip.ly ift.tt surl.li x.gd hubs.li hubs.la trib.al kutt.it onelink.me lihi.io reurl.cc soo.gd ' +
    'qr.ae me-qr.com u.to bit.do mcaf.ee tny.im lstu.fr urlz.fr shorte.st linktw.in amzn.eu a.co tiny.one dub.link s.coop ' +
    'po.st smarturl.it ffm.to yhoo.it nyti.ms drbl.in bnc.lt shrtco.de gg.gg urlr.me l.ead.me geni.us owl.li lc.chat slink.co ' +
    'rebrandly.com ln.is rotf.lol shortest.link t2m.io clicky.me tinu.be zpr.io v.ht urlzs.com qrs.ly 2u.pw bitly.ws da.gd ' +
    'shorturl.asia cutt.us l.linklyhq.com tinylink.net yourls.org polr.me tiny.pl t1p.de kurzelinks.de bl.ink dlvr.it adf.ly clck.ru qrco.de',
  'closed-network': 'vine.co klout.com orkut.com google-plus.com',
  search: 'baidu.com qwant.com startpage.com search.brave.com perplexity.ai yandex.com ask.com',
  file: 'user-images.githubusercontent.com i.imgur.com cdn.discordapp.com pbs.twimg.com drive.usercontent.google.com',
  redirect: 'href.li exit.sc away.vk.com anonym.to nullrefer.com',
  'not-public': 'teamblind.com login.microsoftonline.com',
  work: 'itunes.apple.com',
});
