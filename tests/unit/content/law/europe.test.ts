import { expect, test } from 'vitest';
import { findGenderedWord } from '../../../../src/content/law/europe.ts';
import { judge, PAY } from './law-case.ts';

const placeIn = (country: string) => ({ places: [{ locality: 'Town', country }] });

test('has no opinion where there is no rule', () => {
  expect(judge({})).toEqual([]);
  expect(judge({ markets: ['JP', 'US-TX', 'GB'] })).toEqual([]);
});

test('wants pay in the advert where the advert must carry it', () => {
  expect(judge({ markets: ['IT', 'LT', 'LV', 'AT'] })).toMatchInlineSnapshot(`
    [
      "error pay: is missing. The advert itself must name the starting pay or its range (Italy). Give min, max, currency and period. (EU Pay Transparency Directive 2023/970, Art 5, and its Italian law; https://www.teamed.global/eu-pay-transparency/transposition-tracker)",
      "error pay: is missing. The advert itself must name the basic pay or its range (Lithuania). Give min, max, currency and period. (Lithuanian Labour Code, Art 25(6); https://www.e-tar.lt/rs/legalact/f54f9a90af9a11e98451fa7b5933515d/)",
      "error pay: is missing. The advert itself must name the range of the gross pay (Latvia). Give min, max, currency and period. (Latvian Labour Law, section 32(3); https://vdi.gov.lv/en/article/content-job-advertisement)",
      "error pay: is missing. The advert itself must name the minimum pay that applies, and that more is paid where it is (Austria). Give min, max, currency and period. (GlBG § 9(2); https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=20003395)",
    ]
  `);
});

test('advises pay in the advert in the rest of the Union', () => {
  expect(judge({ markets: ['SE', 'NL'] })).toMatchInlineSnapshot(`
    [
      "warning pay: is missing. The directive gives candidates a right to know the starting pay or its range in time to negotiate it (Netherlands and Sweden); the page is the simplest place. Give min, max, currency and period. (EU Pay Transparency Directive 2023/970, Art 5(1); https://eur-lex.europa.eu/eli/dir/2023/970/oj)",
    ]
  `);
});

test('takes the countries of places and of remote work for markets', () => {
  expect(judge(placeIn('IT'))).toMatchInlineSnapshot(`
    [
      "error pay: is missing. The advert itself must name the starting pay or its range (Italy). Give min, max, currency and period. (EU Pay Transparency Directive 2023/970, Art 5, and its Italian law; https://www.teamed.global/eu-pay-transparency/transposition-tracker)",
    ]
  `);
  expect(judge({ workplace: { mode: 'remote', countries: ['SK'] }, places: [] }))
    .toMatchInlineSnapshot(`
      [
        "warning pay: is missing. The directive gives candidates a right to know the starting pay or its range in time to negotiate it (Slovakia); the page is the simplest place. Give min, max, currency and period. (EU Pay Transparency Directive 2023/970, Art 5(1); https://eur-lex.europa.eu/eli/dir/2023/970/oj)",
      ]
    `);
});

test('is content once pay is named', () => {
  expect(judge({ markets: ['IT', 'SE'], pay: PAY })).toEqual([]);
});

test('only warns of what a draft lacks, and leaves what is over in peace', () => {
  expect(judge({ markets: ['IT'], state: 'draft' })[0]).toMatch(/^warning /);
  expect(judge({ markets: ['IT'], state: 'filled' })).toEqual([]);
});

