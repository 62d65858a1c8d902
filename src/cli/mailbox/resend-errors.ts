/** Resend's errors that this mailbox knows, with Resend's words (https://resend.com/docs/api-reference/errors). */
const RESEND_ERRORS = {
  invalid_idempotency_key: { statusCode: 400, message: 'The key must be between 1-256 chars.' },
  missing_api_key: { statusCode: 401, message: 'Missing API key in the authorization header.' },
  not_found: { statusCode: 404, message: 'The requested endpoint does not exist.' },
  method_not_allowed: {
    statusCode: 405,
    message: 'This endpoint does not support the specified HTTP method.',
  },
  invalid_idempotent_request: {
    statusCode: 409,
    message: 'Same idempotency key used with a different request payload.',
  },
  concurrent_idempotent_requests: {
    statusCode: 409,
    message: 'Same idempotency key used while original request is still in progress.',
  },
  missing_required_field: {
    statusCode: 422,
    message: 'The request body is missing one or more required fields.',
  },
  validation_error: {
    statusCode: 422,
    message: 'We found an error with one or more fields in the request.',
  },
  rate_limit_exceeded: {
    statusCode: 429,
    message:
      'Too many requests. Please limit the number of requests per second. Or contact support to increase rate limit.',
  },
  application_error: { statusCode: 500, message: 'An unexpected error occurred.' },
} as const;

/** The body of an answer that says no, as Resend writes it. */
export interface ResendError {
  statusCode: number;
  name: keyof typeof RESEND_ERRORS;
  message: string;
}

/** Another message or status than the usual one can be given, as Resend does for some fields. */
export function createResendError(
  name: ResendError['name'],
  details: Partial<Pick<ResendError, 'message' | 'statusCode'>> = {},
): ResendError {
  return { ...RESEND_ERRORS[name], name, ...details };
}
