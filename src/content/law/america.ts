import type { Pay } from '../../schemas/pay.ts';
import { CANADIAN_EXPERIENCE, findPhrase, ONE_SIDED_PAY, PAY_HISTORY } from './phrases.ts';
import { benefitsMissing, type LawRule, payMissing } from './rule.ts';

const COLORADO = 'https://ezel.ai/labor-guidance/co/info-9a';
const CALIFORNIA =
  'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=LAB&sectionNum=432.3';
const NEW_YORK = 'https://www.nysenate.gov/legislation/laws/LAB/194-B';
const WASHINGTON = 'https://app.leg.wa.gov/rcw/default.aspx?cite=49.58.110';
const ONTARIO = 'https://www.sherrardkuzz.com/?p=8757';

const RANGE_MAX = 50_000;
const RANGE_FREE_ABOVE = 200_000;
/** How often each period of pay comes round in a year of full-time work. */
const PERIODS_A_YEAR = { hour: 2080, day: 260, week: 52, month: 12, year: 1 } as const;

const inDollars = (amount: number) =>
  `CA$${new Intl.NumberFormat('en', { maximumFractionDigits: 0 }).format(amount)}`;

function rangeTooWide({ min, max, currency, period }: Pay): string | undefined {
  const times = PERIODS_A_YEAR[period];
  const width = (max - min) * times;
  return currency === 'CAD' && max * times <= RANGE_FREE_ABOVE && width > RANGE_MAX
    ? `spans ${inDollars(width)} a year. Expected at most ${inDollars(RANGE_MAX)} between min and max, unless the pay is above ${inDollars(RANGE_FREE_ABOVE)}. Narrow it to what would be agreed.`
    : undefined;
}

/** Colorado wants a deadline too; the schema of vacancies asks everyone for a date or "rolling". */
export const AMERICAN_RULES: readonly LawRule[] = [
  {
    markets: ['US-CO'],
    severity: 'error',
    law: 'Colorado Equal Pay for Equal Work Act, C.R.S. 8-5-201',
    source: COLORADO,
    judges: 'facts',
    find: (subject) => [
      ...payMissing(subject, 'In Colorado the posting must name the pay or its range.'),
      ...benefitsMissing(subject, 'In Colorado the posting must name all benefits.'),
    ],
  },
  {
    markets: ['US-CA'],
    severity: 'error',
    law: 'California Labor Code 432.3',
    source: CALIFORNIA,
    judges: 'facts',
    minStaff: 15,
    find: (subject) => payMissing(subject, 'In California the posting must name the pay scale.'),
  },
  {
    markets: ['US-NY'],
    severity: 'error',
    law: 'New York Labor Law 194-b',
    source: NEW_YORK,
    judges: 'facts',
    minStaff: 4,
    find: (subject) =>
      payMissing(subject, 'In New York the posting must name the lowest and the highest pay.'),
  },
  {
    markets: ['US-NY'],
    severity: 'error',
    law: 'New York Labor Law 194-b',
    source: NEW_YORK,
    judges: 'texts',
    minStaff: 4,
    find: ({ vacancy, texts }) =>
      vacancy.pay
        ? []
        : findPhrase(
            texts,
            ONE_SIDED_PAY,
            (phrase) =>
              `names one end of the pay only, ${phrase}. Name both, under pay: min and max.`,
          ),
  },
  {
    markets: ['US-IL'],
    severity: 'error',
    law: 'Illinois Equal Pay Act, 820 ILCS 112/10',
    judges: 'facts',
    minStaff: 15,
    find: (subject) => [
      ...payMissing(subject, 'In Illinois the posting must name the pay scale.'),
      ...benefitsMissing(subject, 'In Illinois the posting must name the benefits.'),
    ],
  },
  {
    markets: ['US-WA'],
    severity: 'error',
    law: 'Washington Equal Pay and Opportunities Act, RCW 49.58.110',
    source: WASHINGTON,
    judges: 'facts',
    minStaff: 15,
    find: (subject) => [
      ...payMissing(subject, 'In Washington the posting must name the pay scale.'),
      ...benefitsMissing(subject, 'In Washington the posting must name the benefits.'),
    ],
  },
  {
    markets: ['US-CA', 'US-CO', 'US-IL', 'US-NY', 'US-WA'],
    severity: 'error',
    law: 'state laws against asking for pay history, such as California Labor Code 432.3',
    source: CALIFORNIA,
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
    markets: ['CA-ON'],
    severity: 'error',
    law: 'Ontario Employment Standards Act, job postings since 2026',
    source: ONTARIO,
    judges: 'facts',
    minStaff: 25,
    find: (subject) => {
      const { pay } = subject.vacancy;
      const tooWide = pay && rangeTooWide(pay);
      return tooWide
        ? [{ field: 'pay', message: tooWide }]
        : payMissing(subject, 'In Ontario the posting must name the pay or its range.');
    },
  },
  {
    markets: ['CA-ON'],
    severity: 'warning',
    law: 'Ontario Employment Standards Act, job postings since 2026',
    source: ONTARIO,
    judges: 'facts',
    minStaff: 25,
    find: ({ stated }) => [
      ...(stated.has('vacancyExists')
        ? []
        : [
            {
              field: 'vacancyExists',
              message:
                'is not said. In Ontario the posting must say whether the post is open now. Write vacancyExists: true or false.',
            },
          ]),
      ...(stated.has('aiUsed')
        ? []
        : [
            {
              field: 'aiUsed',
              message:
                'is not said. In Ontario the posting must say whether software screens applications. Write aiUsed: false or true.',
            },
          ]),
    ],
  },
  {
    markets: ['CA-ON'],
    severity: 'error',
    law: 'Ontario Employment Standards Act, job postings since 2026',
    source: ONTARIO,
    judges: 'texts',
    minStaff: 25,
    find: ({ texts }) =>
      findPhrase(
        texts,
        CANADIAN_EXPERIENCE,
        (phrase) =>
          `asks for ${phrase}, which nobody may ask in Ontario. Say what one must be able to do instead.`,
      ),
  },
];
