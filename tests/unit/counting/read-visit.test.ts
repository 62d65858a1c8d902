import { expect, test } from 'vitest';
import { placeVisit, readVisit } from '../../../src/counting/read-visit.ts';

test.each([
  [
    'view /jobs/welder linkedin',
    { kind: 'view', slug: 'welder', path: '/jobs/welder', audience: '', ref: 'linkedin' },
  ],
  [
    'start /sv/jobs/welder/for/lead ',
    { kind: 'start', slug: 'welder', path: '/sv/jobs/welder', audience: 'lead', ref: '' },
  ],
])('%j is a visit', (body, visit) => {
  expect(readVisit(body)).toEqual(visit);
});

test.each([
  '',
  'view',
  'view /jobs/welder',
  'apply /jobs/welder x',
  'view /jobs/../etc x',
  'view /jobs/Welder x',
  'view /apply/welder x',
  'view /jobs/welder x y',
  'view /jobs/welder x\nview /jobs/welder x',
  'VIEW /jobs/welder x',
  `view /jobs/${'a'.repeat(101)} x`,
])('%j is none', (body) => {
  expect(readVisit(body)).toBeNull();
});

const place = {
  slug: 'welder',
  state: 'open' as const,
  closesAt: '2026-12-03T23:59:59+01:00',
  paths: { en: '/jobs/welder', sv: '/sv/jobs/welder' },
  audiences: ['lead'],
  timeZone: 'Europe/Stockholm',
};
const visit = {
  kind: 'view' as const,
  slug: 'welder',
  path: '/jobs/welder',
  audience: '',
  ref: '',
};
const at = (instant: string) => new Date(instant);

test('the day is the one where the recruiter lives', () => {
  const counter = placeVisit(visit, place, 'none', at('2026-12-01T23:30:00Z'));
  expect(counter).toEqual({
    vacancy: 'welder',
    day: '2026-12-02',
    locale: 'en',
    audience: '',
    source: 'none',
    kind: 'view',
  });
});

test('a page that has closed meanwhile is not counted', () => {
  expect(placeVisit(visit, place, 'none', at('2026-12-03T23:00:00Z'))).toBeNull();
});

test('an audience or language that the vacancy does not have is not counted', () => {
  const now = at('2026-12-01T12:00:00Z');
  expect(placeVisit({ ...visit, audience: 'strangers' }, place, 'none', now)).toBeNull();
  expect(placeVisit({ ...visit, path: '/de/jobs/welder' }, place, 'none', now)).toBeNull();
});
