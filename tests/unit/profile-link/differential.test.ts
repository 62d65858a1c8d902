import { describe, expect, it } from 'vitest';
import { HOST_STRINGS, believedHost, compareHosts } from './hosts.ts';

const LEAST_STRINGS = 3000;
const LEAST_ACCEPTED = 500;

function parseHost(text: string): string | undefined {
  return URL.canParse(text) ? new URL(text).host : undefined;
}

describe('beside WHATWG URL, on thousands of strings', () => {
  it('believes in the same host, or refuses, or differs for a reason on the list', () => {
    expect(HOST_STRINGS.length).toBeGreaterThan(LEAST_STRINGS);
    const differences = new Map<string, number>();
    for (const text of HOST_STRINGS) {
      const difference = compareHosts(text, parseHost(text));
      if (difference !== undefined)
        differences.set(difference, (differences.get(difference) ?? 0) + 1);
    }
    expect([...differences.keys()].sort()).toEqual([
      'a final dot is the same name to DNS, and is dropped',
      'dots and colons at the end of a text end its sentence',
      'ports 80 and 443 are dropped whatever the scheme',
    ]);
  });

  it('accepts enough of them to have compared something', () => {
    const accepted = HOST_STRINGS.filter((text) => believedHost(text) !== undefined);
    expect(accepted.length).toBeGreaterThan(LEAST_ACCEPTED);
  });
});
