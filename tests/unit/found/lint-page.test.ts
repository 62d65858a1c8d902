import { describe, expect, it } from 'vitest';
import { lintPage } from '../../../src/found/lint/lint-page.ts';
import { DESCRIPTION, pageWith, POSTING, TEXT } from './posting-page.ts';

const told = (html: string, expected?: Parameters<typeof lintPage>[1]) =>
  lintPage(html, expected).map(({ rule, message }) => `${rule}: ${message}`);

const salary = (value: object, currency: unknown = 'EUR') => ({
  ...POSTING,
  baseSalary: { '@type': 'MonetaryAmount', currency, value },
});
const address = (fields: object) => ({
  ...POSTING,
  jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', ...fields } },
});
const REMOTE = {
  ...POSTING,
  jobLocation: undefined,
  jobLocationType: 'TELECOMMUTE',
  applicantLocationRequirements: [{ '@type': 'Country', name: 'SE' }],
};
const REMOTE_TEXT = `${TEXT}<p>remote, from anywhere in Sweden</p>`;

describe('a page whose data agrees with its text', () => {
  it.each([
    ['has pay as a range', {}],
    ['has pay as one amount', { posting: salary({ value: 3240, unitText: 'MONTH' }) }],
    ['is remote', { posting: REMOTE, text: REMOTE_TEXT }],
    ['never closes', { posting: { ...POSTING, validThrough: undefined } }],
    ['names several places', { posting: { ...POSTING, jobLocation: [POSTING.jobLocation] } }],
    [
      'shows the day in a time element',
      {
        posting: { ...POSTING, validThrough: undefined },
        text: TEXT.replace('3 November 2026', '<time datetime="2026-11-03">today</time>'),
      },
    ],
    [
      'is in German',
      {
        lang: 'de',
        text: TEXT.replace('Sweden', 'Schweden')
          .replace('3 November 2026', '3. November 2026')
          .replace('31 December 2026', '31. Dezember 2026'),
      },
    ],
    ['keeps its posting in a graph', { posting: { '@graph': [POSTING] } }],
  ])('%s and is left in peace', (_, parts) => {
    expect(told(pageWith(parts))).toEqual([]);
  });
});

describe('A1, one posting where there should be one', () => {
  it('counts a posting too many', () => {
    expect(told(pageWith({ posting: [POSTING, POSTING] }))).toContain(
      'A1: has 2 JobPostings. Expected one: a page is one vacancy.',
    );
  });

  it('finds a posting where indexing is refused', () => {
    expect(told(pageWith({ head: '<meta name="robots" content="noindex">' }))).toEqual([
      'A1: has a JobPosting and asks not to be indexed.',
    ]);
  });

  it('misses a posting on the page of an open vacancy', () => {
    expect(told('<html><body>Night baker</body></html>', { isPosted: true })).toEqual([
      'A1: has no JobPosting, and its vacancy is open.',
    ]);
  });

  it('finds a posting on a list', () => {
    expect(told(pageWith({}), { isPosted: false })).toEqual([
      'A1: has a JobPosting, and is not the page of an open, listed vacancy.',
    ]);
  });

  it('finds data that is no JSON', () => {
    const html = '<script type="application/ld+json">{"@type":"JobPosting",}</script>';
    expect(told(html)[0]).toMatch(/^A1: a script of structured data is no JSON: /);
  });
});

describe('A2, complete and in the forms that are read', () => {
  it.each([
    ['no title', { ...POSTING, title: undefined }, 'title is missing.'],
    ['no date', { ...POSTING, datePosted: undefined }, 'datePosted is missing.'],
    [
      'a date as Germans write it',
      { ...POSTING, datePosted: '01.11.2026' },
      'datePosted: expected ISO 8601 such as "2026-11-03", got "01.11.2026".',
    ],
    [
      'a closing day without time',
      { ...POSTING, validThrough: '2026-12-31' },
      'validThrough: expected date, time and offset such as "2026-12-31T23:59:59+01:00", got "2026-12-31".',
    ],
    [
      'nobody who hires',
      { ...POSTING, hiringOrganization: {} },
      'hiringOrganization is missing, or has no name.',
    ],
    [
      'no place',
      { ...POSTING, jobLocation: undefined },
      'jobLocation is missing, and the work is not marked as remote.',
    ],
    [
      'a place without country',
      address({ addressLocality: 'Boden' }),
      'jobLocation: a place has no addressCountry. Give each its country, such as "DE".',
    ],
    [
      'a country in words',
      address({ addressLocality: 'Boden', addressCountry: 'Sweden' }),
      'jobLocation: addressCountry: expected two capitals (ISO 3166-1), got "Sweden".',
    ],
    [
      'remote from nowhere',
      { ...REMOTE, applicantLocationRequirements: undefined },
      'applicantLocationRequirements is missing: a remote posting names the countries.',
    ],
    [
      'a kind of employment in words',
      { ...POSTING, employmentType: 'Full-time' },
      'employmentType: expected FULL_TIME, PART_TIME, CONTRACTOR, TEMPORARY, INTERN, VOLUNTEER, PER_DIEM, OTHER, got "Full-time".',
    ],
    [
      'pay as text',
      salary({ minValue: '60k', maxValue: 3240, unitText: 'MONTH' }),
      'baseSalary: expected numbers above zero, got "60k".',
    ],
    [
      'a currency in words',
      salary({ value: 3240, unitText: 'MONTH' }, 'euro'),
      'baseSalary: currency: expected ISO 4217 such as "EUR", got "euro".',
    ],
    [
      'a period in small letters',
      salary({ value: 3240, unitText: 'month' }),
      'baseSalary: unitText: expected HOUR, DAY, WEEK, MONTH, YEAR, got "month".',
    ],
    [
      'a range upside down',
      salary({ minValue: 3240, maxValue: 2780, unitText: 'MONTH' }),
      'baseSalary: minValue 3240 is above maxValue 2780.',
    ],
    [
      'directApply as text',
      { ...POSTING, directApply: 'true' },
      'directApply: expected true or false, got "true".',
    ],
  ])('finds %s', (_, posting, message) => {
    const text = posting === REMOTE ? REMOTE_TEXT : TEXT;
    expect(told(pageWith({ posting, text }))).toContain(`A2: ${message}`);
  });
});

