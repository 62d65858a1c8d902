import { expect, test } from 'vitest';
import { judge, PAY } from './law-case.ts';

const dollars = (min: number, max: number, currency = 'CAD', period = 'year') => ({
  pay: { min, max, currency, period },
});
const ONTARIO = { markets: ['CA-ON'], vacancyExists: true, aiUsed: false };

test('wants pay and all benefits in Colorado', () => {
  expect(judge({ markets: ['US-CO'] })).toMatchInlineSnapshot(`
    [
      "error pay: is missing. In Colorado the posting must name the pay or its range. Give min, max, currency and period. (Colorado Equal Pay for Equal Work Act, C.R.S. 8-5-201; https://ezel.ai/labor-guidance/co/info-9a)",
      "error benefits: is missing. In Colorado the posting must name all benefits. List them, one a line. (Colorado Equal Pay for Equal Work Act, C.R.S. 8-5-201; https://ezel.ai/labor-guidance/co/info-9a)",
    ]
  `);
  expect(judge({ markets: ['US-CO'], pay: PAY, benefits: ['Six weeks of holiday'] })).toEqual([]);
});

test('wants pay in California and New York, with benefits in Illinois and Washington', () => {
  expect(judge({ markets: ['US-CA', 'US-NY', 'US-IL', 'US-WA'] })).toMatchInlineSnapshot(`
    [
      "error pay: is missing. In California the posting must name the pay scale. Give min, max, currency and period. (California Labor Code 432.3; https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=LAB&sectionNum=432.3)",
      "error pay: is missing. In New York the posting must name the lowest and the highest pay. Give min, max, currency and period. (New York Labor Law 194-b; https://www.nysenate.gov/legislation/laws/LAB/194-B)",
      "error pay: is missing. In Illinois the posting must name the pay scale. Give min, max, currency and period. (Illinois Equal Pay Act, 820 ILCS 112/10)",
      "error benefits: is missing. In Illinois the posting must name the benefits. List them, one a line. (Illinois Equal Pay Act, 820 ILCS 112/10)",
      "error pay: is missing. In Washington the posting must name the pay scale. Give min, max, currency and period. (Washington Equal Pay and Opportunities Act, RCW 49.58.110; https://app.leg.wa.gov/rcw/default.aspx?cite=49.58.110)",
      "error benefits: is missing. In Washington the posting must name the benefits. List them, one a line. (Washington Equal Pay and Opportunities Act, RCW 49.58.110; https://app.leg.wa.gov/rcw/default.aspx?cite=49.58.110)",
    ]
  `);
});

test('knows a state by the place', () => {
  const places = [{ locality: 'Denver', region: 'Colorado', country: 'US' }];
  expect(judge({ places, pay: PAY })).toMatchInlineSnapshot(`
    [
      "error benefits: is missing. In Colorado the posting must name all benefits. List them, one a line. (Colorado Equal Pay for Equal Work Act, C.R.S. 8-5-201; https://ezel.ai/labor-guidance/co/info-9a)",
    ]
  `);
});

test('holds remote work in the United States to the states that reach for it', () => {
  const remote = { workplace: { mode: 'remote', countries: ['US'] }, places: [] };
  expect(judge(remote)).toHaveLength(3);
  expect(judge({ ...remote, pay: PAY, benefits: ['Health insurance'] })).toEqual([]);
});

test('leaves small employers in peace where the law does', () => {
  expect(judge({ markets: ['US-CA', 'US-IL', 'CA-ON'] }, { staff: 3 })).toEqual([]);
  expect(judge({ markets: ['US-NY'] }, { staff: 4 })).toHaveLength(1);
});

test('refuses one end of the pay in New York', () => {
  const told = judge({ markets: ['US-NY'] }, { text: 'Earn up to $80,000 a year.' });
  expect(told.at(-1)).toMatchInlineSnapshot(
    `"error questions[0].question: names one end of the pay only, "up to $80,000". Name both, under pay: min and max. (New York Labor Law 194-b; https://www.nysenate.gov/legislation/laws/LAB/194-B)"`,
  );
  const text = 'A bonus of up to $5,000.';
  expect(judge({ markets: ['US-NY'], pay: PAY }, { text })).toEqual([]);
});

test('wants ranges in Ontario to be at most 50,000 wide', () => {
  expect(judge({ ...ONTARIO, ...dollars(90_000, 150_000) })).toMatchInlineSnapshot(`
    [
      "error pay: spans CA$60,000 a year. Expected at most CA$50,000 between min and max, unless the pay is above CA$200,000. Narrow it to what would be agreed. (Ontario Employment Standards Act, job postings since 2026; https://www.sherrardkuzz.com/?p=8757)",
    ]
  `);
  expect(judge({ ...ONTARIO, ...dollars(30, 60, 'CAD', 'hour') })).toMatchInlineSnapshot(`
    [
      "error pay: spans CA$62,400 a year. Expected at most CA$50,000 between min and max, unless the pay is above CA$200,000. Narrow it to what would be agreed. (Ontario Employment Standards Act, job postings since 2026; https://www.sherrardkuzz.com/?p=8757)",
    ]
  `);
});

test.for([
  [90_000, 140_000],
  [150_000, 250_000],
] as const)('takes in Ontario a range from %d to %d', ([min, max]) => {
  expect(judge({ ...ONTARIO, ...dollars(min, max) })).toEqual([]);
});

test('wants Ontario told whether the post exists and whether software screens', () => {
  expect(judge({ markets: ['CA-ON'], ...dollars(1, 2) })).toMatchInlineSnapshot(`
    [
      "warning vacancyExists: is not said. In Ontario the posting must say whether the post is open now. Write vacancyExists: true or false. (Ontario Employment Standards Act, job postings since 2026; https://www.sherrardkuzz.com/?p=8757)",
      "warning aiUsed: is not said. In Ontario the posting must say whether software screens applications. Write aiUsed: false or true. (Ontario Employment Standards Act, job postings since 2026; https://www.sherrardkuzz.com/?p=8757)",
    ]
  `);
});

test('refuses to ask for Canadian experience', () => {
  const facts = { ...ONTARIO, ...dollars(1, 2) };
  expect(judge(facts, { text: 'Canadian work experience is required.' })).toMatchInlineSnapshot(`
    [
      "error questions[0].question: asks for "Canadian work experience", which nobody may ask in Ontario. Say what one must be able to do instead. (Ontario Employment Standards Act, job postings since 2026; https://www.sherrardkuzz.com/?p=8757)",
    ]
  `);
  expect(judge(facts, { text: 'You need no Canadian experience.' })).toEqual([]);
});
