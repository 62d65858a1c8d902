import { findPhrase, PAY_HISTORY } from './phrases.ts';
import { type LawRule, listCountries, payMissing } from './rule.ts';

/** Member states of the European Union. */
const EU = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(
  ' ',
);

/**
 * To be law in every member state since 7 June 2026. Many are late, and until then it binds public
 * employers at most: so its messages say what the directive gives, not what a country does.
 */
const DIRECTIVE = 'https://eur-lex.europa.eu/eli/dir/2023/970/oj';
/** Gleichbehandlungsgesetz, BGBl. I 66/2004, as it stands. */
const AUSTRIA =
  'https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=20003395';

/** Where the advert itself must name the pay; elsewhere in the Union it may come later. */
const PAY_IN_ADVERT = [
  {
    market: 'IT',
    what: 'the starting pay or its range',
    law: 'EU Pay Transparency Directive 2023/970, Art 5, and its Italian law',
    source: 'https://www.teamed.global/eu-pay-transparency/transposition-tracker',
  },
  {
    market: 'LT',
    what: 'the basic pay or its range',
    law: 'Lithuanian Labour Code, Art 25(6)',
    source: 'https://www.e-tar.lt/rs/legalact/f54f9a90af9a11e98451fa7b5933515d/',
  },
  {
    market: 'LV',
    what: 'the range of the gross pay',
    law: 'Latvian Labour Law, section 32(3)',
    source: 'https://vdi.gov.lv/en/article/content-job-advertisement',
  },
  {
    market: 'AT',
    what: 'the minimum pay that applies, and that more is paid where it is',
    law: 'GlBG § 9(2)',
    source: AUSTRIA,
  },
] as const;
const STRICTER = new Set<string>(PAY_IN_ADVERT.map(({ market }) => market));

/** Nouns for people that end like men's, by the ending of the word. */
const MASCULINE =
  /(?:er|eur|ör|ist|ator|itor|ektor|ant|ent|loge|mann|arzt|anwalt|koch|bote|experte|kollege|geselle|wirt|soph|graf|nom|ologe|kunde)$/i;
const FEMININE =
  /(?:erin|eurin|istin|torin|antin|entin|login|frau|ärztin|anwältin|köchin|schwester|feuse|hebamme|meisterin)$/i;
/** Words of job titles that end so and name nobody. */
const NOT_PERSONS =
  /(?:management|engagement|recruitment|investment|assessment|development|content|talent|event|center|computer|software|wasser|winter|sommer|zimmer|lager|körper|kinder|länder|güter|leder|silber|theater|register|messer|muster|pflaster|steuer|feuer|feier|alter|labor|motor|sektor|faktor|monitor|reaktor|restaurant|papier|klavier|revier|quartier|container|server|zucker|pulver|ufer|meer|bier|tier|fenster|charakter)$/i;
const NEUTRAL_NOTE =
  /\(\s*(?:[mwfdxvgni*]\s*[/|,]\s*){1,4}[mwfdxvgni*]\s*\)|\b[mwf]\/[mwf](?:\/[dxi])?\b|\(gn\*?\)|all genders?|alle Geschlechter|geschlechtsneutral/i;
/** Bäcker*in, Bäcker:innen, Bäcker/-in, BäckerIn, Bäcker(in). */
const BOTH_GENDERS = /\p{L}(?:\*|:|_|\/-?)in(?:nen)?\b|\p{Ll}In(?:nen)?\b|\(in\)/u;

/** The first word of a German title that names a man or a woman, or undefined. */
export function findGenderedWord(title: string): string | undefined {
  if (NEUTRAL_NOTE.test(title) || BOTH_GENDERS.test(title)) return undefined;
  const words = title.match(/\p{Lu}[\p{L}]+/gu) ?? [];
  return words.find(
    (word) => !NOT_PERSONS.test(word) && (FEMININE.test(word) || MASCULINE.test(word)),
  );
}

export const EUROPEAN_RULES: readonly LawRule[] = [
  ...PAY_IN_ADVERT.map(({ market, what, law, source }): LawRule => ({
    markets: [market],
    severity: 'error',
    law,
    source,
    judges: 'facts',
    find: (subject, markets) =>
      payMissing(subject, `The advert itself must name ${what} (${listCountries(markets)}).`),
  })),
  {
    markets: EU.filter((country) => !STRICTER.has(country)),
    severity: 'warning',
    law: 'EU Pay Transparency Directive 2023/970, Art 5(1)',
    source: DIRECTIVE,
    judges: 'facts',
    find: (subject, markets) =>
      payMissing(
        subject,
        `The directive gives candidates a right to know the starting pay or its range in time to negotiate it (${listCountries(markets)}); the page is the simplest place.`,
      ),
  },
  {
    markets: EU,
    severity: 'error',
    law: 'EU Pay Transparency Directive 2023/970, Art 5(2)',
    source: DIRECTIVE,
    judges: 'texts',
    find: ({ texts }) =>
      findPhrase(
        texts,
        PAY_HISTORY,
        (phrase) =>
          `asks for pay in present or earlier jobs, ${phrase}, which the directive bars employers from asking. Remove it.`,
      ),
  },
  {
    markets: ['DE', 'AT'],
    severity: 'warning',
    law: 'AGG §§ 7 and 11; in Austria GlBG § 9(1)',
    source: 'https://www.gesetze-im-internet.de/agg/__11.html',
    judges: 'texts',
    find: ({ vacancy: { title, heading }, locale }) => {
      if (locale !== 'de') return [];
      const word = findGenderedWord(heading ?? title);
      return word === undefined
        ? []
        : [
            {
              field: heading === undefined ? 'title' : 'heading',
              message: `names one gender only, "${word}". Add heading: ${heading ?? title} (m/w/d), or use a neutral noun such as Fachkraft or Leitung.`,
            },
          ];
    },
  },
  {
    markets: ['DE'],
    severity: 'warning',
    law: 'AGG § 15(4) and ArbGG § 61b, with the advice of the BfDI',
    source: 'https://www.bfdi.bund.de/DE/Buerger/Basiswissen/Beschaeftigte/Beschaeftigte_node.html',
    judges: 'facts',
    find: ({ vacancy: { retentionDays } }) =>
      keptTooLong(retentionDays, 184, 'six months in Germany'),
  },
  {
    markets: ['AT'],
    severity: 'warning',
    law: 'GlBG §§ 15(1) and 29(1), six months to sue, with the practice of one more',
    source: AUSTRIA,
    judges: 'facts',
    find: ({ vacancy: { retentionDays } }) =>
      keptTooLong(retentionDays, 214, 'seven months in Austria'),
  },
];

const keptTooLong = (days: number | undefined, most: number, term: string) =>
  days === undefined || days <= most
    ? []
    : [
        {
          field: 'retentionDays',
          message: `keeps applications for ${days} days. Expected at most ${most}: ${term}. Write retentionDays: ${most}, or leave it out.`,
        },
      ];