describe('A3, hybrid work is not remote', () => {
  const hybrid = `${REMOTE_TEXT}<p>3 days a week at home</p>`;

  it('finds TELECOMMUTE on a page that says hybrid', () => {
    expect(told(pageWith({ posting: REMOTE, text: hybrid }))).toEqual([
      'A3: TELECOMMUTE is for work that is never on site; this page says hybrid.',
    ]);
  });

  it('believes the content over the words where it is known', () => {
    const html = pageWith({ posting: REMOTE, text: hybrid });
    expect(told(html, { isPosted: true, mode: 'remote' })).toEqual([]);
    expect(told(html, { isPosted: true, mode: 'hybrid' })[0]).toMatch(/^A3/);
  });
});

describe('A4, every value can be read', () => {
  it.each([
    [
      'pay',
      salary({ minValue: 2780, maxValue: 3250, unitText: 'MONTH' }),
      'baseSalary: maxValue 3250 cannot be read on the page.',
    ],
    [
      'a currency',
      salary({ value: 3240, unitText: 'MONTH' }, 'CHF'),
      'baseSalary: the currency CHF cannot be read on the page.',
    ],
    [
      'a town',
      address({ addressLocality: 'Kalix', addressCountry: 'SE' }),
      'jobLocation: addressLocality "Kalix" cannot be read on the page.',
    ],
    [
      'a country',
      address({ addressLocality: 'Boden', addressCountry: 'NO' }),
      'jobLocation: the country NO cannot be read on the page.',
    ],
    [
      'the day it was posted',
      { ...POSTING, datePosted: '2026-11-04' },
      'datePosted: 2026-11-04 cannot be read on the page.',
    ],
    [
      'the day it closes',
      { ...POSTING, validThrough: '2026-12-30T23:59:59+01:00' },
      'validThrough: 2026-12-30 cannot be read on the page.',
    ],
    [
      'that it is remote',
      REMOTE,
      'jobLocationType: the page does not say that the work is remote.',
    ],
  ])('misses %s', (_, posting, message) => {
    expect(told(pageWith({ posting }))).toContain(`A4: ${message}`);
  });

  it('does not take a part of a longer number for an amount', () => {
    const posting = salary({ value: 324, unitText: 'MONTH' });
    expect(told(pageWith({ posting }))).toEqual([
      'A4: baseSalary: value 324 cannot be read on the page.',
    ]);
  });

  it('does not count what is hidden', () => {
    const text = TEXT.replace('<small>', '<small hidden>');
    expect(told(pageWith({ text }))).toContain(
      'A4: datePosted: 2026-11-03 cannot be read on the page.',
    );
  });
});

describe('A5, a title is the name of the job', () => {
  it.each([
    ['Night baker (m/w/d)', 'a note on genders'],
    ['Night baker, €3240', 'pay'],
    ['Night baker 2026', 'a date'],
    ['Night baker #4411', 'a reference number'],
    ['Night baker in Boden', '"Boden"'],
    ['Night baker at Mill', '"Mill"'],
  ])('finds what "%s" holds besides', (title, what) => {
    const found = told(pageWith({ posting: { ...POSTING, title } }));
    expect(found.filter((line) => line.startsWith('A5: title: ')).join()).toContain(what);
  });

  it('lets decoration be that belongs to a name', () => {
    const posting = { ...POSTING, title: 'R&D <C++> / night baker' };
    expect(told(pageWith({ posting }))).toEqual([]);
  });
});

describe('A6, a description is the visible text', () => {
  const described = (description: string) =>
    told(pageWith({ posting: { ...POSTING, description } }));

  it('finds a sentence that no visitor sees', () => {
    expect(described(`${DESCRIPTION}<p>A secret bonus.</p>`)).toEqual([
      'A6: description: "A secret bonus." cannot be read on the page.',
    ]);
  });

  it('finds scripts, styles and relative links', () => {
    const odd =
      '<script>x()</script><p style="color:red">Five weeks off</p><a href="/apply">Mill</a>';
    expect(described(DESCRIPTION + odd)[0]).toBe(
      'A6: description: holds <script>, the attribute "style", the relative link "/apply". Expected p, ul, li and br, and absolute links.',
    );
  });

  it('finds the title in its place', () => {
    expect(described('Night baker')).toContain(
      'A6: description: is the title again. Expected the full text of the page.',
    );
  });

  it('finds a text that is cut short', () => {
    expect(described('<p>Five weeks off</p>')[0]).toMatch(
      /^A6: description: has \d+ per cent of the page's text\. Expected all that is about the work\.$/,
    );
  });
});
