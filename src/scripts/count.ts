/**
 * Tells our own server that this page was shown, a second after it came or when it is left sooner, and that its form
 * was begun. Says nothing when the browser asks for that, and never of a personal link: a count of one would tell who
 * came.
 */
const SHOWN_MS = 1000;

const browser = navigator as Navigator & { globalPrivacyControl?: boolean };
const page = document as Document & { prerendering?: boolean };
const { hash, pathname, search } = location;

const tell = (what: 'view' | 'start') =>
  browser.sendBeacon('/count', `${what} ${pathname} ${/[?&]ref=([^&]*)/.exec(search)?.[1] ?? ''}`);

function show(): void {
  const view = () => {
    clearTimeout(timer);
    removeEventListener('pagehide', view);
    tell('view');
  };
  const timer = setTimeout(view, SHOWN_MS);
  addEventListener('pagehide', view);
}

if (!browser.globalPrivacyControl && browser.doNotTrack !== '1' && !/^#To-/.test(hash)) {
  if (page.prerendering) page.addEventListener('prerenderingchange', show);
  else show();
  page.querySelector('#profile')?.addEventListener('focus', () => tell('start'), { once: true });
}
