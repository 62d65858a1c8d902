import { describe, expect, it } from 'vitest';
import { nearestOpen, similarOpen } from '../../../src/vacancies/nearest.ts';

const page = (slug: string, facts: { field?: string; employer?: string; town?: string } = {}) => ({
  slug,
  locale: 'en' as const,
  phase: 'open' as const,
  vacancy: {
    title: slug,
    field: facts.field,
    employer: facts.employer ?? 'other',
    listed: true,
    places: facts.town ? [{ locality: facts.town, country: 'SE' }] : [],
  },
});

describe('vacancies like another', () => {
  const here = page('here', { field: 'Fruit', employer: 'citron', town: 'Boden' });

  it('come by field, then employer, then town', () => {
    const pages = [
      page('town', { town: 'Boden' }),
      page('nothing'),
      page('employer', { employer: 'citron' }),
      page('field', { field: 'Fruit' }),
      page('both', { field: 'Fruit', employer: 'citron' }),
      here,
    ];
    expect(similarOpen(here, pages).map(({ slug }) => slug)).toEqual([
      'both',
      'field',
      'employer',
      'town',
      'nothing',
    ]);
  });

  it('are open, listed and in the same language', () => {
    const pages = [
      { ...page('swedish'), locale: 'sv' as const },
      { ...page('paused'), phase: 'paused' as const },
      { ...page('unlisted'), vacancy: { ...page('unlisted').vacancy, listed: false } },
    ];
    expect(nearestOpen(here, pages)).toBeUndefined();
  });
});
