import { findPhrase, PAY_HISTORY } from './phrases.ts';
import { type LawRule, listCountries, payMissing } from './rule.ts';

/** Member states of the European Union. */
const EU = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(
  ' ',
);

/** Where the advert itself must name the pay; elsewhere in the Union it may come before the interview. */
const PAY_IN_ADVERT = ['IT', 'LT', 'AT'];

const DIRECTIVE = 'https://eur-lex.europa.eu/eli/dir/2023/970/oj';
const TRACKER = 'https://www.teamed.global/eu-pay-transparency/transposition-tracker';

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
  {
    markets: PAY_IN_ADVERT,
    severity: 'error',
    law: 'EU Pay Transparency Directive 2023/970, Art 5, and national law',
    source: TRACKER,
    judges: 'facts',
    find: (subject, markets) =>
      payMissing(
        subject,
        `The advert itself must name the starting pay or its range (${listCountries(markets)}).`,
      ),
  },
  {
    markets: EU.filter((country) => !PAY_IN_ADVERT.includes(country)),
    severity: 'warning',
    law: 'EU Pay Transparency Directive 2023/970, Art 5',
    source: DIRECTIVE,
    judges: 'facts',
    find: (subject, markets) =>
      payMissing(
        subject,
        `Candidates must be told the starting pay or its range before the interview (${listCountries(markets)}); the page is the simplest place.`,
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
          `asks for pay in present or earlier jobs, ${phrase}, which nobody may ask here. Remove it.`,
      ),
  },
  {
    markets: ['DE', 'AT'],
    severity: 'warning',
    law: 'AGG §§ 7 and 11; in Austria GlBG § 9',
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
    judges: 'facts',
    find: ({ vacancy: { retentionDays } }) =>
      keptTooLong(retentionDays, 184, 'six months in Germany'),
  },
  {
    markets: ['AT'],
    severity: 'warning',
    law: 'GlBG §§ 15 and 29, with the practice of seven months',
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
