import type { EmployerEntry, VacancyPage } from '../content/get-content.ts';
import { cardWords } from '../i18n/cards.ts';
import { listWords } from '../i18n/list.ts';
import { pageWords } from '../i18n/page.ts';
import type { Locale } from '../schemas/locale.ts';
import type { Site } from '../schemas/site.ts';
import type { Audience } from '../schemas/vacancy.ts';
import { accentsOf, ON_ACCENT } from '../vacancies/colour.ts';
import { formatPayBasis, formatPayRange } from '../vacancies/format-pay.ts';
import { formatTowns, formatWorkplace } from '../vacancies/format-place.ts';
import { inLanguage } from '../vacancies/in-language.ts';
import type { Card, CardFacts } from './card-facts.ts';
import { cardName } from './card-name.ts';
import { findLogo, findPortrait } from './find-pictures.ts';
import { unwritable } from './fonts.ts';

/** The colour of pages without a brand. */
const NO_BRAND = '#1f4b8f';

const accents = new Map<string, string>();

function accentOf(colour: string): string {
  const known = accents.get(colour);
  if (known !== undefined) return known;
  const { light } = accentsOf(colour);
  accents.set(colour, light);
  return light;
}

/** A text, or nothing where no font has its letters: a gap is better than a row of boxes. */
const writable = (text: string) => (unwritable(text).length === 0 ? text : '');

function factsOf(
  page: VacancyPage,
  site: string,
  shape: CardFacts['shape'],
  audience: Audience | undefined,
): CardFacts {
  const { vacancy, employer, recruiter, locale, phase } = page;
  const isFresh = import.meta.env.DEV;
  const { pay, workplace, places } = vacancy;
  const words = pageWords[locale];
  return {
    shape,
    title: writable(vacancy.heading ?? vacancy.title),
    hook: writable(audience?.hook ?? vacancy.hook),
    pay: pay ? { amount: formatPayRange(pay, locale), basis: formatPayBasis(pay, locale) } : null,
    where: {
      towns: writable(formatTowns(places, locale)),
      mode: formatWorkplace(workplace, locale),
    },
    employer: writable(employer.name),
    logo: findLogo(employer.id, isFresh),
    recruiter: writable(recruiter.name),
    promise: cardWords[locale].answers(vacancy.answerDays),
    portrait: findPortrait(recruiter.id, isFresh),
    accent: accentOf(employer.brand?.colour ?? NO_BRAND),
    onAccent: ON_ACCENT.light,
    isSerif: (employer.brand?.font ?? 'serif') === 'serif',
    site: site.replace('https://', ''),
    over: phase === 'open' || phase === 'draft' ? null : words.phases[phase].title,
  };
}

const made = new WeakMap<VacancyPage, Map<string, Card>>();

/**
 * The card of one page: its vacancy, language and, for a page that greets an audience, that audience. Whoever
 * needs a card's address asks here, so that no link can miss its picture.
 * @param site the site's origin
 */
export function cardOf(
  page: VacancyPage,
  site: string,
  shape: CardFacts['shape'],
  audience?: Audience,
): Card {
  const stem = [page.slug, page.locale, audience?.id, shape === 'square' && shape]
    .filter(Boolean)
    .join('.');
  const cards = made.get(page) ?? new Map<string, Card>();
  made.set(page, cards);
  const known = cards.get(stem);
  if (known) return known;
  const facts = factsOf(page, site, shape, audience);
  const card = { name: cardName(stem, facts), facts };
  cards.set(stem, card);
  return card;
}

/** The path of a card. */
export const cardPath = ({ name }: Card) => `/og/${name}`;

/** Every card of a page: for everybody, for each audience, and square for feeds. */
export function cardsOf(page: VacancyPage, site: string): Card[] {
  return [
    cardOf(page, site, 'wide'),
    ...page.vacancy.audiences.map((audience) => cardOf(page, site, 'wide', audience)),
    cardOf(page, site, 'square'),
  ];
}

/** What a card shows that is about nobody's vacancy. */
const plainFacts = (site: Site, title: string, hook: string): CardFacts => ({
  shape: 'wide',
  title: writable(title),
  hook: writable(hook),
  pay: null,
  where: { towns: '', mode: '' },
  employer: site.name,
  logo: null,
  recruiter: '',
  promise: '',
  portrait: null,
  accent: accentOf(NO_BRAND),
  onAccent: ON_ACCENT.light,
  isSerif: true,
  site: site.url.replace('https://', ''),
  over: null,
});

/** The card of the list in a language. */
export function siteCardOf(site: Site, locale: Locale): Card {
  const hook = inLanguage(site.description, locale)?.text ?? '';
  const facts = plainFacts(site, listWords[locale].title, hook);
  return { name: cardName(`site.${locale}`, facts), facts };
}

/** The card of an employer's page in a language. */
export function employerCardOf(site: Site, employer: EmployerEntry, locale: Locale): Card {
  const hook = inLanguage(employer.promise, locale)?.text ?? '';
  const facts = {
    ...plainFacts(site, listWords[locale].employerTitle(employer.name), hook),
    employer: writable(employer.name),
    logo: findLogo(employer.id, import.meta.env.DEV),
    accent: accentOf(employer.brand?.colour ?? NO_BRAND),
    isSerif: (employer.brand?.font ?? 'serif') === 'serif',
  };
  return { name: cardName(`employer.${employer.id}.${locale}`, facts), facts };
}
