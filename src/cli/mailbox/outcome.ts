import type { ResendError } from './resend-errors.ts';

export interface Answer {
  kind: 'answer';
  status: number;
  headers: Record<string, string>;
  body: string | AsyncIterable<string>;
}

/** What becomes of a request: an answer, no answer ever, or a connection cut without one. */
export type Outcome = Answer | { kind: 'hang' } | { kind: 'drop' };

export function answerJson(
  status: number,
  value: unknown,
  headers: Record<string, string> = {},
): Answer {
  return {
    kind: 'answer',
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(value),
  };
}

export function answerError(error: ResendError, headers: Record<string, string> = {}): Answer {
  return answerJson(error.statusCode, error, headers);
}
