/**
 * Tells our own server that this page was shown, a second after it came or when it is left sooner, and that its form
 * was begun. Says nothing when the browser asks for that, and never of a personal link, which may also be followed on
 * the open page: a count of one would tell who came. At most 400 bytes.
 */
const SHOWN_MS = 1000;

const browser = navigator as Navigator & { globalPrivacyControl?: boolean };
const page = document as Document & {
  prerendering?: boolean;
  onprerenderingchange?: () => void;
};
const place = location;
let views = 0;

const isPersonal = () => /#To-/.test(place.href);
const isQuiet = browser.globalPrivacyControl || browser.doNotTrack === '1' || isPersonal();

const tell = (what: string) =>
  isQuiet ||
  isPersonal() ||
  browser.sendBeacon(
    '/count',
    `${what} ${place.pathname} ${/[?&]ref=([^&]*)/.exec(place.search)?.[1] ?? ''}`,
  );

const tellView = () => {
  // A page drawn ahead was not shown.
  if (!page.prerendering && !views++) tell('view');
};

setTimeout(tellView, SHOWN_MS);
onpagehide = page.onprerenderingchange = tellView;
page.querySelector('#profile')?.addEventListener('focus', () => tell('start'), { once: true });
