import { describe, expect, it } from 'vitest';
import { explainBlock } from '../../../src/schemas/blocks.ts';

describe('a block as an author wrote it', () => {
  it('passes when it is right', () => {
    expect(explainBlock('Day', { name: 'Monday' })).toBeUndefined();
  });

  it('is named when it is not known, with the one that is meant', () => {
    expect(explainBlock('Qoute', {})).toMatchInlineSnapshot(
      `"<Qoute> is not a block. Did you mean <Quote>?"`,
    );
  });

  it('says what is missing', () => {
    expect(explainBlock('Figure', { value: '4 %', label: 'left' })).toMatchInlineSnapshot(
      `"<Figure> source is missing. Expected where the figure comes from and when."`,
    );
  });

  it('says which attribute it does not know', () => {
    expect(explainBlock('Note', { titel: 'Hm' })).toMatchInlineSnapshot(
      `"<Note> title is missing. Expected a title. <Note> "titel" is not a known key. Did you mean "title"?"`,
    );
  });

  it('wants a picture from beside the file', () => {
    expect(
      explainBlock('Picture', { src: 'https://x.example/a.png', alt: 'A' }),
    ).toMatchInlineSnapshot(
      `"<Picture> src expected a picture beside this file, such as "./map.svg" or "../../employers/acme/yard.jpg", got "https://x.example/a.png"."`,
    );
  });
});
