import { describe, expect, it } from 'vitest';
import { describeHost } from '../../../src/profile-link/describe-host.ts';

describe('describeHost', () => {
  it('shows an internationalised host both ways', () => {
    expect(describeHost('https://xn--mnchen-3ya.de/jane')).toEqual({
      host: 'xn--mnchen-3ya.de',
      unicodeHost: 'münchen.de',
    });
    expect(describeHost('https://xn--80adblm6aigkt.xn--p1ai/')).toEqual({
      host: 'xn--80adblm6aigkt.xn--p1ai',
      unicodeHost: 'иванпетров.рф',
    });
  });

  it('leaves a plain host alone', () => {
    expect(describeHost('https://github.com/jane')).toEqual({
      host: 'github.com',
      unicodeHost: 'github.com',
    });
  });
});
