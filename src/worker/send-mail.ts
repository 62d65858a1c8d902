import { Resend } from 'resend';
import type { Settings } from './env.ts';
import type { Mail } from './mail-shape.ts';

const ABORT_MS = 10_000;

/**
 * What became of an attempt. `unknown` means that the mail may or may not have gone out, so it is tried again
 * under the same key.
 */
export type Outcome =
  | { kind: 'done'; providerId: string }
  | { kind: 'unknown'; error: string }
  | { kind: 'slow-down'; error: string; waitMs: number }
  | { kind: 'quota'; error: string }
  | { kind: 'our-bug'; error: string }
  | { kind: 'permanent'; error: string };

const PERMANENT = new Set([400, 401, 403, 404, 405, 422]);

function classify(
  error: { name: string; statusCode: number | null },
  headers: Record<string, string> | null,
): Outcome {
  const { name, statusCode } = error;
  if (name === 'daily_quota_exceeded' || name === 'monthly_quota_exceeded') {
    return { kind: 'quota', error: name };
  }
  if (statusCode === 429) {
    const seconds = Number(headers?.['retry-after'] ?? '');
    return {
      kind: 'slow-down',
      error: name,
      waitMs: (Number.isFinite(seconds) && seconds > 0 ? seconds : 1) * 1000,
    };
  }
  if (name === 'invalid_idempotent_request') return { kind: 'our-bug', error: name };
  if (statusCode !== null && PERMANENT.has(statusCode)) return { kind: 'permanent', error: name };
  return { kind: 'unknown', error: name };
}

/**
 * Hands one mail to Resend. Never throws: the SDK returns its errors, and a hang ends after ten seconds.
 * @param key the idempotency key; the same key never sends a second mail within 24 hours
 */
export async function sendMail(settings: Settings, key: string, mail: Mail): Promise<Outcome> {
  const resend = new Resend(settings.RESEND_API_KEY, {
    ...(settings.RESEND_BASE_URL !== undefined && { baseUrl: settings.RESEND_BASE_URL }),
  });
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), ABORT_MS);
  try {
    const timedOut = new Promise<Outcome>((resolve) => {
      abort.signal.addEventListener('abort', () => resolve({ kind: 'unknown', error: 'timeout' }));
    });
    const options = { idempotencyKey: key, signal: abort.signal };
    const sent = resend.emails.send(mail, options).then(({ data, error, headers }): Outcome => {
      if (error) return classify(error, headers);
      return data?.id ? { kind: 'done', providerId: data.id } : { kind: 'unknown', error: 'no_id' };
    });
    return await Promise.race([sent, timedOut]);
  } catch (error) {
    return { kind: 'unknown', error: error instanceof Error ? error.name : 'thrown' };
  } finally {
    clearTimeout(timer);
  }
}
