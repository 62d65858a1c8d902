import type { Pay } from '../../schemas/pay.ts';
import { CANADIAN_EXPERIENCE, findPhrase, ONE_SIDED_PAY, PAY_HISTORY } from './phrases.ts';
import { benefitsMissing, type LawRule, payMissing } from './rule.ts';

/**
 * C.R.S. 8-5-201(2), since 2024: pay, benefits and other compensation in general words, and when
 * the window closes; by the POST Rules, 7 CCR 1103-18 (11.1), without an end to it "rolling" says so.
 * It binds whoever employs one person in Colorado.
 */
const COLORADO = 'https://cdle.colorado.gov/dlss/equal-pay-for-equal-work-act';
/**
 * Labor Code 432.3 (SB 1162, since 2023). Since 2026 (SB 642) the pay scale is a good-faith estimate
 * of the pay upon hire. The fifteen count everywhere, if one of them is in California.
 */
const CALIFORNIA =
  'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=LAB&sectionNum=432.3';
/** Labor Law 194-b, since 17 September 2023: work in the state, or that reports to it. */
const NEW_YORK = 'https://www.nysenate.gov/legislation/laws/LAB/194-B';
/**
 * 820 ILCS 112/10(b-25), since 2025: work in the state at least in part, or that reports to it.
 * The fifteen count everywhere.
 */
const ILLINOIS = 'https://labor.illinois.gov/pay';
/**
 * RCW 49.58.110, since 2023. Since 27 July 2025 (SSB 5408) one fixed wage will do, and until
 * 27 July 2027 a posting may be corrected within five business days of a notice.
 */
const WASHINGTON = 'https://app.leg.wa.gov/rcw/default.aspx?cite=49.58.110';
/**
 * Employment Standards Act, 2000, Part III.1, and O. Reg. 476/24, both since 1 January 2026, for
 * employers of 25 on the day of the posting. Use of artificial intelligence must be told only where
 * it is used; the page tells it either way.
 */
const ONTARIO = 'https://www.ontario.ca/laws/regulation/240476';
const ONTARIO_LAW = 'Ontario Employment Standards Act, Part III.1, and O. Reg. 476/24';

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
    ? `spans ${inDollars(width)} a year. Expected at most ${inDollars(RANGE_MAX)} between min and max, unless max is above ${inDollars(RANGE_FREE_ABOVE)} a year. Narrow it to what would be agreed.`
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
      ...payMissing(
        subject,
        'An employer with anybody in Colorado must name the pay or its range in the posting, also for remote work.',
      ),
      ...benefitsMissing(
        subject,
        'An employer with anybody in Colorado must describe all benefits in the posting, such as health care, retirement and paid days off.',
      ),
    ],
  },
  {
    markets: ['US-CA'],
    severity: 'error',
    law: 'California Labor Code 432.3',
    source: CALIFORNIA,
    judges: 'facts',
    minStaff: 15,
    find: (subject) =>
      payMissing(
        subject,
        'An employer with anybody in California must name the pay to expect upon hire in the posting, also for remote work.',
      ),
  },
  {
    markets: ['US-NY'],
    severity: 'error',
    law: 'New York Labor Law 194-b',
    source: NEW_YORK,
    judges: 'facts',
    minStaff: 4,
    find: (subject) =>
      payMissing(
        subject,
        'In New York the posting must name the pay, or the lowest and the highest of its range.',
      ),
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
    law: 'Illinois Equal Pay Act, 820 ILCS 112/10(b-25)',
    source: ILLINOIS,
    judges: 'facts',
    minStaff: 15,
    find: (subject) => [
      ...payMissing(subject, 'In Illinois the posting must name the pay or its range.'),
      ...benefitsMissing(subject, 'In Illinois the posting must describe the benefits.'),
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
      ...payMissing(
        subject,
        'An employer with anybody in Washington must name the pay or its range in the posting, also for remote work.',
      ),
      ...benefitsMissing(
        subject,
        'An employer with anybody in Washington must describe all benefits in the posting.',
      ),
    ],
  },
  {
    markets: ['US-CA', 'US-CO', 'US-IL', 'US-NY', 'US-WA'],
    severity: 'error',
    law: 'California Labor Code 432.3; C.R.S. 8-5-102(2); 820 ILCS 112/10; New York Labor Law 194-a; RCW 49.58.100',
    judges: 'texts',
    find: ({ texts }) =>
      findPhrase(
        texts,
        PAY_HISTORY,
        (phrase) =>
          `asks for pay in present or earlier jobs, ${phrase}, which employers may not ask here. Remove it.`,
      ),
  },
  {
    markets: ['CA-ON'],
    severity: 'error',
    law: ONTARIO_LAW,
    source: ONTARIO,
    judges: 'facts',
    minStaff: 25,
    find: (subject) => {
      const { pay } = subject.vacancy;
      const tooWide = pay && rangeTooWide(pay);
      return tooWide
        ? [{ field: 'pay', message: tooWide }]
        : payMissing(
            subject,
            `In Ontario the posting must name the pay or its range, unless it reaches above ${inDollars(RANGE_FREE_ABOVE)} a year.`,
          );
    },
  },
  {
    markets: ['CA-ON'],
    severity: 'warning',
    law: ONTARIO_LAW,
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
                'is not said. In Ontario the posting must say whether it is for a vacancy that exists now. Write vacancyExists: true or false.',
            },
          ]),
      ...(stated.has('aiUsed')
        ? []
        : [
            {
              field: 'aiUsed',
              message:
                'is not said. In Ontario the posting must say so if artificial intelligence screens, assesses or selects applicants. Write aiUsed: true or false.',
            },
          ]),
    ],
  },
  {
    markets: ['CA-ON'],
    severity: 'error',
    law: ONTARIO_LAW,
    source: ONTARIO,
    judges: 'texts',
    minStaff: 25,
    find: ({ texts }) =>
      findPhrase(
        texts,
        CANADIAN_EXPERIENCE,
        (phrase) =>
          `asks for ${phrase}, which no posting and no application form in Ontario may ask. Say what one must be able to do instead.`,
      ),
  },
];
