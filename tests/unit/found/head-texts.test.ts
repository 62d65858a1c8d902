import { describe, expect, it } from 'vitest';
import {
  clip,
  pageTitle,
  shareDescription,
  shareLabels,
  shareTitle,
} from '../../../src/found/head-texts.ts';

const VACANCY = {
  title: 'Night baker',
  heading: undefined,
  hook: 'You would sleep when others do.',
  places: [{ locality: 'Boden', country: 'SE' }],
  workplace: { mode: 'onsite' as const },
  pay: { min: 2780, max: 3240, currency: 'EUR', period: 'month' as const, basis: 'gross' as const },
};

describe('what previews say of a vacancy', () => {
  it('begins with the work and its place', () => {
    expect(shareTitle(VACANCY, 'en')).toBe('Night baker, Boden');
  });

  it('is never longer than a preview shows', () => {
    const heading = 'Sachbearbeitung Krankenversicherungsrecht und Leistungsabrechnung (m/w/d)';
    const title = shareTitle({ ...VACANCY, heading }, 'de');
    expect(title).toBe('Night baker, Boden');
    expect(shareTitle({ ...VACANCY, title: heading, heading }, 'de').length).toBeLessThanOrEqual(
      60,
    );
  });

  it('says the pay first', () => {
    expect(shareDescription(VACANCY, VACANCY.hook, 'en')).toBe(
      '€2,780 – €3,240 a month, before tax. You would sleep when others do.',
    );
  });

  it('says the place first where no pay is stated', () => {
    expect(shareDescription({ ...VACANCY, pay: undefined }, VACANCY.hook, 'en')).toBe(
      'Boden, on site every day. You would sleep when others do.',
    );
  });

  it('says that remote work is remote', () => {
    const remote = { ...VACANCY, workplace: { mode: 'remote' as const, countries: ['SE'] } };
    expect(shareTitle(remote, 'en')).toBe('Night baker, remote');
    expect(shareLabels(remote, 'en').where).toBe('remote');
  });

  it('answers two questions in a word each', () => {
    expect(shareLabels(VACANCY, 'en')).toEqual({
      pay: '€2,780 – €3,240 a month',
      where: 'Boden / on site',
    });
  });
});

describe('a text that is too long', () => {
  it('ends after a whole word', () => {
    expect(clip('one two three four', 12)).toBe('one two…');
  });

  it('stays as it is when it fits', () => {
    expect(clip('one two', 7)).toBe('one two');
  });

  it('loses the site before it loses a word', () => {
    const long = 'A title that is nearly sixty letters long, all by itself so';
    expect(pageTitle(long, 'Narvasund')).toBe(long);
    expect(pageTitle('Baker', 'Narvasund')).toBe('Baker · Narvasund');
  });
});
