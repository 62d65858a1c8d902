import { EMPLOYMENT_TYPES } from '../job-posting.ts';
import { asList, asThing, type Problem, show, type Thing } from './problem.ts';

const KINDS = new Set(Object.values(EMPLOYMENT_TYPES));
const UNITS = new Set(['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR']);
const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '';

function* checkPlace(place: unknown): Generator<string> {
  const thing = asThing(place);
  const address = asThing(thing?.['address']);
  if (thing?.['@type'] !== 'Place' || !address) {
    yield `jobLocation: expected a Place with a PostalAddress, got ${show(place)}.`;
    return;
  }
  const country = asThing(address['addressCountry'])?.['name'] ?? address['addressCountry'];
  if (!isText(country)) {
    yield 'jobLocation: a place has no addressCountry. Give each its country, such as "DE".';
  } else if (!/^[A-Z]{2}$/.test(country)) {
    yield `jobLocation: addressCountry: expected two capitals (ISO 3166-1), got ${show(country)}.`;
  }
}

function* checkWhere(posting: Thing): Generator<string> {
  const places = asList(posting['jobLocation']);
  const isRemote = posting['jobLocationType'] === 'TELECOMMUTE';
  const countries = asList(posting['applicantLocationRequirements']);
  for (const place of places) yield* checkPlace(place);
  if (posting['jobLocationType'] !== undefined && !isRemote) {
    yield `jobLocationType: expected "TELECOMMUTE" or nothing, got ${show(posting['jobLocationType'])}.`;
  }
  if (!isRemote && places.length === 0) {
    yield 'jobLocation is missing, and the work is not marked as remote.';
  }
  if (isRemote && places.length === 0 && countries.length === 0) {
    yield 'applicantLocationRequirements is missing: a remote posting names the countries.';
  }
  for (const country of countries) {
    if (!isText(asThing(country)?.['name'])) {
      yield `applicantLocationRequirements: expected a Country or State with a name, got ${show(country)}.`;
    }
  }
}

function* checkSalary(salary: unknown): Generator<string> {
  const thing = asThing(salary);
  const value = asThing(thing?.['value']);
  if (!thing || !value) {
    yield `baseSalary: expected a MonetaryAmount with a QuantitativeValue, got ${show(salary)}.`;
    return;
  }
  if (!CURRENCIES.has(String(thing['currency']))) {
    yield `baseSalary: currency: expected ISO 4217 such as "EUR", got ${show(thing['currency'])}.`;
  }
  if (!UNITS.has(String(value['unitText']))) {
    yield `baseSalary: unitText: expected ${[...UNITS].join(', ')}, got ${show(value['unitText'])}.`;
  }
  const { value: one, minValue: min, maxValue: max } = value;
  const amounts = one === undefined ? [min, max] : [one];
  for (const amount of amounts) {
    if (typeof amount !== 'number' || !(amount > 0)) {
      yield `baseSalary: expected numbers above zero, got ${show(amount)}.`;
    }
  }
  if (typeof min === 'number' && typeof max === 'number' && min > max) {
    yield `baseSalary: minValue ${min} is above maxValue ${max}.`;
  }
}

function* checkDates(posting: Thing): Generator<string> {
  const { datePosted, validThrough } = posting;
  if (datePosted === undefined) yield 'datePosted is missing.';
  else if (!isText(datePosted) || !DAY.test(datePosted)) {
    yield `datePosted: expected ISO 8601 such as "2026-11-03", got ${show(datePosted)}.`;
  }
  if (validThrough === undefined) return;
  if (!isText(validThrough) || !INSTANT.test(validThrough)) {
    yield `validThrough: expected date, time and offset such as "2026-12-31T23:59:59+01:00", got ${show(validThrough)}.`;
  }
}

function* messages(posting: Thing): Generator<string> {
  for (const field of ['title', 'description']) {
    if (!isText(posting[field])) yield `${field} is missing.`;
  }
  const organization = asThing(posting['hiringOrganization']);
  if (!isText(organization?.['name']) && !isText(posting['hiringOrganization'])) {
    yield 'hiringOrganization is missing, or has no name.';
  }
  yield* checkDates(posting);
  yield* checkWhere(posting);
  for (const kind of asList(posting['employmentType'])) {
    if (!KINDS.has(String(kind))) {
      yield `employmentType: expected ${[...KINDS].join(', ')}, got ${show(kind)}.`;
    }
  }
  if (posting['baseSalary'] !== undefined) yield* checkSalary(posting['baseSalary']);
  const { directApply, identifier } = posting;
  if (directApply !== undefined && typeof directApply !== 'boolean') {
    yield `directApply: expected true or false, got ${show(directApply)}.`;
  }
  if (identifier !== undefined && !isText(identifier)) {
    const value = asThing(identifier)?.['value'];
    if (!isText(value) && typeof value !== 'number') {
      yield `identifier: expected a PropertyValue with a value, got ${show(identifier)}.`;
    }
  }
}

/** A2: what a posting must have, in the forms that Google reads. */
export function checkFields(posting: Thing): Problem[] {
  return [...messages(posting)].map((message) => ({ rule: 'A2', message }));
}
