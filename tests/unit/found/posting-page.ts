export const DESCRIPTION =
  '<p>You would bake rye from ten to six, four nights in a row, and then be free for four days.</p><ul><li>Five weeks off</li><li>The oven is from 2024</li><li>Two of us carry every sack</li></ul>';

/** A posting that is as it should be. */
export const POSTING = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Night baker',
  description: DESCRIPTION,
  identifier: { '@type': 'PropertyValue', name: 'Mill', value: 'night-baker' },
  datePosted: '2026-11-03',
  validThrough: '2026-12-31T23:59:59+01:00',
  employmentType: ['FULL_TIME', 'PART_TIME'],
  hiringOrganization: { '@type': 'Organization', name: 'Mill', sameAs: 'https://mill.example' },
  jobLocation: {
    '@type': 'Place',
    address: {
      '@type': 'PostalAddress',
      streetAddress: 'Storgatan 3',
      addressLocality: 'Boden',
      addressCountry: 'SE',
    },
  },
  baseSalary: {
    '@type': 'MonetaryAmount',
    currency: 'EUR',
    value: { '@type': 'QuantitativeValue', minValue: 2780, maxValue: 3240, unitText: 'MONTH' },
  },
  directApply: true,
};

/** What a visitor of that page reads; the spaces in the amounts are the ones that do not break. */
export const TEXT = `<h1>Night baker</h1><p>Mill, Storgatan 3, Boden, Sweden</p>
${DESCRIPTION}
<p>€2\u00A0780\u202F–\u202F€3.240 a month</p><small>Published 3 November 2026. Open until 31 December 2026.</small>`;

interface Parts {
  posting?: unknown;
  text?: string;
  head?: string;
  lang?: string;
}

/** A page with a posting. */
export const pageWith = ({ posting = POSTING, text = TEXT, head = '', lang = 'en' }: Parts) =>
  `<!doctype html><html lang="${lang}"><head>${head}</head><body><main>${text}</main><script type="application/ld+json">${JSON.stringify(posting).replaceAll('<', '\\u003c')}</script></body></html>`;
