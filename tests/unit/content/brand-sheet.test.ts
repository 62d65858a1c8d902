import { expect, it } from 'vitest';
import { brandRules } from '../../../src/content/brand-sheet.ts';

it('a brand colour is one rule, in the layer of the tokens it changes', () => {
  expect(brandRules([{ colour: '#0B6472', font: 'system' }])).toMatch(
    /^@layer base\{\[data-brand='0b6472'\]\{--accent:light-dark\(#0b6472,#[0-9a-f]{6}\)\}\[data-font='serif'\]/,
  );
});
