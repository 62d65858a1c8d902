import type { Place } from '../schemas/place.ts';
import type { EmploymentType } from '../schemas/vacancy.ts';
import type { FoundFacts, FoundVacancy } from './found-facts.ts';
import { cdata } from './xml.ts';

/** Indeed's words for kinds of employment. */
const JOB_TYPES: Record<EmploymentType, string> = {
  'full-time': 'fulltime',
  'part-time': 'parttime',
  contractor: 'contract',
  temporary: 'temporary',
  intern: 'internship',
  volunteer: 'volunteer',
  'per-diem': 'temporary',
  other: '',
};
const REMOTE_TYPES = { onsite: '', hybrid: 'Hybrid remote', remote: 'Fully remote' } as const;

const element = (name: string, text: string | null | undefined) =>
  text ? `<${name}>${cdata(text)}</${name}>` : '';

/** A place, or for remote work a country where it may be done. */
type Where = Pick<Place, 'locality' | 'region' | 'postalCode' | 'street' | 'country'>;

const wheresOf = ({ workplace, places }: FoundVacancy): Where[] =>
  workplace.mode === 'remote'
    ? (workplace.countries ?? []).map((country) => ({ locality: 'Remote', country }))
    : places;

function writeJob(
  vacancy: FoundVacancy,
  where: Where,
  index: number,
  url: string,
  description: string,
): string {
  return [
    '<job>',
    element('title', vacancy.title),
    element('date', vacancy.posted),
    element('referencenumber', index === 0 ? vacancy.slug : `${vacancy.slug}-${index + 1}`),
    element('requisitionid', vacancy.reference),
    element('url', url),
    element('company', vacancy.employer.name),
    element('city', where.locality),
    element('state', where.region),
    element('country', where.country),
    element('postalcode', where.postalCode),
    element('streetaddress', where.street),
    element('description', description),
    element('salary', vacancy.payText),
    element(
      'jobtype',
      vacancy.employmentTypes
        .map((type) => JOB_TYPES[type])
        .filter(Boolean)
        .join(', '),
    ),
    element('category', vacancy.field),
    element('remotetype', REMOTE_TYPES[vacancy.workplace.mode]),
    element('expirationdate', vacancy.closing?.slice(0, 10)),
    '</job>',
  ].join('');
}

/**
 * All open vacancies in the shape that Indeed and those who copied it read: once for each place, in the language
 * that holds the facts.
 */
export function writeIndeed(
  { site, vacancies }: FoundFacts,
  describe: (vacancy: FoundVacancy) => string,
): string {
  const originals = vacancies.filter(({ isOriginal }) => isOriginal);
  const changed = originals
    .map(({ updated }) => updated)
    .toSorted()
    .at(-1);
  const jobs = originals.flatMap((vacancy) =>
    wheresOf(vacancy).map((where, index) =>
      writeJob(vacancy, where, index, site.url + vacancy.path, describe(vacancy)),
    ),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<source>',
    element('publisher', site.name),
    element('publisherurl', site.url),
    element('lastBuildDate', changed),
    ...jobs,
    '</source>',
    '',
  ]
    .filter((line, index, all) => line !== '' || index === all.length - 1)
    .join('\n');
}
