/**
 * Tells our own server that this page was shown, once it has loaded, and that its form was begun. Says nothing when
 * the browser asks for that, and never of a personal link: a count of one would tell who came.
 */
const browser = navigator as Navigator & { globalPrivacyControl?: boolean };
const page = document as Document & { prerendering?: boolean };
const { hash, pathname, search } = location;

const tell = ({ type }: Event) =>
  browser.sendBeacon(
    '/count',
    `${type === 'focus' ? 'start' : 'view'} ${pathname} ${/[?&]ref=([^&]*)/.exec(search)?.[1] ?? ''}`,
  );

if (!browser.globalPrivacyControl && browser.doNotTrack !== '1' && !/^#To-/.test(hash)) {
  if (page.prerendering) page.addEventListener('prerenderingchange', tell);
  else addEventListener('load', tell);
  page.querySelector('#profile')?.addEventListener('focus', tell, { once: true });
}
