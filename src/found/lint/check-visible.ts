import { remember } from '../../vacancies/remember.ts';
import { asList, asThing, type Problem, show, type Thing } from './problem.ts';
import { type PageFacts, plainSpaces } from './read-page.ts';

/** Words for work from anywhere, in the languages of Europe that postings are most written in. */
const REMOTE =
  /remote|home ?office|work from home|from anywhere|telecommut|fernarbeit|ortsunabhängig|distans|hemifrån|op afstand|thuiswerk|télétravail|à distance|teletrabajo|en remoto|zdaln|etätyö|hjemmefra|fjernarbeid/i;
/** Words for work that is partly at home. */
const HYBRID =
  /\bhybrid|\d (?:days? (?:a|per) week (?:at home|from home|in the office|on ?site)|dag(?:ar)? i veckan hemma|tage? pro woche (?:zu hause|im büro)|dag(?:en)? per week thuis)|teils zu hause|delvis hemifrån|deels thuis|partly at home/i;

const SEPARATED = /(\d)[\s.,'’](?=\d{3}(?!\d))/g;

/** A text with thousands joined: "60.000" and "60 000" become "60000". */
const joinThousands = (text: string) => text.replace(SEPARATED, '$1');

function amountShows(amount: number, text: string): boolean {
  const [whole = '', cents = ''] = amount.toFixed(2).split('.');
  const written = Number.isInteger(amount) ? `${whole}(?:[.,]00)?` : `${whole}[.,]${cents}`;
  return new RegExp(`(?<![\\d])${written}(?![\\d])`).test(text);
}

const DATE_STYLES = ['full', 'long', 'medium', 'short'] as const;
const REGIONS: Record<string, readonly string[]> = {
  en: ['en-GB', 'en-US'],
  pt: ['pt-PT', 'pt-BR'],
};

const dayFormats = remember((lang) => {
  const base = lang.split('-')[0] ?? '';
  const locales = [...new Set([lang, ...(REGIONS[base] ?? []), 'en-GB'])].filter(isLocale);
  return locales.flatMap((locale) =>
    DATE_STYLES.map((dateStyle) => new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' })),
  );
});

/** A day in every way the page's language writes it. */
function spellingsOf(day: string, lang: string): string[] {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return [];
  const styled = dayFormats(lang).map((format) => format.format(date));
  return [day.slice(0, 10), ...styled.map(plainSpaces)];
}

function isLocale(tag: string): boolean {
  try {
    return tag !== '' && Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}

const countryNames = remember((lang) =>
  ['en', lang]
    .filter(isLocale)
    .map((locale) => new Intl.DisplayNames([locale], { type: 'region' })),
);

/** A country as its code and as the page's language and English name it. */
function namesOf(country: string, lang: string): string[] {
  if (!/^[A-Z]{2}$/.test(country)) return [country];
  return [country, ...countryNames(lang).map((names) => names.of(country) ?? country)];
}

const currencySigns = remember((key) => {
  const [currency = '', lang = ''] = key.split(' ');
  return ['en', lang].filter(isLocale).flatMap((locale) =>
    (['code', 'symbol', 'narrowSymbol'] as const).map((currencyDisplay) => {
      const format = new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        currencyDisplay,
      });
      return format.formatToParts(1).find(({ type }) => type === 'currency')?.value ?? currency;
    }),
  );
});

/** A currency as its code and its signs. */
const signsOf = (currency: string, lang: string) =>
  /^[A-Z]{3}$/.test(currency) ? currencySigns(`${currency} ${lang}`) : [currency];

function* checkPay(salary: unknown, { text, lang }: PageFacts): Generator<string> {
  const thing = asThing(salary);
  const value = asThing(thing?.['value']);
  const joined = joinThousands(text);
  for (const name of ['minValue', 'maxValue', 'value']) {
    const amount = value?.[name];
    if (typeof amount === 'number' && !amountShows(amount, joined)) {
      yield `baseSalary: ${name} ${amount} cannot be read on the page.`;
    }
  }
  const currency = thing?.['currency'];
  if (
    typeof currency === 'string' &&
    !signsOf(currency, lang).some((sign) => text.includes(sign))
  ) {
    yield `baseSalary: the currency ${currency} cannot be read on the page.`;
  }
}

function* checkPlaces(posting: Thing, { text, lang }: PageFacts): Generator<string> {
  const low = text.toLowerCase();
  const shows = (words: string) =>
    /^[A-Z]{2}$/.test(words)
      ? new RegExp(`\\b${words}\\b`).test(text)
      : low.includes(plainSpaces(words).toLowerCase());
  for (const place of asList(posting['jobLocation'])) {
    const address = asThing(asThing(place)?.['address']) ?? {};
    for (const field of ['streetAddress', 'addressLocality', 'addressRegion', 'postalCode']) {
      const value = address[field];
      if (typeof value === 'string' && !shows(value)) {
        yield `jobLocation: ${field} ${show(value)} cannot be read on the page.`;
      }
    }
    const { addressCountry: country } = address;
    if (typeof country === 'string' && !namesOf(country, lang).some(shows)) {
      yield `jobLocation: the country ${country} cannot be read on the page.`;
    }
  }
  for (const each of asList(posting['applicantLocationRequirements'])) {
    const name = asThing(each)?.['name'];
    if (typeof name === 'string' && !namesOf(name, lang).some(shows)) {
      yield `applicantLocationRequirements: ${show(name)} cannot be read on the page.`;
    }
  }
  if (posting['jobLocationType'] === 'TELECOMMUTE' && !REMOTE.test(text)) {
    yield 'jobLocationType: the page does not say that the work is remote.';
  }
}

function* checkDays(posting: Thing, { text, lang, days }: PageFacts): Generator<string> {
  for (const field of ['datePosted', 'validThrough']) {
    const value = posting[field];
    if (typeof value !== 'string') continue;
    const shows =
      days.includes(value.slice(0, 10)) ||
      spellingsOf(value, lang).some((spelling) => text.includes(spelling));
    if (!shows) yield `${field}: ${value.slice(0, 10)} cannot be read on the page.`;
  }
}

/** A4: every pay, date, place and remote value is something a visitor can read. */
export function checkVisible(posting: Thing, page: PageFacts): Problem[] {
  const messages = [
    ...checkPay(posting['baseSalary'], page),
    ...checkPlaces(posting, page),
    ...checkDays(posting, page),
  ];
  return messages.map((message) => ({ rule: 'A4', message }));
}

/**
 * A3: work that is partly at home is not remote.
 * @param mode how the work is done, where it is known from elsewhere
 */
export function checkHybrid(
  posting: Thing,
  { text }: PageFacts,
  mode: 'onsite' | 'hybrid' | 'remote' | undefined,
): Problem[] {
  if (posting['jobLocationType'] !== 'TELECOMMUTE') return [];
  const isHybrid = mode === undefined ? HYBRID.test(text) : mode !== 'remote';
  return isHybrid
    ? [
        {
          rule: 'A3',
          message: 'TELECOMMUTE is for work that is never on site; this page says hybrid.',
        },
      ]
    : [];
}
