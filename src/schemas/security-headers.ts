/**
 * The security headers of every answer, written once: the build makes `_headers` for files from them, and the
 * Worker sends the same. `Referrer-Policy` is `same-origin`, never `no-referrer`, with which Chromium sends
 * `Origin: null` on a plain same-origin form post.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
  'X-Frame-Options': 'DENY',
};

const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
  'object-src': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
  'upgrade-insecure-requests': '',
};

const write = (policy: Readonly<Record<string, string>>) =>
  Object.entries(policy)
    .map(([directive, value]) => `${directive} ${value}`.trim())
    .join('; ');

/**
 * The Content-Security-Policy of a page.
 * @param sheetHash base64 SHA-256 of the one style sheet that stands inside pages
 */
export function contentPolicy(sheetHash: string): string {
  return write({ ...POLICY, 'style-src': `'self' 'sha256-${sheetHash}'` });
}

/** The policy of secret pages: no script, no connection. */
export function secretPolicy(sheetHash: string): string {
  return write({
    ...POLICY,
    'style-src': `'self' 'sha256-${sheetHash}'`,
    'script-src': "'none'",
    'connect-src': "'none'",
  });
}

/** The policy of answers that are no page. */
export const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** Headers of pages whose address is a secret. */
export const SECRET_HEADERS: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
};

/** What other sites may show, or also read: cards, the embed and its lists. */
const OPEN_TO_ALL = [
  { path: '/og/*', isRead: false },
  { path: '/embed.js', isRead: false },
  { path: '/embed/*', isRead: true },
  { path: '/jobs.json', isRead: true },
];

/** The `_headers` file for the asset server, which the Worker's own answers do not pass through. */
export function headersFile(sheetHash: string): string {
  const common = { 'Content-Security-Policy': contentPolicy(sheetHash), ...SECURITY_HEADERS };
  const lines = Object.entries(common).map(([name, value]) => `  ${name}: ${value}`);
  return [
    '/*',
    ...lines,
    '/assets/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    ...OPEN_TO_ALL.flatMap(({ path, isRead }) => [
      path,
      '  ! Cross-Origin-Resource-Policy',
      '  Cross-Origin-Resource-Policy: cross-origin',
      ...(isRead ? ['  Access-Control-Allow-Origin: *'] : []),
    ]),
    '',
  ].join('\n');
}