test('refuses questions on what somebody earns', () => {
  const told = [
    'Please state your current salary.',
    'Ange din nuvarande lön i ansökan.',
    'Bitte nennen Sie Ihr derzeitiges Gehalt.',
    'Vermeld je huidige salaris.',
  ].flatMap((text) => judge({ markets: ['SE'], pay: PAY }, { text }));
  expect(told).toMatchInlineSnapshot(`
    [
      "error questions[0].question: asks for pay in present or earlier jobs, "state your current salary", which the directive bars employers from asking. Remove it. (EU Pay Transparency Directive 2023/970, Art 5(2); https://eur-lex.europa.eu/eli/dir/2023/970/oj)",
      "error questions[0].question: asks for pay in present or earlier jobs, "Ange din nuvarande lön", which the directive bars employers from asking. Remove it. (EU Pay Transparency Directive 2023/970, Art 5(2); https://eur-lex.europa.eu/eli/dir/2023/970/oj)",
      "error questions[0].question: asks for pay in present or earlier jobs, "nennen Sie Ihr derzeitiges Gehalt", which the directive bars employers from asking. Remove it. (EU Pay Transparency Directive 2023/970, Art 5(2); https://eur-lex.europa.eu/eli/dir/2023/970/oj)",
      "error questions[0].question: asks for pay in present or earlier jobs, "Vermeld je huidige salaris", which the directive bars employers from asking. Remove it. (EU Pay Transparency Directive 2023/970, Art 5(2); https://eur-lex.europa.eu/eli/dir/2023/970/oj)",
    ]
  `);
});

test.for([
  'We never ask for your current salary.',
  'Compare it with your current salary, in your browser alone.',
  'Nobody here wants your salary history.',
  'Wir fragen nicht nach Ihrem bisherigen Gehalt.',
  'Vi frågar aldrig efter din nuvarande lön.',
])('lets stand: %s', (text) => {
  expect(judge({ markets: ['DE'], pay: PAY }, { text })).toEqual([]);
});

test('warns of a German title that names one gender', () => {
  expect(judge({ ...placeIn('DE'), pay: PAY, title: 'Bäcker' }, { locale: 'de' }))
    .toMatchInlineSnapshot(`
    [
      "warning title: names one gender only, "Bäcker". Add heading: Bäcker (m/w/d), or use a neutral noun such as Fachkraft or Leitung. (AGG §§ 7 and 11; in Austria GlBG § 9(1); https://www.gesetze-im-internet.de/agg/__11.html)",
    ]
  `);
  expect(
    judge(
      { ...placeIn('DE'), pay: PAY, title: 'Bäcker', heading: 'Bäcker (m/w/d)' },
      { locale: 'de' },
    ),
  ).toEqual([]);
  expect(judge({ ...placeIn('DE'), pay: PAY, title: 'Baker' }, { locale: 'en' })).toEqual([]);
});

test.for([
  'Krankenschwester',
  'Softwareentwickler',
  'Elektroingenieur',
  'Erzieherin',
  'Kaufmann im Vertrieb',
  'Laborant',
])('sees one gender in %s', (title) => {
  expect(findGenderedWord(title)).toBeDefined();
});

test.for([
  'Fachkraft für Lagerlogistik',
  'Pflegefachperson',
  'Leitung Einkauf',
  'Softwareentwickler*in',
  'Bäcker:in',
  'Entwickler/-in',
  'BäckerIn',
  'Projektmanagement',
  'Teamassistenz im Labor',
  'Hilfe im Lager',
])('sees no gender in %s', (title) => {
  expect(findGenderedWord(title)).toBeUndefined();
});

test('warns of applications kept longer than Germany and Austria allow', () => {
  expect(judge({ markets: ['DE', 'AT'], pay: PAY, retentionDays: 365 })).toMatchInlineSnapshot(`
    [
      "warning retentionDays: keeps applications for 365 days. Expected at most 184: six months in Germany. Write retentionDays: 184, or leave it out. (AGG § 15(4) and ArbGG § 61b, with the advice of the BfDI; https://www.bfdi.bund.de/DE/Buerger/Basiswissen/Beschaeftigte/Beschaeftigte_node.html)",
      "warning retentionDays: keeps applications for 365 days. Expected at most 214: seven months in Austria. Write retentionDays: 214, or leave it out. (GlBG §§ 15(1) and 29(1), six months to sue, with the practice of one more; https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=20003395)",
    ]
  `);
});
