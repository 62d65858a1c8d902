/**
 * Words by which programs that call themselves a browser give themselves away: fetchers that draw a preview of a
 * shared link, crawlers, scanners of mail, and browsers that nobody sits at. `cubot` makes phones.
 */
const MACHINE = new RegExp(
  [
    '(?<!cu)bot',
    'crawl',
    'spider',
    'slurp',
    'scan',
    'externalhit',
    'meta-external',
    'whatsapp',
    'preview',
    'skypeuri',
    'imgproxy',
    'embedly',
    'iframely',
    'inspectiontool',
    'read-aloud',
    'googleother',
    'google-(extended|safety)',
    'fetcher',
    'mediapartners',
    'ia_archiver',
    'archive\\.org',
    'validator',
    'lighthouse',
    'pagespeed',
    'pingdom',
    'uptime',
    'barracuda',
    'proofpoint',
    'mimecast',
    'headless',
    'phantomjs',
    'puppeteer',
    'playwright',
    'selenium',
    '(chatgpt|claude|perplexity)-user',
  ].join('|'),
  'i',
);

/**
 * What the name of every browser that people use begins with, and that of hardly a library or a previewer:
 * `curl/8`, `WhatsApp/2`, `Slackbot-LinkExpanding 1.0`, `Twitterbot/1.0` do not.
 */
const BROWSER = /^Mozilla\/5\.0 \(/;

/** Whether a `User-Agent` is a program's and not a person's browser. None at all is a program's. */
export function isMachine(userAgent: string | null): boolean {
  return userAgent === null || !BROWSER.test(userAgent) || MACHINE.test(userAgent);
}
