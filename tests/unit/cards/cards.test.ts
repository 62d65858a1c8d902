import { join } from 'node:path';
import sharp from 'sharp';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { type Element } from '../../../src/cards/card-blocks.ts';
import type { CardFacts } from '../../../src/cards/card-facts.ts';
import { cardName } from '../../../src/cards/card-name.ts';
import { layOut } from '../../../src/cards/card-tree.ts';
import { drawCard } from '../../../src/cards/draw-card.ts';
import { unwritable } from '../../../src/cards/fonts.ts';

const portrait = { file: 'content/people/asa-ronnheden/portrait.svg', hash: 'a' };
const FACTS: CardFacts = {
  shape: 'wide',
  title: 'R&D <C++> engineer',
  hook: 'You would see what becomes of it.',
  pay: { amount: '€54,000 – €68,000', basis: 'a year, before tax' },
  where: { towns: 'Jönköping', mode: '3 days a week at home' },
  employer: 'Ledvik',
  logo: { file: 'content/employers/ledvik/logo.svg', hash: 'b' },
  recruiter: 'Åsa Rönnheden',
  promise: 'answers within 4 working days',
  portrait,
  accent: '#0b6472',
  onAccent: '#ffffff',
  isSerif: false,
  site: 'jobs.example',
  over: null,
};

function textsIn({ props: { children } }: Element): string[] {
  if (typeof children === 'string') return [children];
  return [children ?? []].flat().flatMap(textsIn);
}
const wordsOn = (facts: CardFacts) => textsIn(layOut(facts).tree).join(' ');

describe('the fonts of cards', () => {
  it.each([
    ['the sample languages', 'Grüße, ”Hej”, één, l’été, 54 000–68 000 kr, €, „Ja“ · § 4'],
    ['the letters of Europe', 'Łódź Žižkov İş ğ ő ů ţ ș ß Å Ø ŵ ħ'],
    ['Greek and Cyrillic', 'Νοσηλευτής Медсестра Їжак'],
    ['Arabic', 'ممرضة العناية المركزة'],
    ['Vietnamese', 'Điều dưỡng'],
  ])('have %s', (_, text) => {
    expect(unwritable(text)).toEqual([]);
  });

  it('say which letters they lack', () => {
    expect(unwritable('Nurse 护士')).toEqual(['护', '士']);
  });
});

describe('a card', () => {
  it('shows signs as they are written', () => {
    expect(wordsOn(FACTS)).toContain('R&D <C++> engineer');
  });

  it('says title, hook, pay, place, mode and who answers', () => {
    for (const words of [FACTS.hook, '€54,000 – €68,000', 'Jönköping', '3 days', 'Åsa Rönnheden']) {
      expect(wordsOn(FACTS)).toContain(words);
    }
  });

  it('says that a vacancy is over, and promises no answer', () => {
    const words = wordsOn({ ...FACTS, over: 'The post is filled' });
    expect(words).toContain('The post is filled');
    expect(words).not.toContain('answers within');
  });

  it('keeps what matters within the middle square', () => {
    const { logo, width } = layOut(FACTS);
    expect(logo.left).toBeGreaterThanOrEqual((width - 630) / 2);
    expect(logo.left + logo.width).toBeLessThanOrEqual((width + 630) / 2);
  });

  it.each([
    ['wide', 1200, 630],
    ['square', 1080, 1080],
  ] as const)('is a %s picture of %i × %i below 300 KB', async (shape, width, height) => {
    const file = await drawCard({ ...FACTS, shape });
    expect(await sharp(file).metadata()).toMatchObject({ format: 'jpeg', width, height });
    expect(file.length).toBeLessThan(300_000);
  });

  it('stays below 300 KB with a photograph', async () => {
    const noise = Buffer.from(Array.from({ length: 300 * 300 * 3 }, (_, at) => (at * 7919) % 251));
    const photo = await sharp(noise, { raw: { width: 300, height: 300, channels: 3 } })
      .resize(1200)
      .jpeg()
      .toBuffer();
    const { mkdtemp, writeFile } = await import('node:fs/promises');
    const file = `${await mkdtemp(join(tmpdir(), 'beckon-card-'))}/photo.jpg`;
    await writeFile(file, photo);
    const card = await drawCard({ ...FACTS, portrait: { file, hash: 'photo' } });
    expect(card.length).toBeLessThan(300_000);
  });
});

describe('the name of a card', () => {
  const name = cardName('engineer.en', FACTS);

  it('is readable and carries a hash', () => {
    expect(name).toMatch(/^engineer\.en\.[0-9a-f]{16}\.jpg$/);
  });

  it('is the same for the same card', () => {
    expect(cardName('engineer.en', { ...FACTS })).toBe(name);
  });

  it.each([
    ['title', { title: 'Engineer' }],
    ['hook', { hook: 'Other.' }],
    ['pay', { pay: null }],
    ['place', { where: { towns: 'Boden', mode: '' } }],
    ['state', { over: 'Closed' }],
    ['portrait', { portrait: { ...portrait, hash: 'other bytes' } }],
    ['colour', { accent: '#7b3b6b' }],
    ['promise', { promise: 'answers within 5 working days' }],
  ])('changes with the %s', (_, change) => {
    expect(cardName('engineer.en', { ...FACTS, ...change })).not.toBe(name);
  });

  it('does not change with the folder that content lies in', () => {
    const moved = { ...FACTS, portrait: { ...portrait, file: '/elsewhere/portrait.svg' } };
    expect(cardName('engineer.en', moved)).toBe(name);
  });
});
