import { expect, test } from 'vitest';
import { judge, PAY } from './law-case.ts';

const dollars = (min: number, max: number, currency = 'CAD', period = 'year') => ({
  pay: { min, max, currency, period },
});
const ONTARIO = { markets: ['CA-ON'], vacancyExists: true, aiUsed: false };

test('wants pay and all benefits in Colorado', () => {
  expect(judge({ markets: ['US-CO'] })).toMatchInlineSnapshot(`
    [
      "error pay: is missing. An employer with anybody in Colorado must name the pay or its range in the posting, also for remote work. Give min, max, currency and period. (Colorado Equal Pay for Equal Work Act, C.R.S. 8-5-201; https://cdle.colorado.gov/dlss/equal-pay-for-equal-work-act)",
      "error benefits: is missing. An employer with anybody in Colorado must describe all benefits in the posting, such as health care, retirement and paid days off. List them, one a line. (Colorado Equal Pay for Equal Work Act, C.R.S. 8-5-201; https://cdle.colorado.gov/dlss/equal-pay-for-equal-work-act)",
    ]
  `);
  expect(judge({ markets: ['US-CO'], pay: PAY, benefits: ['Six weeks of holiday'] })).toEqual([]);
});

test('wants pay in California and New York, with benefits in Illinois and Washington', () => {
  expect(judge({ markets: ['US-CA', 'US-NY', 'US-IL', 'US-WA'] })).toMatchInlineSnapshot(`
    [
      "error pay: is missing. An employer with anybody in California must name the pay to expect upon hire in the posting, also for remote work. Give min, max, currency and period. (California Labor Code 432.3; https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=LAB&sectionNum=432.3)",
      "error pay: is missing. In New York the posting must name the pay, or the lowest and the highest of its range. Give min, max, currency and period. (New York Labor Law 194-b; https://www.nysenate.gov/legislation/laws/LAB/194-B)",
      "error pay: is missing. In Illinois the posting must name the pay or its range. Give min, max, currency and period. (Illinois Equal Pay Act, 820 ILCS 112/10(b-25); https://labor.illinois.gov/pay)",
      "error benefits: is missing. In Illinois the posting must describe the benefits. List them, one a line. (Illinois Equal Pay Act, 820 ILCS 112/10(b-25); https://labor.illinois.gov/pay)",
      "error pay: is missing. An employer with anybody in Washington must name the pay or its range in the posting, also for remote work. Give min, max, currency and period. (Washington Equal Pay and Opportunities Act, RCW 49.58.110; https://app.leg.wa.gov/rcw/default.aspx?cite=49.58.110)",
      "error benefits: is missing. An employer with anybody in Washington must describe all benefits in the posting. List them, one a line. (Washington Equal Pay and Opportunities Act, RCW 49.58.110; https://app.leg.wa.gov/rcw/default.aspx?cite=49.58.110)",
    ]
  `);
});

test('knows a state by the place', () => {
  const places = [{ locality: 'Denver', region: 'Colorado', country: 'US' }];
  expect(judge({ places, pay: PAY })).toMatchInlineSnapshot(`
    [
      "error benefits: is missing. An employer with anybody in Colorado must describe all benefits in the posting, such as health care, retirement and paid days off. List them, one a line. (Colorado Equal Pay for Equal Work Act, C.R.S. 8-5-201; https://cdle.colorado.gov/dlss/equal-pay-for-equal-work-act)",
    ]
  `);
});

test('holds remote work in the United States to the states that reach for it', () => {
  const remote = { workplace: { mode: 'remote', countries: ['US'] }, places: [] };
  expect(judge(remote).map((told) => / in (\w+) must (\w+)/.exec(told)?.slice(1).join(': ')))
    .toMatchInlineSnapshot(`
    [
      "Colorado: name",
      "Colorado: describe",
      "California: name",
      "Washington: name",
      "Washington: describe",
    ]
  `);
  expect(judge({ ...remote, pay: PAY, benefits: ['Health insurance'] })).toEqual([]);
});

test('refuses questions on earlier pay, whatever the size of the employer', () => {
  const facts = { markets: ['US-NY', 'US-WA'], pay: PAY, benefits: ['Health insurance'] };
  expect(judge(facts, { text: 'Tell us your current salary.', staff: 2 })).toMatchInlineSnapshot(`
    [
      "error questions[0].question: asks for pay in present or earlier jobs, "Tell us your current salary", which employers may not ask here. Remove it. (California Labor Code 432.3; C.R.S. 8-5-102(2); 820 ILCS 112/10; New York Labor Law 194-a; RCW 49.58.100)",
    ]
  `);
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
      "error pay: spans CA$60,000 a year. Expected at most CA$50,000 between min and max, unless max is above CA$200,000 a year. Narrow it to what would be agreed. (Ontario Employment Standards Act, Part III.1, and O. Reg. 476/24; https://www.ontario.ca/laws/regulation/240476)",
    ]
  `);
  expect(judge({ ...ONTARIO, ...dollars(30, 60, 'CAD', 'hour') })).toMatchInlineSnapshot(`
    [
      "error pay: spans CA$62,400 a year. Expected at most CA$50,000 between min and max, unless max is above CA$200,000 a year. Narrow it to what would be agreed. (Ontario Employment Standards Act, Part III.1, and O. Reg. 476/24; https://www.ontario.ca/laws/regulation/240476)",
    ]
  `);
});

test('says that Ontario wants no pay named above 200,000', () => {
  expect(judge(ONTARIO)).toMatchInlineSnapshot(`
    [
      "error pay: is missing. In Ontario the posting must name the pay or its range, unless it reaches above CA$200,000 a year. Give min, max, currency and period. (Ontario Employment Standards Act, Part III.1, and O. Reg. 476/24; https://www.ontario.ca/laws/regulation/240476)",
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
      "warning vacancyExists: is not said. In Ontario the posting must say whether it is for a vacancy that exists now. Write vacancyExists: true or false. (Ontario Employment Standards Act, Part III.1, and O. Reg. 476/24; https://www.ontario.ca/laws/regulation/240476)",
      "warning aiUsed: is not said. In Ontario the posting must say so if artificial intelligence screens, assesses or selects applicants. Write aiUsed: true or false. (Ontario Employment Standards Act, Part III.1, and O. Reg. 476/24; https://www.ontario.ca/laws/regulation/240476)",
    ]
  `);
});

test('refuses to ask for Canadian experience', () => {
  const facts = { ...ONTARIO, ...dollars(1, 2) };
  expect(judge(facts, { text: 'Canadian work experience is required.' })).toMatchInlineSnapshot(`
    [
      "error questions[0].question: asks for "Canadian work experience", which no posting and no application form in Ontario may ask. Say what one must be able to do instead. (Ontario Employment Standards Act, Part III.1, and O. Reg. 476/24; https://www.ontario.ca/laws/regulation/240476)",
    ]
  `);
  expect(judge(facts, { text: 'You need no Canadian experience.' })).toEqual([]);
});
