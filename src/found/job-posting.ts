import type {
  AdministrativeArea,
  JobPosting,
  MonetaryAmount,
  Organization,
  Place as SchemaPlace,
  WithContext,
} from 'schema-dts';
import type { Employer } from '../schemas/employer.ts';
import type { Pay } from '../schemas/pay.ts';
import type { Place } from '../schemas/place.ts';
import type { EmploymentType, Vacancy } from '../schemas/vacancy.ts';

/** Google's words for kinds of employment; any other spelling is silently passed over. */
export const EMPLOYMENT_TYPES: Record<EmploymentType, string> = {
  'full-time': 'FULL_TIME',
  'part-time': 'PART_TIME',
  contractor: 'CONTRACTOR',
  temporary: 'TEMPORARY',
  intern: 'INTERN',
  volunteer: 'VOLUNTEER',
  'per-diem': 'PER_DIEM',
  other: 'OTHER',
};

/** A vacancy as its posting needs it; the site's `VacancyPage` is one. */
export interface Posted {
  slug: string;
  vacancy: Pick<
    Vacancy,
    'title' | 'posted' | 'employmentTypes' | 'workplace' | 'places' | 'pay' | 'reference' | 'listed'
  >;
  employer: Pick<Employer, 'name' | 'legalName' | 'site'>;
  /** ISO 8601 with offset, or null when it is rolling. */
  closing: string | null;
}

const oneOrAll = <T>(items: readonly T[]): T | readonly T[] =>
  items.length === 1 && items[0] !== undefined ? items[0] : items;

function toPlace(place: Place): SchemaPlace {
  return {
    '@type': 'Place',
    address: {
      '@type': 'PostalAddress',
      ...(place.street && { streetAddress: place.street }),
      ...(place.postalCode && { postalCode: place.postalCode }),
      addressLocality: place.locality,
      ...(place.region && { addressRegion: place.region }),
      addressCountry: place.country,
    },
  };
}

function toSalary(pay: Pay): MonetaryAmount {
  const amount =
    pay.min === pay.max ? { value: pay.min } : { minValue: pay.min, maxValue: pay.max };
  return {
    '@type': 'MonetaryAmount',
    currency: pay.currency,
    value: { '@type': 'QuantitativeValue', ...amount, unitText: pay.period.toUpperCase() },
  };
}

function whereOf({ workplace, places }: Posted['vacancy']): Partial<Omit<JobPosting, '@type'>> {
  if (workplace.mode !== 'remote') return { jobLocation: oneOrAll(places.map(toPlace)) };
  const countries = (workplace.countries ?? []).map((name): AdministrativeArea => ({
    '@type': 'Country',
    name,
  }));
  return {
    jobLocationType: 'TELECOMMUTE',
    applicantLocationRequirements: oneOrAll(countries),
  };
}

/** A plain organization, of schema.org's many kinds. */
export type Hiring = Exclude<Organization, string> & { '@type': 'Organization' };

/** Who hires, as structured data. */
export function toOrganization(employer: Posted['employer'], logo: string | undefined): Hiring {
  return {
    '@type': 'Organization',
    name: employer.name,
    legalName: employer.legalName,
    sameAs: employer.site,
    ...(logo && { logo }),
  };
}

/**
 * A vacancy as schema.org's JobPosting, every value of it visible on the page.
 * @param description the page's text as reduced HTML
 * @param logo the absolute address of the employer's mark
 */
export function toJobPosting(
  { slug, vacancy, employer, closing }: Posted,
  description: string,
  logo: string | undefined,
): WithContext<JobPosting> {
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: vacancy.title,
    description,
    identifier: {
      '@type': 'PropertyValue',
      name: employer.name,
      value: vacancy.reference ?? slug,
    },
    datePosted: vacancy.posted,
    ...(closing !== null && { validThrough: closing }),
    employmentType: oneOrAll(vacancy.employmentTypes.map((type) => EMPLOYMENT_TYPES[type])),
    hiringOrganization: toOrganization(employer, logo),
    ...whereOf(vacancy),
    ...(vacancy.pay && { baseSalary: toSalary(vacancy.pay) }),
    directApply: true,
  };
}
