import { expect, test } from 'vitest';
import { asksNotToBeCounted, isFetchedAhead } from '../../../src/counting/wishes.ts';

test.each([
  [{ 'sec-gpc': '1' }, true],
  [{ dnt: '1' }, true],
  [{ 'sec-gpc': '0', dnt: '0' }, false],
  [{ dnt: 'null' }, false],
  [{}, false],
] as [Record<string, string>, boolean][])('%j asks not to be counted: %j', (headers, asks) => {
  expect(asksNotToBeCounted(new Headers(headers))).toBe(asks);
});

test.each([
  [{ 'sec-purpose': 'prefetch' }, true],
  [{ 'sec-purpose': 'prefetch;prerender' }, true],
  [{ purpose: 'prefetch' }, true],
  [{ 'x-moz': 'prefetch' }, true],
  [{ 'x-purpose': 'preview' }, true],
  [{}, false],
] as [Record<string, string>, boolean][])('%j is fetched ahead: %j', (headers, isAhead) => {
  expect(isFetchedAhead(new Headers(headers))).toBe(isAhead);
});
