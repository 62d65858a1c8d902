import { describe, expect, test } from 'vitest';
import { type Bindings, readEnv, SettingsError } from '../../../src/worker/env.ts';

const SECRET = 'one-secret-that-is-long-enough-to-be-a-secret';
const read = (settings: Record<string, unknown>) =>
  readEnv({
    APP_SECRET: SECRET,
    RESEND_API_KEY: 're_test',
    ...settings,
  } as unknown as Bindings & Record<string, unknown>);

const refusal = (settings: Record<string, unknown>) => {
  try {
    read(settings);
    return 'accepted';
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return error.message;
  }
};

describe('settings', () => {
  test('are accepted when they are sound, and empty ones count as absent', () => {
    const { settings } = read({ SITE_URL: '', APP_SECRET_PREVIOUS: '', CLOCK_OFFSET_MS: '0' });
    expect(settings).toMatchObject({ APP_SECRET: SECRET, CLOCK_OFFSET_MS: 0 });
    expect(settings.SITE_URL).toBeUndefined();
    expect(settings.APP_SECRET_PREVIOUS).toBeUndefined();
  });

  test.each([
    ['missing', undefined],
    ['empty', ''],
    ['four bytes', 'abcd'],
    ['31 bytes', 'abcdefghijklmnopqrstuvwxyz01234'],
    ['no text', 42],
    ['one letter again and again', 'a'.repeat(64)],
    ['a few letters again and again', 'secret'.repeat(10)],
  ])('with a secret that is %s are refused by name', (_, APP_SECRET) => {
    expect(refusal({ APP_SECRET })).toMatch(/APP_SECRET: /);
  });

  test('with a weak former secret are refused by name', () => {
    expect(refusal({ APP_SECRET_PREVIOUS: 'weak' })).toMatch(/APP_SECRET_PREVIOUS: /);
  });

  test('name every bad one at once and hold none of their values', () => {
    const message = refusal({
      APP_SECRET: 'weak-secret-value',
      RESEND_API_KEY: '',
      SITE_URL: 'not-an-address-value',
      CLOCK_OFFSET_MS: 'soon-value',
    });
    for (const name of ['APP_SECRET', 'RESEND_API_KEY', 'SITE_URL', 'CLOCK_OFFSET_MS']) {
      expect(message).toContain(`${name}: `);
    }
    expect(message).not.toMatch(/-value/);
    expect(message).not.toContain('\n');
  });
});
